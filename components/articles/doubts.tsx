"use client";
import { useTranslations } from "next-intl";
import { useId } from "react";
import { Checkbox } from "../ui/field.tsx";
import { Icon } from "../ui/icon.tsx";

interface DoubtsProps {
  /** In words. */
  doubts: readonly string[];
  seen: boolean;
  onSeen(seen: boolean): void;
}

/** What should be said of a text that is brought, before it is used: somebody has to mean it. */
export function Doubts({ doubts, seen, onSeen }: DoubtsProps) {
  const t = useTranslations("articles.revising");
  const id = useId();
  return (
    <section aria-labelledby={id} className="flex flex-col gap-2 rounded-md bg-stale-surface px-4 py-3">
      <h3 id={id} className="flex items-center gap-1.5 font-medium text-stale-ink">
        <Icon name="warning" />
        {t("doubtful")}
      </h3>
      <ul className="list-disc ps-5 text-sm">
        {doubts.map((doubt) => (
          <li key={doubt}>{doubt}</li>
        ))}
      </ul>
      <Checkbox label={t("meant")} checked={seen} onChange={(event) => onSeen(event.target.checked)} />
    </section>
  );
}
