"use client";
import { useLocale, useTranslations } from "next-intl";
import { useCallback, useEffect, useState } from "react";
import { noContent } from "../../domain/content/content.ts";
import { directionOf } from "../../domain/language/tag.ts";
import { writingOf } from "../../domain/language/writing.ts";
import { isChord } from "../../editor/chord.ts";
import type { EditorHandle } from "../../editor/segment-editor.tsx";
import { languageName } from "../../i18n/language-name.ts";
import { useMarks } from "../threads/use-marks.ts";
import { usePreferences } from "../workbench/use-preferences.ts";
import { useActs } from "../workbench/workbench-acts.tsx";
import { type Address, keyOf, type SegmentData, type UnitData } from "./article-data.ts";
import { useFormatLabels } from "./format-labels.ts";
import { LiveEditor } from "./live-editor.tsx";
import { Reading } from "./reading.tsx";
import { useSegment, useStore } from "./use-segment-store.tsx";

interface WritingProps {
  address: Address;
  unit: Pick<UnitData, "id" | "kind" | "position">;
  segment: SegmentData;
  /** A key that the screen around knows better than the workbench; answers whether it does. */
  onKeyDown?(event: KeyboardEvent): boolean;
}

/** The text of the open slot, with the live editor in it. */
export function Writing({ address, unit, segment, onKeyDown }: WritingProps) {
  const t = useTranslations();
  const locale = useLocale();
  const acts = useActs();
  const store = useStore();
  const { unit: unitId, language } = address;
  const { source } = store.article();
  const basis = useSegment({ unit: unit.id, language: segment.basis?.language ?? source });
  // What leaves the screen is brought to the server; the component may be gone before the answer comes.
  useEffect(() => () => void acts.saving.flush({ unit: unitId, language }), [acts, unitId, language]);

  const take = useCallback(
    (handle: EditorHandle | null) => {
      store.putEditor(handle ?? undefined);
      store.findings()?.redraw();
    },
    [store],
  );
  const { preferences } = usePreferences();
  const [hinted, setHinted] = useState(false);
  const press = (event: KeyboardEvent) => {
    if (isChord(event, "Enter") && !hinted) {
      acts.say(t("segments.enterHint"));
      setHinted(true);
    }
    return onKeyDown?.(event) || acts.press(event, "text", address);
  };
  const labels = useFormatLabels();
  const marks = useMarks(address);
  return (
    <LiveEditor
      fallback={<Reading address={address} unit={unit} segment={segment} />}
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
      marks={marks}
      onChange={(content) => {
        acts.saving.change(address, content);
        store.findings()?.change(content);
      }}
      onKeyDown={press}
      onPasteSeveral={(paragraphs) => {
        acts.look({ pasted: { ...address, paragraphs } });
        return true;
      }}
      onPasteTrouble={(trouble) => acts.look({ told: t(`segments.paste.${trouble}`) })}
      typographer={preferences.typographer}
      onBlur={() => void acts.saving.flush(address)}
      labels={labels}
    />
  );
}
