"use client";
import { useLocale, useTranslations } from "next-intl";
import { useCallback, useEffect, useRef, useState } from "react";
import { Problem } from "../../api/client.ts";
import { directionOf } from "../../domain/language/tag.ts";
import { isChord } from "../../editor/chord.ts";
import { belongsToInputMethod } from "../../editor/input-method.ts";
import { languageName } from "../../i18n/language-name.ts";
import type { SegmentData, UnitData } from "../segments/article-data.ts";
import { type Reason, ReasonFields } from "../segments/reason-fields.tsx";
import { SegmentContent } from "../segments/segment-content.tsx";
import { useArticle, useSegment, useStore } from "../segments/use-segment-store.tsx";
import { Writing } from "../segments/writing.tsx";
import { Button } from "../ui/button.tsx";
import { Icon } from "../ui/icon.tsx";
import { ProblemNote } from "../ui/problem-note.tsx";
import { useAct } from "../ui/use-act.ts";
import { type ActId, actIds, chordsOf } from "../workbench/keymap.ts";
import { usePreferences } from "../workbench/use-preferences.ts";
import { useActs } from "../workbench/workbench-acts.tsx";
import { type Against, against } from "./against.ts";
import { Difference } from "./difference.tsx";
import { Neighbours } from "./neighbours.tsx";
import { useChangeNotice } from "./use-change-notice.ts";

interface ReviewCardProps {
  unit: UnitData;
  language: string;
  onSkip(): void;
  onBack(): void;
  onDecided(what: "approved" | "returned", by: 1 | -1): void;
}

