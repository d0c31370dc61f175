"use client";
import { useTranslations } from "next-intl";
import { useGone } from "../segments/use-segment-store.tsx";
import { later } from "../ui/later.tsx";
import { useOpening } from "./article-work.tsx";

const GoneTexts = later(async () => (await import("./gone-texts.tsx")).GoneTexts);

/** What there is to say when an article is opened, and what has lost its place since. */
export function OpeningNotes() {
  const t = useTranslations("workbench");
  const { restored, noJournal } = useOpening();
  const isGone = useGone().length > 0;
  return (
    <>
      {noJournal && (
        <p role="alert" className="my-2 rounded-md bg-danger-surface px-3 py-2 text-sm text-danger">
          {t("noJournal")}
        </p>
      )}
      <p role="status" className="my-2 rounded-md bg-surface-2 px-3 py-2 text-sm empty:hidden">
        {restored > 0 && t("restored", { count: restored })}
      </p>
      {isGone && <GoneTexts />}
    </>
  );
}
