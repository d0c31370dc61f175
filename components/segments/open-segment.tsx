"use client";
import { useLocale, useTranslations } from "next-intl";
import { type ReactNode, Suspense, useCallback, useEffect, useState } from "react";
import { noContent } from "../../domain/content/content.ts";
import { directionOf } from "../../domain/language/tag.ts";
import { writingOf } from "../../domain/language/writing.ts";
import { isChord } from "../../editor/chord.ts";
import type { EditorHandle } from "../../editor/segment-editor.tsx";
import { languageName } from "../../i18n/language-name.ts";
import { usePreferences } from "../workbench/use-preferences.ts";
import { useActs } from "../workbench/workbench-acts.tsx";
import { type Address, keyOf, type SegmentData, type UnitData } from "./article-data.ts";
import { ConflictStrip } from "./conflict-strip.tsx";
import { useFormatLabels } from "./format-labels.ts";
import { LiveEditor } from "./live-editor.tsx";
import { SegmentActions } from "./segment-actions.tsx";
import { SegmentContent } from "./segment-content.tsx";
import { StaleStrip } from "./stale-strip.tsx";
import { useArticle, useSave, useSegment, useStore } from "./use-segment-store.tsx";

interface OpenSegmentProps {
  address: Address;
  unit: Pick<UnitData, "id" | "kind" | "position">;
  segment: SegmentData;
  isEditing: boolean;
  /** Its state, its freshness, whether it is saved. */
  marks: ReactNode;
}

/** The slot that is open: the text with its live editor, what there is to know about it, and what can be done. */
export function OpenSegment({ address, unit, segment, isEditing, marks }: OpenSegmentProps) {
  const t = useTranslations();
  const save = useSave(address);
  const people = useArticle().people;
  const store = useStore();
  const { returned } = segment;
  return (
    <>
      {returned && (segment.state === "returned" || segment.state === "draft") && (
        <p className="rounded-md bg-returned-surface px-2.5 py-1.5 text-sm text-returned-ink">
          {t("segments.returnedBy", { name: people[returned.by] ?? "–", reason: returned.reason })}
        </p>
      )}
      {(segment.freshness.is === "major" || segment.freshness.is === "minor") && segment.state !== "empty" && (
        <StaleStrip address={address} segment={segment} />
      )}
      {isEditing ? (
        <Writing address={address} unit={unit} segment={segment} />
      ) : (
        <Reading address={address} unit={unit} segment={segment} />
      )}
      {save.is === "conflict" && (
        <ConflictStrip address={address} conflict={save} onChoice={(content) => store.editor()?.replace(content)} />
      )}
      <SegmentActions address={address} segment={segment} isEditing={isEditing} marks={marks} />
    </>
  );
}

function Reading({ address, unit, segment }: Omit<OpenSegmentProps, "isEditing" | "marks">) {
  const t = useTranslations("segments");
  const { language } = address;
  const { content, omission } = segment;
  if (omission)
    return (
      <p className="text-sm text-ink-2">
        {omission.kind === "joined" ? t("joined") : t("omitted", { reason: omission.reason })}
      </p>
    );
  if (content.length === 0) return <p className="text-sm text-ink-2">{t("nothing")}</p>;
  return (
    <div className="text" data-kind={unit.kind} lang={language} dir={directionOf(language)}>
      <SegmentContent content={content} />
    </div>
  );
}

function Writing({ address, unit, segment }: Omit<OpenSegmentProps, "isEditing" | "marks">) {
  const t = useTranslations();
  const locale = useLocale();
  const acts = useActs();
  const store = useStore();
  const { unit: unitId, language } = address;
  const { source } = store.article();
  const basis = useSegment({ unit: unit.id, language: segment.basis?.language ?? source });
  // What leaves the screen is brought to the server; the component may be gone before the answer comes.
  useEffect(() => () => void acts.saving.flush({ unit: unitId, language }), [acts, unitId, language]);

  const take = useCallback((handle: EditorHandle | null) => store.putEditor(handle ?? undefined), [store]);
  const { preferences } = usePreferences();
  const [hinted, setHinted] = useState(false);
  const press = (event: KeyboardEvent) => {
    if (isChord(event, "Enter") && !hinted) {
      acts.say(t("segments.enterHint"));
      setHinted(true);
    }
    return acts.press(event, "text", address);
  };
  const labels = useFormatLabels();
  return (
    <Suspense fallback={<Reading address={address} unit={unit} segment={segment} />}>
      <LiveEditor
        key={keyOf(address)}
        id={keyOf(address)}
        ref={take}
        content={acts.saving.textOf(address) ?? segment.content}
        source={language === source ? noContent : (basis?.content ?? noContent)}
        language={language}
        direction={directionOf(language)}
        kind={unit.kind}
        spellCheck={writingOf(language).spellcheck}
        label={t("segments.editorLabel", {
          language: languageName(locale, language),
          kind: t(`units.kinds.${unit.kind}`),
          position: unit.position,
        })}
        point={store.place().active?.point}
        typedAhead={store.takeTyped}
        onChange={(content) => acts.saving.change(address, content)}
        onKeyDown={press}
        typographer={preferences.typographer}
        onBlur={() => void acts.saving.flush(address)}
        labels={labels}
      />
    </Suspense>
  );
}