/** One text that waits for a decision, beside its source and between its neighbours. */
export function ReviewCard({ unit, language, onSkip, onBack, onDecided }: ReviewCardProps) {
  const t = useTranslations();
  const locale = useLocale();
  const acts = useActs();
  const store = useStore();
  const { source, people } = useArticle();
  const address = { unit: unit.id, language };
  const segment = useSegment(address)!;
  const from = useSegment({ unit: unit.id, language: segment.basis?.language ?? source });
  const [shown, setShown] = useState<Against>("none");
  const [returning, setReturning] = useState(false);
  const [editing, setEditing] = useState(false);
  const [reason, setReason] = useState<Reason>({});
  const { justChanged } = useChangeNotice(segment);
  const card = useRef<HTMLElement>(null);
  useEffect(() => card.current?.focus(), []);

  const decide = useCallback(
    async (what: "approve" | "return", why: Reason = {}) => {
      const item = { unit: unit.id, version: store.segment({ unit: unit.id, language })?.version ?? 0 };
      const { done } = await acts.doToSeveral({ act: what, language, items: [item], ...why });
      if (done === 0) throw new Problem("notNow", t("review.notDone"));
      onDecided(what === "approve" ? "approved" : "returned", 1);
    },
    [acts, store, unit.id, language, onDecided, t],
  );
  const { run, busy, problem } = useAct(decide);
  const approve = () => segment.may.approve && !justChanged && void run("approve");
  const edit = () => {
    acts.edit(address);
    setEditing(true);
  };
  const finishEdit = async () => {
    await acts.saving.flush(address);
    const now = store.segment(address);
    if (now?.may.confirm && !(await acts.step(address, "confirm"))) return;
    setEditing(false);
    acts.close();
    // A text that one has written is another's to approve, unless this desk says otherwise.
    if (store.segment(address)?.may.approve) void run("approve");
  };
  const pressInText = (event: KeyboardEvent) => {
    if (isChord(event, "Mod+Enter")) void finishEdit();
    else if (isChord(event, "Escape")) leaveEdit();
    else return false;
    return true;
  };
  const leaveEdit = () => {
    void acts.saving.flush(address);
    acts.close();
    setEditing(false);
    card.current?.focus();
  };
  const doing: Partial<Record<ActId, () => unknown>> = {
    reviewApprove: approve,
    reviewReturn: () => segment.may.return && setReturning(true),
    reviewEdit: () => segment.may.edit && edit(),
    reviewSkip: onSkip,
    reviewBack: onBack,
    reviewUndo: () => acts.undo(),
    reviewDifference: () => setShown(against[(against.indexOf(shown) + 1) % against.length]!),
    help: () => acts.look({ overlay: "keys" }),
  };
  const { preferences } = usePreferences();
  const press = (event: React.KeyboardEvent) => {
    if (belongsToInputMethod(event.nativeEvent) || (event.target as Element).closest("input, textarea, select")) return;
    if ((event.target as Element).closest(".ProseMirror")) return;
    const act = actIds.find((one) =>
      [...chordsOf(one, "review", preferences), ...(one === "help" ? ["?"] : [])].some((chord) =>
        isChord(event.nativeEvent, chord),
      ),
    );
    if (!act || !doing[act]) return;
    event.preventDefault();
    void doing[act]();
  };
  return (
    <section
      ref={card}
      tabIndex={-1}
      aria-label={t("review.card", { position: unit.position })}
      onKeyDown={press}
      className="flex grow flex-col gap-4 outline-none"
    >
      <Neighbours unit={unit} language={language} side="before" />
      <div className="grid gap-x-8 gap-y-4 md:grid-cols-2">
        <Side
          title={languageName(locale, from?.language ?? source)}
          language={from?.language ?? source}
          kind={unit.kind}
        >
          <SegmentContent content={from?.content ?? []} />
        </Side>
        {editing ? (
          <div className="flex flex-col gap-2 rounded-md bg-surface p-2 ring-2 ring-accent">
            <Writing address={address} unit={unit} segment={segment} onKeyDown={pressInText} />
            <Button look="primary" size="small" className="self-start" onPress={() => void finishEdit()}>
              {t("review.finishEdit")}
            </Button>
          </div>
        ) : (
          <Side title={languageName(locale, language)} language={language} kind={unit.kind}>
            {shown === "none" ? (
              <SegmentContent content={segment.content} />
            ) : (
              <Difference address={address} segment={segment} against={shown} />
            )}
          </Side>
        )}
      </div>
      <div className="flex flex-wrap items-center gap-x-4 gap-y-1 text-[0.8125rem] text-ink-2">
        {segment.writer && <span>{t("segments.writtenBy", { name: people[segment.writer] ?? "–" })}</span>}
        <button
          type="button"
          className="min-h-6 underline underline-offset-2 pointer-coarse:min-h-11"
          onClick={doing.reviewDifference}
        >
          {t(`review.against.${shown}`)}
        </button>
        {segment.findings.length > 0 && <span>{t("review.findings", { count: segment.findings.length })}</span>}
        {(unit.openThreads ?? 0) > 0 && <span>{t("review.threads", { count: unit.openThreads ?? 0 })}</span>}
      </div>
      <p role="status" className="rounded-md bg-stale-surface px-3 py-2 text-sm text-stale-ink empty:hidden">
        {justChanged && t("review.changed")}
        {!justChanged && segment.state === "confirmed" && !segment.may.approve && t(`review.${whyNot(segment)}`)}
      </p>
      <ProblemNote problem={problem} />
      <Neighbours unit={unit} language={language} side="after" />
      {returning && (
        <form
          className="flex flex-col gap-3 rounded-md border border-hairline p-3"
          onSubmit={(event) => {
            event.preventDefault();
            void run("return", reason);
          }}
        >
          <ReasonFields onReason={setReason} />
          <div className="flex gap-2">
            <Button type="submit" look="primary" isDisabled={busy}>
              {t("segments.return")}
            </Button>
            <Button onPress={() => setReturning(false)}>{t("ui.cancel")}</Button>
          </div>
        </form>
      )}
      {!returning && !editing && (
        <div className="sticky bottom-0 -mx-3 mt-auto flex flex-wrap gap-2 border-t border-hairline bg-surface px-3 py-3 max-sm:*:min-h-12 max-sm:*:grow max-sm:*:justify-center sm:mx-0 sm:px-0">
          <Button look="primary" isDisabled={busy || justChanged || !segment.may.approve} onPress={approve}>
            <Icon name="check" />
            {t("segments.approve")}
          </Button>
          <Button isDisabled={busy || !segment.may.return} onPress={() => setReturning(true)}>
            <Icon name="return" />
            {t("segments.return")}
          </Button>
          {segment.may.edit && (
            <Button isDisabled={busy} onPress={edit}>
              <Icon name="edit" />
              {t("segments.edit")}
            </Button>
          )}
          <Button look="quiet" isDisabled={busy} onPress={onSkip}>
            {t("review.skip")}
          </Button>
        </div>
      )}
    </section>
  );
}

/** Why a text that is confirmed is not this person's to approve. */
function whyNot({ freshness, findings }: Pick<SegmentData, "freshness" | "findings">) {
  if (findings.some(({ severity }) => severity === "error")) return "notWithErrors" as const;
  return freshness.is === "major" ? ("notStale" as const) : ("notOwn" as const);
}

interface SideProps {
  title: string;
  language: string;
  kind: string;
  children: React.ReactNode;
}

function Side({ title, language, kind, children }: SideProps) {
  return (
    <div className="flex min-w-0 flex-col gap-1">
      <h2 className="text-xs text-ink-2">{title}</h2>
      <div className="text" data-kind={kind} lang={language} dir={directionOf(language)}>
        {children}
      </div>
    </div>
  );
}
