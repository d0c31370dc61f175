import { useTranslations } from "next-intl";
import type { State } from "../../domain/workflow/states.ts";

// A glyph that fills as the work goes on, a colour, and a word: any one of them is enough.
const looks: Record<State, { glyph: string; look: string }> = {
  empty: { glyph: "○", look: "bg-empty-surface text-empty-ink" },
  draft: { glyph: "◔", look: "bg-draft-surface text-draft-ink" },
  returned: { glyph: "↺", look: "bg-returned-surface text-returned-ink" },
  confirmed: { glyph: "◑", look: "bg-confirmed-surface text-confirmed-ink" },
  // What is finished is quiet; what waits stands out.
  approved: { glyph: "✓", look: "-mx-2 text-approved-ink forced-colors:border-transparent" },
};
const chip =
  "inline-flex items-center gap-1 rounded-full px-2 py-px font-sans text-xs font-medium whitespace-nowrap forced-colors:border";

export function StateChip({ state }: { state: State }) {
  const t = useTranslations("segments.states");
  const { glyph, look } = looks[state];
  return (
    <span className={`${chip} ${look}`}>
      <span aria-hidden="true">{glyph}</span>
      {t(state)}
    </span>
  );
}

/** Stale lies over any state. */
export function StaleChip({ minor }: { minor: boolean }) {
  const t = useTranslations("segments");
  return (
    <span className={`${chip} bg-stale-surface text-stale-ink`}>
      <span aria-hidden="true">⚠</span>
      {t(minor ? "minor" : "stale")}
    </span>
  );
}
