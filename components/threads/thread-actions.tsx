"use client";
import { useTranslations } from "next-intl";
import { useCallback, useState } from "react";
import { ask, client } from "../../api/client.ts";
import { useCompany } from "../presence/use-company.tsx";
import { useArticle, useSegment } from "../segments/use-segment-store.tsx";
import { Button } from "../ui/button.tsx";
import { ProblemNote } from "../ui/problem-note.tsx";
import { useAct } from "../ui/use-act.ts";
import { useActs } from "../workbench/workbench-acts.tsx";
import { CommentForm, type SaidNow } from "./comment-form.tsx";
import type { ThreadData } from "./thread-store.ts";

/** To answer a thread, to settle it, and to open it again; a question to the desk is answered and settled in one. */
export function ThreadActions({ thread: { id, unit, kind, comments, may } }: { thread: ThreadData }) {
  const t = useTranslations("threads");
  const acts = useActs();
  const { threads } = useCompany();
  const { source } = useArticle();
  const origin = useSegment({ unit, language: source });
  const [replying, setReplying] = useState(false);
  const settle = useCallback(async () => {
    const param = { id };
    await ask(
      may.resolve ? client.threads[":id"].resolve.$post({ param }) : client.threads[":id"].reopen.$post({ param }),
    );
    await threads.refresh(unit);
    acts.say(t(may.resolve ? "resolved" : "reopened"));
  }, [acts, threads, id, unit, may.resolve, t]);
  const { run, busy, problem } = useAct(settle);

  const reply = async (said: SaidNow) => {
    await ask(client.threads[":id"].comments.$post({ param: { id }, json: said }));
    setReplying(false);
    await threads.refresh(unit);
  };
  const answer = async (said: SaidNow) => {
    await ask(client.threads[":id"].comments.$post({ param: { id }, json: said }));
    await settle();
    setReplying(false);
  };
  const answerAndCorrect = async (said: SaidNow) => {
    await answer(said);
    acts.edit({ unit, language: source });
  };
  const ways =
    kind === "query"
      ? [
          { act: t("answer"), onSend: answer },
          ...(origin?.may.edit ? [{ act: t("answerAndCorrect"), onSend: answerAndCorrect }] : []),
        ]
      : [];
  const label = t(kind === "query" ? "answerTo" : "replyTo", { name: comments.at(-1)?.name ?? "" });
  if (replying)
    return <CommentForm label={label} act={t("send")} onSend={reply} more={ways} onCancel={() => setReplying(false)} />;
  return (
    <>
      <ProblemNote problem={problem} />
      <div className="flex flex-wrap gap-2">
        {may.reply && (
          <Button size="small" aria-label={label} onPress={() => setReplying(true)}>
            {t(kind === "query" ? "answerIt" : "reply")}
          </Button>
        )}
        <Button size="small" look="quiet" isDisabled={busy} onPress={() => void run()}>
          {t(may.resolve ? "resolve" : "reopen")}
        </Button>
      </div>
    </>
  );
}
