"use client";
import { useLocale, useTranslations } from "next-intl";
import { memo } from "react";
import { directionOf } from "../../domain/language/tag.ts";
import { languageName } from "../../i18n/language-name.ts";
import { FindingCount } from "../findings/finding-count.tsx";
import { MarkedContent } from "../threads/marked-content.tsx";
import { soon } from "../ui/soon.tsx";
import { useActs } from "../workbench/workbench-acts.tsx";
import type { UnitData } from "./article-data.ts";
import { StaleChip, StateChip } from "./state-chip.tsx";
import { useIsCursor, useOpenness, useSave, useSegment } from "./use-segment-store.tsx";

/** What is needed of the slot that is open comes with the editor. */
export const [OpenSegment, loadOpenSegment] = soon(async () => (await import("./open-segment.tsx")).OpenSegment);

interface SlotProps {
  unit: Pick<UnitData, "id" | "kind" | "position">;
  language: string;
  isSource: boolean;
  isFirst: boolean;
}

/** One language of a unit: static text, until it is opened. */
export const SegmentSlot = memo(function SegmentSlot({ unit, language, isSource, isFirst }: SlotProps) {
  const address = { unit: unit.id, language };
  const segment = useSegment(address);
  const openness = useOpenness(address);
  const isCursor = useIsCursor(address, isFirst);
  const locale = useLocale();
  const t = useTranslations("segments");
  const acts = useActs();
  if (!segment) return <div />;

  const stale = segment.freshness.is === "major";
  const name = languageName(locale, language);
  const label = t(stale ? "labelStale" : "label", { language: name, state: t(`states.${segment.state}`) });
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keys of every slot are handled by the list around them
    <div
      role="group"
      aria-label={label}
      data-slot={`${unit.id} ${language}`}
      tabIndex={isCursor ? 0 : -1}
      className={`flex min-w-0 flex-col gap-1.5 rounded-md p-2 -outline-offset-2 ${openness === "closed" ? "" : "bg-surface ring-2 ring-accent forced-colors:outline-2"}`}
      onClick={(event) => {
        if ((event.target as Element).closest("a, button, .ProseMirror")) return;
        // Words were selected: they stay so, to be copied or talked about.
        if (!getSelection()?.isCollapsed) return;
        if (openness === "closed") acts.open(address, { x: event.clientX, y: event.clientY });
        else if (getSelection()?.isCollapsed) focusEditor(event.currentTarget);
      }}
    >
      {openness === "closed" ? (
        <StillText segment={segment} unit={unit} language={language} />
      ) : (
        <OpenSegment
          fallback={<StillText segment={segment} unit={unit} language={language} />}
          address={address}
          unit={unit}
          segment={segment}
          isEditing={openness === "editing" && !segment.omission && segment.may.edit === true}
          marks={<Marks segment={segment} isSource={isSource} address={address} />}
        />
      )}
      {openness === "closed" && (
        <div className="mt-auto empty:hidden">
          <Marks segment={segment} isSource={isSource} address={address} counts />
        </div>
      )}
    </div>
  );
});

/** A click beside the text of the open slot goes on writing; what is selected there, to be copied, stays so. */
const focusEditor = (slot: HTMLElement) => slot.querySelector<HTMLElement>(".ProseMirror")?.focus();

type Segment = NonNullable<ReturnType<typeof useSegment>>;

function StillText({ segment, unit, language }: { segment: Segment; unit: SlotProps["unit"]; language: string }) {
  const t = useTranslations("segments");
  const locale = useLocale();
  const acts = useActs();
  const unsaved = acts.saving.textOf({ unit: unit.id, language });
  const content = unsaved ?? segment.content;
  if (segment.omission) {
    const { kind, reason } = segment.omission;
    return <p className="text-sm text-ink-2">{kind === "joined" ? t("joined") : t("omitted", { reason })}</p>;
  }
  if (content.length === 0) {
    return (
      <p className="min-h-[1.6em] rounded-sm border border-dashed border-hairline px-2 py-1 text-sm text-ink-2">
        {segment.may.edit ? t("write", { language: languageName(locale, language) }) : t("nothing")}
      </p>
    );
  }
  return (
    <div className="text" data-kind={unit.kind} lang={language} dir={directionOf(language)}>
      <MarkedContent address={{ unit: unit.id, language }} content={content} />
    </div>
  );
}

/** What is said under a text: its state, whether it is stale, whether it is saved. An approved source goes without saying. */
function Marks({
  segment,
  isSource,
  address,
  counts = false,
}: {
  segment: Segment;
  isSource: boolean;
  address: { unit: string; language: string };
  /** Whether it says how much is found in the text: where that is not listed. */
  counts?: boolean;
}) {
  const save = useSave(address);
  const t = useTranslations("workbench.saveStates");
  const { is } = segment.freshness;
  const showsState = !segment.omission && !(isSource && segment.state === "approved");
  const unsaved = save.is === "saved" ? undefined : save.is === "retrying" ? "dirty" : save.is;
  const isStale = (is === "major" || is === "minor") && segment.state !== "empty";
  const isFound = counts && segment.findings.some(({ dismissed }) => !dismissed) && !segment.omission;
  if (!showsState && !isStale && !unsaved && !isFound) return null;
  return (
    <div className="flex flex-wrap items-center gap-1.5">
      {showsState && <StateChip state={segment.state} />}
      {isStale && <StaleChip minor={is === "minor"} />}
      {isFound && <FindingCount findings={segment.findings} />}
      {unsaved && unsaved !== "refused" && <span className="text-xs text-ink-2">{t(unsaved)}</span>}
      {save.is === "refused" && <span className="text-xs text-danger">{t("refused", { detail: save.detail })}</span>}
    </div>
  );
}
