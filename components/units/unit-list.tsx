"use client";
import { useTranslations } from "next-intl";
import { type KeyboardEvent, memo } from "react";
import { belongsToInputMethod, latinKey } from "../../editor/input-method.ts";
import { type Address, isSame, type UnitData } from "../segments/segment-store.ts";
import { useArticle, useOrder, useStore } from "../segments/use-segment-store.tsx";
import { useActs } from "../workbench/workbench-acts.tsx";
import { ColumnHeads } from "./column-heads.tsx";
import { UnitRow } from "./unit-row.tsx";

// Rows stay in the document, so that find, print and screen readers see them all; what is off the screen is not laid out.
const rowsInSection = 50;

/** Every unit of the article in order. The arrow keys move between slots; Enter opens one. */
export function UnitList({ columns }: { columns: readonly string[] }) {
  const t = useTranslations("workbench");
  const units = useOrder();
  const { source, may } = useArticle();
  const keys = useListKeys();
  return (
    <div className="@container">
      <ColumnHeads columns={columns} />
      <p id="list-hint" className="sr-only">
        {t("listHint")}
      </p>
      <div role="list" aria-label={t("list")} aria-describedby="list-hint" onKeyDown={keys}>
        {sectionsOf(units).map((section) => (
          <Section
            key={section[0]!.id}
            units={section}
            columns={columns}
            source={source}
            count={units.length}
            mayChange={may.changeUnits}
          />
        ))}
      </div>
    </div>
  );
}

interface SectionProps {
  units: readonly UnitData[];
  columns: readonly string[];
  source: string;
  count: number;
  mayChange: boolean;
}

const Section = memo(function Section({ units, columns, source, count, mayChange }: SectionProps) {
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
          isFirst={unit.position === 1}
          mayChange={mayChange}
        />
      ))}
    </div>
  );
});

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
    const { ctrlKey, metaKey, altKey } = event;
    if (!slot || belongsToInputMethod(event.nativeEvent)) return;
    const [unit = "", language = ""] = slot.split(" ");
    const at: Address = { unit, language };
    // The editor is on its way: what is typed now is text, and no command.
    const chord = ctrlKey || metaKey;
    if (store.place().active?.editing && isSame(store.place().active, at)) {
      if (chord || altKey || [...event.key].length !== 1) return;
      event.preventDefault();
      return store.typeAhead(event.key);
    }
    const key = latinKey(event.nativeEvent);
    const act = chord ? (key === "Enter" ? () => acts.advance(at) : undefined) : altKey ? undefined : listKeys[key];
    if (!act) return;
    event.preventDefault();
    void act(at, acts);
  };
}

type ListKey = (at: Address, acts: ReturnType<typeof useActs>) => unknown;
const by =
  (rows: number, columns = 0): ListKey =>
  (at, acts) =>
    acts.move(at, { rows, columns });

/** Single keys: they work on the slot that has the focus, and nowhere else. */
const listKeys: Record<string, ListKey> = {
  ArrowDown: by(1),
  j: by(1),
  ArrowUp: by(-1),
  k: by(-1),
  ArrowRight: by(0, 1),
  l: by(0, 1),
  ArrowLeft: by(0, -1),
  h: by(0, -1),
  PageDown: by(10),
  PageUp: by(-10),
  Home: by(Number.NEGATIVE_INFINITY),
  End: by(Number.POSITIVE_INFINITY),
  Enter: (at, acts) => acts.open(at),
  e: (at, acts) => acts.edit(at),
  c: (at, acts) => acts.showThreads(at),
  q: (at, acts) => acts.askDesk(at),
  n: (_, acts) => acts.nextUnfinished(),
  s: (_, acts) => acts.nextSince(),
  Escape: (_, acts) => acts.close(),
};
