"use client";
import { useLocale, useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import { languageName } from "../../i18n/language-name.ts";
import { Button } from "../ui/button.tsx";
import { Icon } from "../ui/icon.tsx";
import { useActs } from "../workbench/workbench-acts.tsx";
import type { Address, SegmentData } from "./article-data.ts";
import { readHistory } from "./read-history.ts";
import { useStore } from "./use-segment-store.tsx";
import { WordDifference } from "./word-difference.tsx";

/** What changed in the text that this one was made from, and the answer that it is still right. */
export function StaleStrip({ address, segment }: { address: Address; segment: SegmentData }) {
  const t = useTranslations("segments");
  const locale = useLocale();
  const acts = useActs();
  const change = useChange(address, segment);
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
      {may["still-right"] && (
        <Button size="small" className="self-start" onPress={() => void acts.step(address, "still-right")}>
          <Icon name="check" />
          {t("stillRight")}
        </Button>
      )}
    </div>
  );
}

/** The text that was read when this one was made, and the one that stands there now. */
function useChange({ unit }: Address, segment: SegmentData) {
  const store = useStore();
  const [change, setChange] = useState<{ before: string; after: string; language: string }>();
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
