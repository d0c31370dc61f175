"use client";
import { useTranslations } from "next-intl";
import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { ask, client } from "../../api/client.ts";
import { isOpen, standingOf, sure } from "../../domain/alignment/confidence.ts";
import { acceptSure } from "../../domain/alignment/edit-rows.ts";
import { placedBy, type Row, unplaced } from "../../domain/alignment/rows.ts";
import type { Content } from "../../domain/content/content.ts";
import type { UnitKind } from "../../domain/segmentation/kinds.ts";
import { Button } from "../ui/button.tsx";
import { Checkbox, InlineSelect } from "../ui/field.tsx";
import { ProblemNote } from "../ui/problem-note.tsx";
import { useAct } from "../ui/use-act.ts";
import { useKey } from "../ui/use-key.ts";
import { AlignmentHelp } from "./alignment-help.tsx";
import { AlignmentList } from "./alignment-list.tsx";
import type { Aligned, Alignment } from "./bring-translation.tsx";
import { Doubts } from "./doubts.tsx";
import { aboutText, NoticeList } from "./notice-list.tsx";

export interface AlignedUnit {
  id: string;
  kind: UnitKind;
  position: number;
  content: Content;
  /** Languages in which there is a text already. */
  written: string[];
}
interface AlignTranslationProps {
  article: string;
  source: string;
  language: string;
  units: readonly AlignedUnit[];
  alignment: Alignment;
  onAgain(): void;
  onDone(aligned: Aligned): void;
}
const states = ["draft", "confirmed"] as const;

/** A translation as it was aligned to the units: put right row by row, and taken in. */
export function AlignTranslation({
  article,
  source,
  language,
  units,
  alignment,
  onAgain,
  onDone,
}: AlignTranslationProps) {
  const t = useTranslations("articles.translation");
  const [history, setHistory] = useState<readonly (readonly Row[])[]>([alignment.rows]);
  const [replace, setReplace] = useState(false);
  const [despite, setDespite] = useState(false);
  const [state, setState] = useState<(typeof states)[number]>("draft");
  const rows = history.at(-1)!;
  const change = useCallback((next: Row[]) => setHistory((all) => [...all, next]), []);
  const undo = useCallback(() => setHistory((all) => (all.length > 1 ? all.slice(0, -1) : all)), []);
  const byId = useMemo(() => new Map(units.map((unit) => [unit.id, unit])), [units]);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);

  const pairs = useMemo(() => placedBy(rows), [rows]);
  const noPlace = unplaced(rows).length;
  const unmatched = rows.filter((row) => standingOf(row) === "noText").reduce((sum, row) => sum + row.units.length, 0);
  const open = rows.filter(isOpen).length;
  const occupied = pairs.filter(({ unit }) => byId.get(unit)?.written.includes(language)).length;
  const { doubts } = alignment;

  const keyed = useKey();
  const takeIn = useCallback(async () => {
    const json = { language, pairs, replace, state };
    onDone(await ask(client.articles[":id"].alignments.$post({ param: { id: article }, json } as never, keyed(json))));
  }, [keyed, article, language, pairs, replace, state, onDone]);
  const { run, busy, problem } = useAct(takeIn);
  const isHeld =
    pairs.length === 0 ||
    noPlace > 0 ||
    (occupied > 0 && !replace) ||
    (state === "confirmed" && open > 0) ||
    (doubts.length > 0 && !despite);

  return (
    <section aria-labelledby="aligned" className="flex flex-col gap-3">
      <h2 id="aligned" ref={heading} tabIndex={-1} className="text-lg font-semibold outline-none">
        {open > 0 ? t("open", { count: open }) : t("noneOpen")}
      </h2>
      <NoticeList notices={aboutText(alignment.notices)} />
      {doubts.length > 0 && (
        <Doubts doubts={doubts.map((doubt) => t(`doubts.${doubt}`))} seen={despite} onSeen={setDespite} />
      )}
      <AlignmentHelp />
      <div className="@container border-t border-hairline">
        <AlignmentList rows={rows} units={byId} source={source} language={language} onRows={change} onUndo={undo} />
      </div>
      <div className="bottom-0 flex flex-wrap items-center gap-x-5 gap-y-2 border-t border-hairline bg-surface py-3 text-sm sm:sticky">
        <p role="status" className="flex flex-wrap gap-x-4">
          {noPlace > 0 && <span className="font-medium text-danger">{t("leftOver", { count: noPlace })}</span>}
          {unmatched > 0 && <span className="text-ink-2">{t("unmatched", { count: unmatched })}</span>}
          {occupied > 0 && <span className="text-stale-ink">{t("occupied", { count: occupied })}</span>}
          {state === "confirmed" && open > 0 && (
            <span className="text-stale-ink">{t("openFirst", { count: open })}</span>
          )}
        </p>
        {occupied > 0 && <Checkbox label={t("replace")} checked={replace} onChange={() => setReplace(!replace)} />}
        <ProblemNote problem={problem} />
        <span className="ms-auto flex flex-wrap items-center gap-2">
          <Button look="quiet" onPress={onAgain}>
            {t("again")}
          </Button>
          {history.length > 1 && (
            <Button look="quiet" onPress={undo}>
              {t("undoEdit")}
            </Button>
          )}
          {rows.some((row) => standingOf(row) === "sure") && (
            <Button onPress={() => change(acceptSure(rows, sure))}>{t("acceptSure")}</Button>
          )}
          <InlineSelect
            label={t("enterAs")}
            value={state}
            onChange={(event) => setState(states.find((one) => one === event.target.value)!)}
            choices={states.map((value) => ({ value, label: t(`states.${value}`) }))}
          />
          <Button look="primary" isDisabled={busy || isHeld} onPress={() => void run()}>
            {t("takeIn")}
          </Button>
        </span>
      </div>
    </section>
  );
}
