"use client";
import { useTranslations } from "next-intl";
import { useCallback, useState } from "react";
import { plainText } from "../../domain/content/plain-text.ts";
import type { Language } from "../../domain/language/tag.ts";
import { WordDifference } from "../segments/word-difference.tsx";
import { Button } from "../ui/button.tsx";
import { Checkbox } from "../ui/field.tsx";
import { ProblemNote } from "../ui/problem-note.tsx";
import { useAct } from "../ui/use-act.ts";
import { type Found, replaced } from "./find-in-article.ts";
import { useActs } from "./workbench-acts.tsx";

interface ReplaceListProps {
  found: readonly Found[];
  template: string;
  language: Language;
  patterns: Parameters<typeof replaced>[2];
  onDone(): void;
}

/** What every paragraph would be, before anything is done; approved ones are taken along only when that is asked. */
export function ReplaceList({ found, template, language, patterns, onDone }: ReplaceListProps) {
  const t = useTranslations("workbench.find");
  const acts = useActs();
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [approvedToo, setApprovedToo] = useState(false);
  const open = found.filter(({ segment }) => segment.may.edit && (approvedToo || segment.state !== "approved"));
  const hasApproved = found.some(({ segment }) => segment.state === "approved" && segment.may.edit);
  const chosen = open.filter(({ unit }) => !left.has(unit.id));
  const replaceAll = useCallback(async () => {
    const items = chosen.map((one) => ({
      unit: one.unit.id,
      version: one.segment.version,
      content: replaced(one, template, patterns),
    }));
    await acts.doToSeveral({ act: "write", language, items });
    onDone();
  }, [acts, chosen, template, patterns, language, onDone]);
  const { run, busy, problem } = useAct(replaceAll);
  return (
    <div className="flex flex-col gap-2">
      <div className="flex flex-wrap items-center gap-x-5 gap-y-1">
        <Button look="primary" size="small" isDisabled={busy || chosen.length === 0} onPress={() => void run()}>
          {t("replaceIn", { count: chosen.length })}
        </Button>
        {hasApproved && (
          <Checkbox
            label={t("approvedToo")}
            checked={approvedToo}
            onChange={(event) => setApprovedToo(event.target.checked)}
          />
        )}
      </div>
      <ProblemNote problem={problem} />
      <ul className="max-h-[35vh] overflow-y-auto rounded-md bg-surface">
        {open.map((one) => (
          <li key={one.unit.id} className="border-b border-hairline px-3 py-1.5 last:border-none">
            <Checkbox
              checked={!left.has(one.unit.id)}
              onChange={(event) => {
                const next = new Set(left);
                if (event.target.checked) next.delete(one.unit.id);
                else next.add(one.unit.id);
                setLeft(next);
              }}
              label={
                <span className="flex gap-2">
                  <span className="text-xs text-ink-2 tabular-nums">{one.unit.position}</span>
                  <WordDifference
                    before={one.segment.text}
                    after={plainText(replaced(one, template, patterns))}
                    language={language}
                  />
                </span>
              }
            />
          </li>
        ))}
      </ul>
    </div>
  );
}
