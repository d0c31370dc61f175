"use client";
import { useTranslations } from "next-intl";
import { useCallback, useEffect, useRef, useState } from "react";
import type { Pairing, Planned } from "../../domain/alignment/revision-plan.ts";
import { Button } from "../ui/button.tsx";
import { Icon } from "../ui/icon.tsx";
import { RevisionRow } from "./revision-row.tsx";
import { namesOf, type RevisionTexts } from "./revision-texts.ts";

interface RevisionListProps extends RevisionTexts {
  planned: readonly Planned[];
  onChange(pairings: Pairing[]): void;
}

/** All paragraphs in the order of the new text; those that do not change lie folded between those that do. */
export function RevisionList({ planned, onChange, ...texts }: RevisionListProps) {
  const t = useTranslations("articles.revising");
  const [unfolded, setUnfolded] = useState<ReadonlySet<string>>(new Set());
  const list = useRef<HTMLOListElement>(null);
  const goTo = useRef<string>(undefined);
  const { pairings } = texts;
  useEffect(() => {
    // The row that had the keyboard may be gone: what became of it takes it.
    void pairings;
    const name = goTo.current;
    goTo.current = undefined;
    const timer = setTimeout(() => {
      if (name) list.current?.querySelector<HTMLElement>(`[data-row~="${name}"] button`)?.focus();
    });
    return () => clearTimeout(timer);
  }, [pairings]);
  const act = useCallback(
    (next: Pairing[], one: Pairing) => {
      goTo.current = namesOf(one)[0];
      onChange(next);
    },
    [onChange],
  );
  const row = (one: Planned) => (
    <RevisionRow key={namesOf(one).join(" ")} one={one} at={planned.indexOf(one)} act={act} {...texts} />
  );
  return (
    <ol ref={list} className="@container border-t border-hairline">
      {runsOf(planned).flatMap((run) => {
        const [start] = run;
        if (!start || !isQuiet(start)) return run.map(row);
        const key = namesOf(start)[0]!;
        const isOpen = unfolded.has(key);
        const toggle = () =>
          setUnfolded(isOpen ? new Set([...unfolded].filter((one) => one !== key)) : new Set([...unfolded, key]));
        return [
          <li key={`run ${key}`} className="border-b border-hairline bg-surface-2">
            <Button look="quiet" size="small" aria-expanded={isOpen} className="w-full text-ink-2" onPress={toggle}>
              <Icon name={isOpen ? "down" : "forward"} />
              {t("unchangedRun", { count: run.length })}
            </Button>
          </li>,
          ...(isOpen ? run.map(row) : []),
        ];
      })}
    </ol>
  );
}

const isQuiet = ({ fate, ignored }: Planned) => fate === "unchanged" && !ignored;

function runsOf(planned: readonly Planned[]): Planned[][] {
  const runs: Planned[][] = [];
  for (const one of planned) {
    const last = runs.at(-1);
    if (last && isQuiet(last[0]!) === isQuiet(one)) last.push(one);
    else runs.push([one]);
  }
  return runs;
}
