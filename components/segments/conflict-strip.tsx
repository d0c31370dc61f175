"use client";
import { useTranslations } from "next-intl";
import type { Content } from "../../domain/content/content.ts";
import { plainText } from "../../domain/content/plain-text.ts";
import { Button } from "../ui/button.tsx";
import { useActs } from "../workbench/workbench-acts.tsx";
import type { Address, SegmentData } from "./segment-store.ts";
import { useArticle } from "./use-segment-store.tsx";
import { WordDifference } from "./word-difference.tsx";

interface ConflictStripProps {
  address: Address;
  theirs: SegmentData;
  mine: Content;
  onTheirs(): void;
}

/** Somebody was faster: both texts, what differs, and which of them shall stand. Neither is lost. */
export function ConflictStrip({ address, theirs, mine, onTheirs }: ConflictStripProps) {
  const t = useTranslations("segments");
  const acts = useActs();
  const { people } = useArticle();
  return (
    <div
      role="alert"
      className="flex flex-col gap-2 rounded-md bg-stale-surface p-2.5 font-sans text-sm text-stale-ink"
    >
      <p className="font-medium">{t("conflict")}</p>
      <p>{t("conflictDetail")}</p>
      <div className="rounded-sm bg-surface p-2 text-ink">
        <p className="text-xs text-ink-2">
          {t("conflictTheirs", { name: people[theirs.writer ?? ""] ?? "–" })} → {t("conflictMine")}
        </p>
        <WordDifference before={theirs.text} after={plainText(mine)} language={address.language} />
      </div>
      <div className="flex gap-2">
        <Button size="small" onPress={() => void acts.saving.keepMine(address)}>
          {t("keepMine")}
        </Button>
        <Button size="small" onPress={onTheirs}>
          {t("takeTheirs")}
        </Button>
      </div>
    </div>
  );
}
