"use client";
import { useTranslations } from "next-intl";
import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { ask, client } from "../../api/client.ts";
import type { Fate } from "../../domain/alignment/revise.ts";
import { holdsMarks, type Pairing, type Planned, planRevision } from "../../domain/alignment/revision-plan.ts";
import { Button } from "../ui/button.tsx";
import { TextField } from "../ui/field.tsx";
import { ProblemNote } from "../ui/problem-note.tsx";
import { useAct } from "../ui/use-act.ts";
import { useKey } from "../ui/use-key.ts";
import { Doubts } from "./doubts.tsx";
import { FateCounts } from "./fate-counts.tsx";
import { aboutText, NoticeList } from "./notice-list.tsx";
import type { NewText, Revision, SourceUnit } from "./revise-article.tsx";
import { RevisionList } from "./revision-list.tsx";

interface RevisionCheckProps {
  article: string;
  source: string;
  units: readonly SourceUnit[];
  text: NewText;
  onAgain(): void;
  onDone(revision: Revision): void;
}

/** What a new text would change, paragraph by paragraph: put right by hand, and applied once it is what is meant. */
export function RevisionCheck({ article, source, units, text, onAgain, onDone }: RevisionCheckProps) {
  const t = useTranslations("articles.revising");
  const { given, recognition, proposed } = text;
  const { blocks } = recognition.document;
  const first = useMemo(() => pairingsIn(proposed), [proposed]);
  const [pairings, setPairings] = useState(first);
  const [despite, setDespite] = useState(false);
  const [reason, setReason] = useState("");
  const planned = useMemo(() => {
    const texts = { units, blocks, language: source, hasMarks: holdsMarks(recognition.format) };
    return planRevision(pairings, texts);
  }, [pairings, units, blocks, source, recognition.format]);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);

  const keyed = useKey();
  const apply = useCallback(async () => {
    const form = {
      ...given,
      ...(proposed.base ? { base: proposed.base } : {}),
      ...(pairings === first ? {} : { pairings: JSON.stringify(pairings) }),
      ...(reason.trim() ? { reason: reason.trim() } : {}),
      ...(despite ? { despite: "1" as const } : {}),
    };
    const asked = { ...form, file: given.file.name };
    onDone(await ask(client.articles[":id"].source.$put({ param: { id: article }, form } as never, keyed(asked))));
  }, [article, given, proposed.base, pairings, first, reason, despite, keyed, onDone]);
  const { run, busy, problem } = useAct(apply);

  const doubts = proposed.doubts.filter((doubt) => doubt !== "same");
  const changes = planned.filter(({ fate }) => fate !== "unchanged").length;
  const writtenIn = new Map(units.map(({ id, written }) => [id, written]));
  const stale = planned
    .filter(({ weight }) => weight === "major")
    .flatMap((one) => one.units.flatMap((id) => writtenIn.get(id) ?? [])).length;
  return (
    <section aria-labelledby="changes" className="flex flex-col gap-3">
      <h2 id="changes" ref={heading} tabIndex={-1} className="text-lg font-semibold outline-none">
        {t("changes", { count: changes })}
      </h2>
      <FateCounts counts={countsOf(planned)} />
      <NoticeList notices={aboutText(proposed.notices)} />
      {doubts.length > 0 && (
        <Doubts doubts={doubts.map((doubt) => t(`doubts.${doubt}`))} seen={despite} onSeen={setDespite} />
      )}
      <RevisionList
        planned={planned}
        pairings={pairings}
        units={units}
        blocks={blocks}
        source={source}
        onChange={setPairings}
      />
      <div className="bottom-0 flex flex-wrap items-end gap-x-5 gap-y-2 border-t border-hairline bg-surface py-3 text-sm sm:sticky">
        <p role="status" className="flex flex-col py-1.5">
          <span className="font-medium">{changes === 0 ? t("doubts.same") : t("changes", { count: changes })}</span>
          {stale > 0 && <span className="text-stale-ink">{t("stale", { count: stale })}</span>}
        </p>
        {changes > 0 && (
          <TextField
            className="grow sm:max-w-80"
            label={t("reason")}
            value={reason}
            maxLength={2000}
            onChange={(event) => setReason(event.target.value)}
          />
        )}
        <ProblemNote problem={problem} />
        <span className="ms-auto flex flex-wrap gap-2">
          {pairings !== first && (
            <Button look="quiet" onPress={() => setPairings(first)}>
              {t("asProposed")}
            </Button>
          )}
          <Button look="quiet" onPress={onAgain}>
            {t("again")}
          </Button>
          <Button
            look="primary"
            isDisabled={busy || changes === 0 || (doubts.length > 0 && !despite)}
            onPress={() => void run()}
          >
            {t("apply")}
          </Button>
        </span>
      </div>
    </section>
  );
}

const pairingsIn = ({ revised = [] }: Revision): Pairing[] =>
  revised.map(({ units, blocks, ignored }) => ({ units, blocks, ...(ignored ? { ignored } : {}) }));

function countsOf(planned: readonly Planned[]): Partial<Record<Fate, number>> {
  const counts: Partial<Record<Fate, number>> = {};
  for (const { fate } of planned) counts[fate] = (counts[fate] ?? 0) + 1;
  return counts;
}
