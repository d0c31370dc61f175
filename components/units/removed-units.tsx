"use client";
import { useTranslations } from "next-intl";
import { useCallback } from "react";
import { ask, client } from "../../api/client.ts";
import type { UnitData } from "../segments/article-data.ts";
import { useArticle } from "../segments/use-segment-store.tsx";
import { Button } from "../ui/button.tsx";
import { ProblemNote } from "../ui/problem-note.tsx";
import { useAct } from "../ui/use-act.ts";
import { useActs } from "../workbench/workbench-acts.tsx";

/** Units that were taken out: kept with all their texts, and put back by one press. */
export function RemovedUnits() {
  const t = useTranslations("workbench");
  const { removed, source } = useArticle();
  if (removed.length === 0) return null;
  return (
    <details className="no-print border-b border-hairline py-3 text-sm">
      <summary className="text-ink-2">{t("removedUnits", { count: removed.length })}</summary>
      <ul className="mt-2 flex flex-col divide-y divide-hairline">
        {removed.map((unit) => (
          <RemovedUnit key={unit.id} unit={unit} source={source} />
        ))}
      </ul>
    </details>
  );
}

function RemovedUnit({ unit, source }: { unit: UnitData; source: string }) {
  const t = useTranslations("workbench");
  const acts = useActs();
  const restore = useCallback(async () => {
    await ask(client.units[":unit"].restore.$post({ param: { unit: unit.id } }));
    await acts.reload();
  }, [acts, unit.id]);
  const { run, busy, problem } = useAct(restore);
  const text = unit.segments[source]?.text ?? "";
  return (
    <li className="flex items-center gap-3 py-2">
      <span lang={source} className="min-w-0 grow truncate">
        {text}
      </span>
      <ProblemNote problem={problem} />
      <Button
        size="small"
        isDisabled={busy}
        aria-label={`${t("restore")}: ${text.slice(0, 40)}`}
        onPress={() => void run()}
      >
        {t("restore")}
      </Button>
    </li>
  );
}
