"use client";
import { useTranslations } from "next-intl";
import { type KeyboardEvent, useCallback, useEffect, useMemo, useRef, useState } from "react";
import { isOpen } from "../../domain/alignment/confidence.ts";
import type { Row } from "../../domain/alignment/rows.ts";
import { later } from "../ui/later.tsx";
import type { AlignedUnit } from "./align-translation.tsx";
import { AlignmentRow } from "./alignment-row.tsx";
import { cutKey, nextOpenKey, type RowActId, rowActs, tried } from "./row-acts.ts";

const CutDialog = later(async () => (await import("./cut-dialog.tsx")).CutDialog);

interface AlignmentListProps {
  rows: readonly Row[];
  units: ReadonlyMap<string, AlignedUnit>;
  source: string;
  language: string;
  onRows(rows: Row[]): void;
  onUndo(): void;
}

/** The rows of an alignment, gone through and put right by the pointer or by the keyboard alone. */
export function AlignmentList({ rows, units, source, language, onRows, onUndo }: AlignmentListProps) {
  const t = useTranslations("articles.translation");
  const [current, setCurrent] = useState(0);
  const [cutting, setCutting] = useState<number>();
  const [said, setSaid] = useState("");
  const list = useRef<HTMLOListElement>(null);
  const latest = useRef(rows);
  useEffect(() => {
    latest.current = rows;
  });
  const here = Math.min(current, rows.length - 1);
  const goTo = useCallback((at: number) => {
    // The row may be one that is only drawn now, and the menu gives the keyboard back first.
    setTimeout(() => list.current?.querySelector<HTMLElement>(`[data-handle="${at}"]`)?.focus());
  }, []);
  const onAct = useCallback(
    (id: RowActId | "cut", at: number) => {
      if (id === "cut") {
        if (latest.current[at]?.pieces.length) setCutting(at);
        return;
      }
      const next = tried(rowActs.find((one) => one.id === id)!.edit, latest.current, at);
      setSaid(next ? t(`acts.${id}`) : t("notPossible", { act: t(`acts.${id}`) }));
      if (next) onRows(next);
      goTo(Math.min(at, (next ?? latest.current).length - 1));
    },
    [onRows, goTo, t],
  );
  const rowsNow = useCallback(() => latest.current, []);
  const drawn = useMemo(
    () => rows.map((row) => ({ row, units: row.units.flatMap((id) => units.get(id) ?? []) })),
    [rows, units],
  );

  const pressed = (event: KeyboardEvent) => {
    const at = Number((event.target as HTMLElement).dataset.handle ?? Number.NaN);
    if (Number.isNaN(at) || event.nativeEvent.isComposing) return;
    const done = onKey(event, at);
    if (done) event.preventDefault();
  };
  function onKey({ code, key, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent, at: number): boolean {
    if ((ctrlKey || metaKey) && !shiftKey && code === "KeyZ") {
      onUndo();
      goTo(at);
      return true;
    }
    if (ctrlKey || metaKey || altKey || shiftKey) return false;
    const last = rows.length - 1;
    const places: Record<string, number> = {
      ArrowDown: Math.min(at + 1, last),
      ArrowUp: Math.max(at - 1, 0),
      Home: 0,
      End: last,
    };
    if (places[key] !== undefined) {
      goTo(places[key]);
      return true;
    }
    if (code === nextOpenKey) {
      const after = rows.findIndex((row, index) => index > at && isOpen(row));
      const next = after < 0 ? rows.findIndex(isOpen) : after;
      if (next < 0) setSaid(t("noneOpen"));
      else goTo(next);
      return true;
    }
    const act = code === cutKey ? "cut" : rowActs.find((one) => one.key === code)?.id;
    if (act) onAct(act, at);
    return act !== undefined;
  }

  return (
    <>
      <ol ref={list} onKeyDown={pressed}>
        {drawn.map(({ row, units }, at) => (
          <AlignmentRow
            key={`${row.units[0] ?? ""} ${row.pieces[0]?.key ?? ""}`}
            row={row}
            at={at}
            units={units}
            source={source}
            language={language}
            isCurrent={at === here}
            onCurrent={setCurrent}
            onAct={onAct}
            rowsNow={rowsNow}
          />
        ))}
      </ol>
      <p role="status" className="sr-only">
        {said}
      </p>
      {cutting !== undefined && rows[cutting] && (
        <CutDialog
          rows={rows}
          at={cutting}
          language={language}
          onRows={(next) => {
            onRows(next);
            goTo(cutting);
          }}
          onClose={() => setCutting(undefined)}
        />
      )}
    </>
  );
}
