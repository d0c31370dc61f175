import { useTranslations } from "next-intl";
import type { Standing } from "../../domain/alignment/confidence.ts";

// Bars that are full, of three; a tick, a cross or a ring where there is nothing to be sure of.
const looks: Record<Standing, { bars?: number; path?: string; look: string }> = {
  accepted: { path: "M3 8.5l3.200 3L13 4.500", look: "text-approved-ink" },
  sure: { bars: 3, look: "text-ink-2" },
  likely: { bars: 2, look: "text-stale-ink" },
  doubtful: { bars: 1, look: "text-danger" },
  noText: { path: "M3 8h10", look: "text-ink-2" },
  noPlace: { path: "M8 3v6.500M8 12.500h.01", look: "text-danger" },
  out: { path: "M4 4l8 8M12 4l-8 8", look: "text-ink-2" },
};

/** How sure a row is, by its shape and in words; the colour only helps. */
export function StandingMark({ standing }: { standing: Standing }) {
  const t = useTranslations("articles.translation.standings");
  const { bars, path, look } = looks[standing];
  return (
    <span className={`inline-flex items-center gap-1.5 ${look}`}>
      <svg
        viewBox="0 0 16 16"
        aria-hidden="true"
        className="size-4 shrink-0"
        fill="none"
        stroke="currentColor"
        strokeWidth={1.5}
        strokeLinecap="round"
        strokeLinejoin="round"
      >
        {path && <path d={path} />}
        {bars !== undefined &&
          [0, 1, 2].map((bar) => (
            <rect
              key={bar}
              x={2 + bar * 4.5}
              y={10 - bar * 3.5}
              width={2.5}
              height={3.5 + bar * 3.5}
              strokeWidth={1}
              fill={bar < bars ? "currentColor" : "none"}
            />
          ))}
      </svg>
      {t(standing)}
    </span>
  );
}
