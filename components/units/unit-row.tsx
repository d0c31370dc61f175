"use client";
import { useTranslations } from "next-intl";
import { memo } from "react";
import { PresenceMark } from "../presence/presence-mark.tsx";
import type { UnitData } from "../segments/article-data.ts";
import { SegmentSlot } from "../segments/segment-slot.tsx";
import { useIsSelected } from "../segments/use-segment-store.tsx";
import { ThreadsMark } from "../threads/threads-mark.tsx";
import { UnitMenu } from "./unit-menu.tsx";

interface UnitRowProps {
  unit: UnitData;
  columns: readonly string[];
  source: string;
  count: number;
  isFirst: boolean;
  isDimmed: boolean;
  mayChange: boolean;
}

/** A unit with its languages side by side; on a phone one below the other. */
export const UnitRow = memo(function UnitRow({
  unit,
  columns,
  source,
  count,
  isFirst,
  isDimmed,
  mayChange,
}: UnitRowProps) {
  const t = useTranslations("units");
  const { id, kind, position, note, openThreads } = unit;
  const isSelected = useIsSelected(id);
  return (
    <div
      role="listitem"
      data-selected={isSelected || undefined}
      data-dimmed={isDimmed || undefined}
      id={`u${position}`}
      aria-setsize={count}
      aria-posinset={position}
      aria-label={t(isSelected ? "labelSelected" : "label", { kind: t(`kinds.${kind}`), position })}
      className="unit-row group grid scroll-mt-28 grid-cols-[2.25rem_minmax(0,1fr)] gap-x-1 border-b border-hairline py-1.5 md:grid-cols-[2.75rem_minmax(0,1fr)]"
    >
      <div className="flex flex-col items-center gap-0.5 pt-1.5 text-xs text-ink-2 tabular-nums">
        <a
          href={`#u${position}`}
          tabIndex={-1}
          className="flex min-h-6 min-w-6 items-center justify-center hover:text-ink"
        >
          {position}
        </a>
        {note && (
          <span title={note} role="img" aria-label={t("note")} className="text-stale-ink">
            ✎
          </span>
        )}
        <ThreadsMark unit={id} language={columns.at(-1) ?? source} {...{ position, openThreads }} />
        <PresenceMark unit={id} position={position} />
        {mayChange && (
          <span
            data-unit-menu=""
            className="no-print opacity-100 group-focus-within:opacity-100 group-hover:opacity-100 md:opacity-0"
          >
            <UnitMenu unit={unit} count={count} />
          </span>
        )}
      </div>
      <div className="slots">
        {columns.map((language) => (
          <SegmentSlot
            key={language}
            unit={unit}
            language={language}
            isSource={language === source}
            isFirst={isFirst && language === columns[0]}
          />
        ))}
      </div>
    </div>
  );
});
