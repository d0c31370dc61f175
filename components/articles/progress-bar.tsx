import { useTranslations } from "next-intl";

export interface Counts {
  units: number;
  omitted: number;
  stale: number;
  empty: number;
  draft: number;
  returned: number;
  confirmed: number;
  approved: number;
}

// Told apart by how full they are, not by hue alone.
const parts = [
  ["approved", "bg-approved-ink"],
  ["confirmed", "bg-confirmed-ink/70"],
  ["returned", "bg-returned-ink/70 bg-[repeating-linear-gradient(45deg,transparent_0_3px,var(--surface)_3px_5px)]"],
  ["draft", "bg-draft-ink/40"],
] as const;

/** How far a language is, as a bar and in words. */
export function ProgressBar({ progress }: { progress: Counts }) {
  const t = useTranslations("articles");
  const { units, approved, omitted, draft, confirmed, returned, stale } = progress;
  const finished = { approved: approved + omitted, confirmed, returned, draft };
  return (
    <div className="flex flex-col gap-1">
      <div aria-hidden="true" className="flex h-1.5 overflow-hidden rounded-full bg-surface-3">
        {parts.map(([part, look]) => (
          <div key={part} className={look} style={{ width: `${units === 0 ? 0 : (100 * finished[part]) / units}%` }} />
        ))}
      </div>
      <p className="flex flex-wrap gap-x-2 text-[0.8125rem] text-ink-2 tabular-nums">
        <span>{t("progress", { approved: approved + omitted, units })}</span>
        {draft + confirmed + returned > 0 && (
          <span className="sr-only">{t("progressMore", { draft, confirmed, returned })}</span>
        )}
        {stale > 0 && (
          <span className="font-medium whitespace-nowrap text-stale-ink">⚠ {t("staleCount", { count: stale })}</span>
        )}
      </p>
    </div>
  );
}
