"use client";
import { useTranslations } from "next-intl";
import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import type { Range } from "../../domain/checks/finding.ts";
import { plainText } from "../../domain/content/plain-text.ts";
import { isOpen, type PresentedFinding } from "../../domain/findings/present.ts";
import { type Anchor, anchorAt } from "../../domain/threads/anchor.ts";
import { longestQuote } from "../../domain/threads/comment.ts";
import type { Address, SegmentData, UnitData } from "../segments/article-data.ts";
import { useArticle, useSegment, useStore } from "../segments/use-segment-store.tsx";
import { later } from "../ui/later.tsx";
import { useActs } from "../workbench/workbench-acts.tsx";
import type { Dismissing } from "./dismiss-dialog.tsx";
import { DismissedList } from "./dismissed-list.tsx";
import { FindingItem } from "./finding-item.tsx";
import { followFindings } from "./live-findings.ts";
import { markStill } from "./mark-still.ts";
import { refreshUnit } from "./refresh-unit.ts";
import { useFindingWords } from "./use-finding-words.ts";

const DismissDialog = later(async () => (await import("./dismiss-dialog.tsx")).DismissDialog);
const AskDialog = later(async () => (await import("./ask-dialog.tsx")).AskDialog);

interface SegmentFindingsProps {
  address: Address;
  unit: Pick<UnitData, "id" | "position">;
  segment: SegmentData;
  isEditing: boolean;
}
type Asking = { dismiss: readonly Dismissing[] } | { ask: { anchor: Anchor & { language: string }; words: string } };

