"use client";
import { useTranslations } from "next-intl";
import { combine } from "../../domain/content/combine.ts";
import type { Content } from "../../domain/content/content.ts";
import { plainText } from "../../domain/content/plain-text.ts";
import { Button } from "../ui/button.tsx";
import { useActs } from "../workbench/workbench-acts.tsx";
import type { Address } from "./article-data.ts";
import type { SaveState } from "./segment-store.ts";
import { useArticle } from "./use-segment-store.tsx";
import { WordDifference } from "./word-difference.tsx";

interface ConflictStripProps {
  address: Address;
  conflict: Extract<SaveState, { is: "conflict" }>;
  /** Shows the text that was chosen, where it is another one than the person wrote. */
  onChoice(content: Content): void;
}

/** Somebody was faster: what each made of the text before, and which shall stand. None of them is lost. */
export function ConflictStrip({ address, conflict, onChoice }: ConflictStripProps) {
  const t = useTranslations("segments");
  const acts = useActs();
  const { people } = useArticle();
  const { base, mine, theirs } = conflict;
  const { language } = address;
  const name = people[theirs.writer ?? ""] ?? "–";
  const before = plainText(base);
  // Their text is the one before: what they did was to approve it.
  const isApproval = theirs.state === "approved" && before === theirs.text;
  const both = !isApproval ? combine(base, mine, theirs.content, language) : undefined;
  const choose = (content: Content) => {
    onChoice(content);
    void acts.saving.resolve(address, content);
  };
  return (
    <div
      role="alert"
      className="flex flex-col gap-2 rounded-md bg-stale-surface p-2.5 font-sans text-sm text-stale-ink"
    >
      <p className="font-medium">
        {isApproval ? t("conflictApproved", { name: people[theirs.approval?.by ?? ""] ?? "–" }) : t("conflict")}
      </p>
      <p>{t(isApproval ? "conflictApprovedDetail" : "conflictDetail")}</p>
      {!isApproval && (
        <Text title={t("conflictBase", { name })}>
          <WordDifference before={before} after={theirs.text} language={language} />
        </Text>
      )}
      <Text title={t("conflictMine")}>
        <WordDifference before={before} after={plainText(mine)} language={language} />
      </Text>
      {both && (
        <Text title={t("combined")}>
          <WordDifference before={before} after={plainText(both)} language={language} />
        </Text>
      )}
      <div className="flex flex-wrap gap-2">
        {both && (
          <Button size="small" look="primary" onPress={() => choose(both)}>
            {t("combine")}
          </Button>
        )}
        <Button size="small" onPress={() => choose(mine)}>
          {t("keepMine")}
        </Button>
        <Button size="small" onPress={() => choose(theirs.content)}>
          {t("takeTheirs")}
        </Button>
      </div>
    </div>
  );
}

function Text({ title, children }: { title: string; children: React.ReactNode }) {
  return (
    <div className="rounded-sm bg-surface p-2 text-ink">
      <p className="text-xs text-ink-2">{title}</p>
      {children}
    </div>
  );
}
