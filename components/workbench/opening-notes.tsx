"use client";
import { useTranslations } from "next-intl";
import { useOpening } from "./article-work.tsx";
import { GoneTexts } from "./gone-texts.tsx";

/** What there is to say when an article is opened, and what has lost its place since. */
export function OpeningNotes() {
  const t = useTranslations("workbench");
  const { restored, noJournal } = useOpening();
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
      <GoneTexts />
    </>
  );
}
