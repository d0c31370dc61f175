import { useTranslations } from "next-intl";
import { type Fate, fates } from "../../domain/alignment/revise.ts";
import { FateMark } from "./fate-mark.tsx";

/** How many paragraphs each thing happens to. */
export function FateCounts({ counts }: { counts: Partial<Record<Fate, number>> }) {
  const t = useTranslations("articles.revising");
  return (
    <ul aria-label={t("counts")} className="flex flex-wrap gap-x-5 gap-y-1 text-sm">
      {fates
        .filter((fate) => (counts[fate] ?? 0) > 0)
        .map((fate) => (
          <li key={fate} className="flex items-center gap-1.5">
            <FateMark fate={fate} />
            <span className="font-medium tabular-nums">{counts[fate]}</span>
          </li>
        ))}
    </ul>
  );
}