/** What the checks find in the open segment: in its text as marks, and under it in words, with what can be done. */
export function SegmentFindings({ address, unit, segment, isEditing }: SegmentFindingsProps) {
  const t = useTranslations("findings");
  const store = useStore();
  const acts = useActs();
  const words = useFindingWords();
  const { source, editions } = useArticle();
  const [findings, setFindings] = useState<readonly PresentedFinding[]>([]);
  const [current, setCurrent] = useState<string>();
  const [asking, setAsking] = useState<Asking>();
  const open = useMemo(() => findings.filter(isOpen), [findings]);
  const may = editions.find(({ language }) => language === address.language)?.may;
  const faults = useSourceFaults(address);

  const latest = useRef({ open, current, words, isEditing });
  useEffect(() => {
    latest.current = { open, current, words, isEditing };
  });
  const draw = useCallback(() => {
    const { open, current } = latest.current;
    const marks = open.flatMap(({ id, severity, target }) =>
      target.map((range) => ({ ...range, severity, current: id === current })),
    );
    if (latest.current.isEditing) store.editor()?.mark(marks);
    else markStill(address, marks);
  }, [store, address]);
  // Marks follow what is known and where one is.
  useEffect(() => {
    void open;
    void current;
    draw();
  }, [open, current, draw]);

  const { unit: id, language } = address;
  useEffect(() => {
    const at = { unit: id, language };
    const content = acts.saving.textOf(at) ?? store.segment(at)?.content ?? [];
    const live = followFindings({ store, address: at, content, tell: setFindings });
    const go = (by: 1 | -1): boolean => {
      const { open, current, words, isEditing } = latest.current;
      const from = open.findIndex((finding) => finding.id === current);
      const next = open[from === -1 && by === -1 ? open.length - 1 : from + by];
      if (!next) return false;
      setCurrent(next.id);
      const [range] = next.target;
      if (isEditing && range) store.editor()?.select(range);
      acts.say(words(next));
      return true;
    };
    const one = (fits: (finding: PresentedFinding) => boolean) => {
      const { open, current } = latest.current;
      return [...open.filter((finding) => finding.id === current), ...open].find(fits);
    };
    const apply = (finding = one(canApply)) => {
      const [range] = finding?.target ?? [];
      if (!finding || !range || finding.replacement === undefined || !latest.current.isEditing) return;
      store.editor()?.replaceRange(range, finding.replacement);
      live.hurry();
      acts.say(t("applied"));
    };
    const dismiss = (finding = one(() => true)) => finding && setAsking({ dismiss: [{ ...at, finding }] });
    store.putFindings({ change: live.change, redraw: draw, go, apply: () => apply(), dismiss: () => void dismiss() });
    return () => {
      live.stop();
      store.putFindings(undefined);
      markStill(at, []);
    };
  }, [store, acts, draw, id, language, t]);

  useTelling(open);

  const goTo = (finding: PresentedFinding) => {
    setCurrent(finding.id);
    const [range] = finding.target;
    if (!isEditing || !range) return;
    store.editor()?.select(range);
    store.editor()?.focus();
  };
  const applyOne = (finding: PresentedFinding) => {
    const [range] = finding.target;
    if (!range || finding.replacement === undefined) return;
    store.editor()?.replaceRange(range, finding.replacement);
  };
  /** A finding is named by its id in the text that the server has. */
  const dismissOne = async (finding: PresentedFinding) => {
    if (await acts.saving.flush(address)) setAsking({ dismiss: [{ ...address, finding }] });
  };
  const closeDialog = () => setAsking(undefined);
  const hasAsked = useRef(false);
  useEffect(() => {
    // The dialog gives the focus back a frame after it has closed.
    if (!asking && hasAsked.current && isEditing)
      requestAnimationFrame(() => requestAnimationFrame(() => store.editor()?.focus()));
    hasAsked.current = asking !== undefined;
  }, [asking, isEditing, store]);
  const askAbout = (finding: PresentedFinding, from: string, ranges: readonly Range[]) => {
    const text = plainText((store.segment({ unit: id, language: from })?.content ?? []) as never);
    setAsking({ ask: { anchor: { ...anchorAt(text, spanOf(ranges)), language: from }, words: words(finding) } });
  };

  if (findings.length === 0 && faults.length === 0 && !asking) return null;
  return (
    <section aria-label={t("title")} className="no-print flex flex-col gap-1 font-sans text-sm">
      {open.length > 0 && (
        <ul aria-label={t("count", { count: open.length })} className="flex flex-col">
          {open.map((finding) => (
            <FindingItem
              key={finding.id}
              finding={finding}
              language={address.language}
              isCurrent={finding.id === current}
              onGo={() => goTo(finding)}
              onApply={isEditing && canApply(finding) ? () => applyOne(finding) : undefined}
              onDismiss={may?.dismiss ? () => void dismissOne(finding) : undefined}
              onAsk={
                finding.source.length > 0 && address.language !== source
                  ? () => askAbout(finding, segment.basis?.language ?? source, finding.source)
                  : undefined
              }
            />
          ))}
        </ul>
      )}
      {faults.length > 0 && (
        <div className="flex flex-col gap-0.5 border-s-2 border-hairline ps-2">
          <p className="px-1.5 text-xs text-ink-2">{t("inSource")}</p>
          <ul aria-label={t("inSource")} className="flex flex-col">
            {faults.map((finding) => (
              <FindingItem
                key={finding.id}
                finding={finding}
                language={source}
                isCurrent={false}
                onGo={() => {}}
                onAsk={finding.target.length > 0 ? () => askAbout(finding, source, finding.target) : undefined}
              />
            ))}
          </ul>
        </div>
      )}
      <DismissedList
        address={address}
        findings={findings.filter((finding) => !isOpen(finding))}
        mayReopen={may?.dismiss === true}
      />
      {asking && "dismiss" in asking && (
        <DismissDialog
          items={asking.dismiss}
          widely={may?.dismissWidely === true}
          onDone={() => refreshUnit(store, unit.id)}
          onClose={closeDialog}
        />
      )}
      {asking && "ask" in asking && (
        <AskDialog address={address} {...asking.ask} onDone={() => acts.say(t("asked"))} onClose={closeDialog} />
      )}
    </section>
  );
}

const canApply = ({ replacement, target }: PresentedFinding) => replacement !== undefined && target.length > 0;

/** From the first of several stretches to the end of the last, as far as a question may quote. */
function spanOf(ranges: readonly Range[]): Range {
  const from = Math.min(...ranges.map((range) => range.from));
  return { from, to: Math.min(from + longestQuote, Math.max(...ranges.map(({ to }) => to))) };
}

/** What is wrong in the source itself: not the translator's to mend. */
function useSourceFaults({ unit, language }: Address): PresentedFinding[] {
  const { source } = useArticle();
  const segment = useSegment({ unit, language: source });
  if (language === source) return [];
  return ((segment?.findings ?? []) as PresentedFinding[]).filter(
    (finding) => isOpen(finding) && finding.severity !== "info",
  );
}

/** Says what was found when that changes, to those who do not see it; never while one types. */
function useTelling(open: readonly PresentedFinding[]) {
  const t = useTranslations("findings");
  const acts = useActs();
  const said = useRef<string>(undefined);
  useEffect(() => {
    const ids = open.map(({ check, severity }) => `${check} ${severity}`).join("\n");
    if (said.current === undefined) said.current = "";
    if (ids === said.current) return;
    said.current = ids;
    acts.say(t("count", { count: open.length }));
  }, [open, acts, t]);
}
