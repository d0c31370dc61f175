"use client";
import { useFormatter, useTranslations } from "next-intl";
import { useCallback, useEffect, useState } from "react";
import { ask, client } from "../../api/client.ts";
import { Button } from "../ui/button.tsx";
import { ProblemNote } from "../ui/problem-note.tsx";
import { useAct } from "../ui/use-act.ts";
import { useActs } from "../workbench/workbench-acts.tsx";
import type { Address } from "./article-data.ts";
import { type History, readHistory } from "./read-history.ts";
import { useSegment, useStore } from "./use-segment-store.tsx";
import { WordDifference } from "./word-difference.tsx";

/** The history of one segment: who wrote what, when and why it was kept, what changed, and the way back to it. */
export function HistoryPanel({ address }: { address: Address }) {
  const t = useTranslations("segments");
  const segment = useSegment(address);
  const [history, setHistory] = useState<History>();
  const version = segment?.version;
  useEffect(() => {
    let gone = false;
    void version;
    void readHistory({ unit: address.unit, language: address.language }).then(
      (answer) => !gone && setHistory(answer),
      () => {},
    );
    return () => {
      gone = true;
    };
  }, [address.unit, address.language, version]);
  if (!history) return null;
  if (history.revisions.length === 0) return <p className="text-sm text-ink-2">{t("historyNone")}</p>;
  return (
    <ol className="flex flex-col divide-y divide-hairline">
      {history.revisions.map((revision, index) => (
        <RevisionItem
          key={revision.number}
          revision={revision}
          before={history.revisions[index + 1]}
          people={history.people}
          address={address}
        />
      ))}
    </ol>
  );
}

type Revision = History["revisions"][number];

function RevisionItem({
  revision,
  before,
  people,
  address,
}: {
  revision: Revision;
  before: Revision | undefined;
  people: Record<string, string>;
  address: Address;
}) {
  const t = useTranslations("segments");
  const format = useFormatter();
  const store = useStore();
  const acts = useActs();
  const segment = useSegment(address);
  const { number, cause, by, author, at, reason, minor, text, hash } = revision;
  const restore = useCallback(async () => {
    await acts.saving.flush(address);
    const version = store.segment(address)?.version ?? 0;
    const param = { ...address, revision: String(number) };
    store.putSegment(
      address,
      await ask(
        client.segments[":unit"][":language"].revisions[":revision"].restore.$post({ param, json: { version } }),
      ),
    );
    acts.close();
    acts.say(t("restored", { number }));
  }, [acts, store, address, number, t]);
  const { run, busy, problem } = useAct(restore);
  return (
    <li className="flex flex-col gap-1.5 py-3 text-sm">
      <p className="flex flex-wrap items-baseline gap-x-2">
        <span className="font-medium">{t(`causes.${cause as "confirm"}`)}</span>
        <span className="text-[0.8125rem] text-ink-2">
          {t("revisionBy", {
            name: people[by] ?? "–",
            when: format.dateTime(new Date(at), { dateStyle: "medium", timeStyle: "short" }),
          })}
          {author !== by && ` · ${t("wordsBy", { name: people[author] ?? "–" })}`}
          {minor && ` · ${t("minorRevision")}`}
        </span>
      </p>
      {reason && <p className="text-returned-ink">{reason}</p>}
      {before?.hash !== hash && (
        <WordDifference before={before?.text ?? text} after={text} language={address.language} />
      )}
      <ProblemNote problem={problem} />
      {segment?.may.edit && hash !== segment.hash && (
        <Button
          size="small"
          className="self-start"
          isDisabled={busy}
          aria-label={`${t("restore")}: ${t("revision", { number })}`}
          onPress={() => void run()}
        >
          {t("restore")}
        </Button>
      )}
    </li>
  );
}
