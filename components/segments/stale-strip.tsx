"use client";
import { useLocale, useTranslations } from "next-intl";
import { useEffect, useId, useState } from "react";
import { plainText } from "../../domain/content/plain-text.ts";
import { languageName } from "../../i18n/language-name.ts";
import { Button } from "../ui/button.tsx";
import { Icon } from "../ui/icon.tsx";
import { useActs } from "../workbench/workbench-acts.tsx";
import type { Address, SegmentData } from "./article-data.ts";
import { readHistory } from "./read-history.ts";
import { type SourceChange, useSameChange } from "./use-same-change.ts";
import { useStore } from "./use-segment-store.tsx";
import { WordDifference } from "./word-difference.tsx";

/** What changed in the text that this one was made from, and the answers: still right, or the same change here. */
export function StaleStrip({ address, segment }: { address: Address; segment: SegmentData }) {
  const t = useTranslations("segments");
  const locale = useLocale();
  const acts = useActs();
  const change = useChange(address, segment);
  const same = useSameChange(address, segment, change);
  const proposed = useId();
  const store = useStore();
  const { unit, language } = address;
  const content = same?.content;
  useEffect(() => {
    store.putSameChange(content && { address: { unit, language }, content });
    return () => store.putSameChange(undefined);
  }, [store, unit, language, content]);
  const { freshness, may } = segment;
  const languages = (freshness.via ?? []).map((language) => languageName(locale, language)).join(" → ");
  const said = freshness.via
    ? t("sourceChangedVia", { languages })
    : t(freshness.is === "minor" ? "sourceChangedForm" : "sourceChanged");
  return (
    <div className="flex flex-col gap-2 rounded-md bg-stale-surface p-2.5 font-sans text-sm">
      <p className="flex items-center gap-1.5 font-medium text-stale-ink">
        <Icon name="warning" />
        {said}
      </p>
      {change && (
        <div className="rounded-sm bg-surface p-2">
          <WordDifference {...change} />
        </div>
      )}
      {same && (
        <div id={proposed} className="flex flex-col gap-1 rounded-sm bg-surface p-2">
          <p className="text-[0.8125rem] text-ink-2">{t(same.isAll ? "sameChange" : "sameChangePart")}</p>
          <WordDifference before={same.text} after={plainText(same.content)} language={address.language} />
        </div>
      )}
      <div className="flex flex-wrap gap-1.5 empty:hidden">
        {same && (
          <Button size="small" aria-describedby={proposed} onPress={() => acts.rewrite(address, same.content)}>
            <Icon name="edit" />
            {t("applySameChange")}
          </Button>
        )}
        {may["still-right"] && (
          <Button size="small" onPress={() => void acts.step(address, "still-right")}>
            <Icon name="check" />
            {t("stillRight")}
          </Button>
        )}
      </div>
    </div>
  );
}

/** The text that was read when this one was made, and the one that stands there now. */
function useChange({ unit }: Address, segment: SegmentData): SourceChange | undefined {
  const store = useStore();
  const [change, setChange] = useState<SourceChange>();
  // By way of another language: what changed is what that one was made from.
  const between = segment.freshness.via?.at(-1);
  const basis = between ? store.segment({ unit, language: between })?.basis : segment.basis;
  const { language, revision } = basis ?? {};
  useEffect(() => {
    if (!language || !revision) return;
    let gone = false;
    void readHistory({ unit, language }).then(({ revisions }) => {
      const before = revisions.find((one) => one.number === revision);
      const now = store.segment({ unit, language })?.confirmed;
      const after = revisions.find((one) => one.number === now);
      if (!gone && before && after) setChange({ before: before.text, after: after.text, language });
    });
    return () => {
      gone = true;
    };
  }, [store, unit, language, revision]);
  return change;
}
