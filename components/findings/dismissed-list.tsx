"use client";
import { useFormatter, useTranslations } from "next-intl";
import { useCallback } from "react";
import { ask, client } from "../../api/client.ts";
import type { PresentedFinding } from "../../domain/findings/present.ts";
import type { Address } from "../segments/article-data.ts";
import { useArticle, useStore } from "../segments/use-segment-store.tsx";
import { Button } from "../ui/button.tsx";
import { ProblemNote } from "../ui/problem-note.tsx";
import { useAct } from "../ui/use-act.ts";
import { refreshUnit } from "./refresh-unit.ts";
import { useFindingWords } from "./use-finding-words.ts";

interface DismissedListProps {
  address: Address;
  findings: readonly PresentedFinding[];
  mayReopen: boolean;
}

/** What somebody said no to: who, why, and the way back. */
export function DismissedList({ address, findings, mayReopen }: DismissedListProps) {
  const t = useTranslations("findings");
  const format = useFormatter();
  const words = useFindingWords();
  const { people } = useArticle();
  const store = useStore();
  const reopen = useCallback(
    async (id: string) => {
      await ask(client.dismissals[":id"].$delete({ param: { id }, query: {} }));
      await refreshUnit(store, address.unit);
    },
    [store, address.unit],
  );
  const { run, busy, problem } = useAct(reopen);
  if (findings.length === 0) return null;
  return (
    <details>
      <summary className="px-1.5 py-0.5 text-xs text-ink-2">{t("dismissedCount", { count: findings.length })}</summary>
      <ul className="flex flex-col">
        {findings.map((finding) => {
          const { by, at, reason, id, scope } = finding.dismissed!;
          const when = format.dateTime(new Date(at), { dateStyle: "medium" });
          return (
            <li key={finding.id} className="flex flex-wrap items-center gap-x-2 px-1.5 py-1">
              <span className="min-w-0 grow basis-56">
                <span className="text-ink-2 line-through decoration-hairline">{words(finding)}</span>
                <span className="block text-xs text-ink-2">
                  {t("dismissedBy", { name: people[by] ?? "–", when, reason })} · {t(`scopes.${scope}`)}
                </span>
              </span>
              {mayReopen && (
                <Button
                  size="small"
                  look="quiet"
                  isDisabled={busy}
                  aria-label={`${t("reopen")}: ${words(finding)}`}
                  onPress={() => void run(id)}
                >
                  {t("reopen")}
                </Button>
              )}
            </li>
          );
        })}
      </ul>
      <ProblemNote problem={problem} />
    </details>
  );
}
