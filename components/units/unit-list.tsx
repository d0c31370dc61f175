"use client";
import { useTranslations } from "next-intl";
import { type KeyboardEvent, memo, useMemo } from "react";
import { belongsToInputMethod } from "../../editor/input-method.ts";
import { addressOf, isSame, type UnitData } from "../segments/article-data.ts";
import { useArticle, useOrder, useShown, useStore } from "../segments/use-segment-store.tsx";
import { useActs } from "../workbench/workbench-acts.tsx";
import { ColumnHeads } from "./column-heads.tsx";
import { UnitRow } from "./unit-row.tsx";

// Rows stay in the document, so that find, print and screen readers see them all; what is off the screen is not laid out.
const rowsInSection = 50;

/** Every unit of the article in order. The arrow keys move between slots; Enter opens one. */
export function UnitList({ columns }: { columns: readonly string[] }) {
  const t = useTranslations("workbench");
  const hits = useShown();
  const all = useOrder();
  const units = useMemo(() => withNeighbours(hits, all), [hits, all]);
  const dimmed = useMemo(() => dimmedIn(units, hits), [units, hits]);
  const { source, may } = useArticle();
  const keys = useListKeys();
  const store = useStore();
  return (
    <div className="@container" data-region="">
      <ColumnHeads columns={columns} />
      <p id="list-hint" className="sr-only">
        {t("listHint")}
      </p>
      <div
        role="list"
        aria-label={t("list")}
        aria-describedby="list-hint"
        onKeyDown={keys}
        onFocus={({ target }) => {
          const slot = target.getAttribute("data-slot");
          if (slot && !store.place().active && !isSame(store.place().cursor, addressOf(slot)))
            store.moveTo({ cursor: addressOf(slot) });
        }}
      >
        {sectionsOf(units).map((section) => (
          <Section
            key={section[0]!.id}
            first={hits[0]}
            dimmed={dimmed}
            units={section}
            columns={columns}
            source={source}
            count={all.length}
            mayChange={may.changeUnits}
          />
        ))}
      </div>
      {hits.length === 0 && all.length > 0 && <p className="p-4 text-sm text-ink-2">{t("filter.nothing")}</p>}
    </div>
  );
}

interface SectionProps {
  /** Where the keyboard comes in. */
  first: UnitData | undefined;
  units: readonly UnitData[];
  /** Those that stand beside what a filter has found, for the context. */
  dimmed: ReadonlySet<string>;
  columns: readonly string[];
  source: string;
  count: number;
  mayChange: boolean;
}

const Section = memo(function Section({ first, units, dimmed, columns, source, count, mayChange }: SectionProps) {
  return (
    <div
      role="none"
      className="unit-section"
      style={
        { "--columns": columns.length, containIntrinsicSize: `auto ${units.length * 130}px` } as React.CSSProperties
      }
    >
      {units.map((unit) => (
        <UnitRow
          key={unit.id}
          unit={unit}
          columns={columns}
          source={source}
          count={count}
          isFirst={unit.id === first?.id}
          isDimmed={dimmed.has(unit.id)}
          mayChange={mayChange}
        />
      ))}
    </div>
  );
});

/** What a filter has found, each with the units before and behind it. */
function withNeighbours(hits: readonly UnitData[], all: readonly UnitData[]): readonly UnitData[] {
  if (hits.length === all.length || hits.length === 0) return hits;
  const found = new Set(hits.map(({ id }) => id));
  const isHit = (unit: UnitData | undefined) => unit !== undefined && found.has(unit.id);
  return all.filter((unit, index) => isHit(unit) || isHit(all[index - 1]) || isHit(all[index + 1]));
}

const none: ReadonlySet<string> = new Set();

function dimmedIn(units: readonly UnitData[], hits: readonly UnitData[]): ReadonlySet<string> {
  if (units.length === hits.length) return none;
  const found = new Set(hits.map(({ id }) => id));
  return new Set(units.flatMap(({ id }) => (found.has(id) ? [] : [id])));
}

function sectionsOf(units: readonly UnitData[]): UnitData[][] {
  const sections: UnitData[][] = [];
  for (let i = 0; i < units.length; i += rowsInSection) sections.push(units.slice(i, i + rowsInSection));
  return sections;
}

/** The keys of a slot that has the focus and is not being written in. */
function useListKeys() {
  const acts = useActs();
  const store = useStore();
  return (event: KeyboardEvent) => {
    const slot = (event.target as Element).getAttribute("data-slot");
    if (!slot || belongsToInputMethod(event.nativeEvent)) return;
    const at = addressOf(slot);
    const { ctrlKey, metaKey, altKey, key } = event;
    // The editor is on its way: what is typed now is text, and no command.
    if (store.place().active?.editing && isSame(store.place().active, at) && !ctrlKey && !metaKey && !altKey) {
      if ([...key].length !== 1) return;
      event.preventDefault();
      return store.typeAhead(key);
    }
    if (acts.press(event.nativeEvent, "list", at)) event.preventDefault();
  };
}
