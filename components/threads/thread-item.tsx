"use client";
import { useFormatter, useLocale, useTranslations } from "next-intl";
import { useCallback, useState } from "react";
import { ask, client } from "../../api/client.ts";
import { languageName } from "../../i18n/language-name.ts";
import { Button } from "../ui/button.tsx";
import { ProblemNote } from "../ui/problem-note.tsx";
import { useAct } from "../ui/use-act.ts";
import { useActs } from "../workbench/workbench-acts.tsx";
import { CommentForm } from "./comment-form.tsx";
import type { ThreadData } from "./threads-panel.tsx";

/** One thread: what it is about, what was said, and what one can do in it. */
export function ThreadItem({ thread }: { thread: ThreadData }) {
  const t = useTranslations("threads");
  const locale = useLocale();
  const when = useWhen();
  const { language, quote, comments, resolved, may } = thread;
  return (
    <article
      aria-label={comments[0]?.name ?? ""}
      className="flex flex-col gap-2.5 rounded-md border border-hairline p-3 text-sm"
    >
      {language && (
        <p className="text-[0.8125rem] text-ink-2">{t("about", { language: languageName(locale, language) })}</p>
      )}
      {quote && (
        <blockquote
          dir="auto"
          lang={language}
          className="border-s-2 border-line ps-2 whitespace-pre-wrap text-ink-2 [overflow-wrap:anywhere]"
        >
          {quote}
        </blockquote>
      )}
      {comments.map((comment) => (
        <Comment key={comment.id} comment={comment} />
      ))}
      {resolved && (
        <p className="text-[0.8125rem] text-approved-ink">
          {t("resolvedBy", { name: resolved.by, when: when(resolved.at) })}
        </p>
      )}
      {(may.reply || may.reopen) && <ThreadActions thread={thread} />}
    </article>
  );
}

/** Hostile input is shown as what it is: plain text, whose direction ends where it ends. */
function Comment({ comment: { name, from, text, at } }: { comment: ThreadData["comments"][number] }) {
  const t = useTranslations("threads");
  const when = useWhen();
  return (
    <div className="flex flex-col gap-0.5">
      <p className="flex flex-wrap items-baseline gap-x-2">
        <bdi className="font-medium [overflow-wrap:anywhere]">{name}</bdi>
        {from === "reader" && (
          <span
            title={t("readerHint")}
            className="rounded-full bg-draft-surface px-2 text-xs font-medium text-draft-ink forced-colors:border"
          >
            {t("reader")}
          </span>
        )}
        <time dateTime={at} className="text-[0.8125rem] text-ink-2">
          {when(at)}
        </time>
      </p>
      <p dir="auto" className="whitespace-pre-wrap [overflow-wrap:anywhere] [unicode-bidi:isolate]">
        {text}
      </p>
    </div>
  );
}

function ThreadActions({ thread: { id, comments, may } }: { thread: ThreadData }) {
  const t = useTranslations("threads");
  const acts = useActs();
  const [replying, setReplying] = useState(false);
  const reply = useCallback(
    async (text: string) => {
      await ask(client.threads[":id"].comments.$post({ param: { id }, json: { text } }));
      await acts.reload();
      setReplying(false);
    },
    [acts, id],
  );
  const settle = useCallback(async () => {
    const param = { id };
    await ask(
      may.resolve ? client.threads[":id"].resolve.$post({ param }) : client.threads[":id"].reopen.$post({ param }),
    );
    await acts.reload();
    acts.say(t(may.resolve ? "resolved" : "reopened"));
  }, [acts, id, may.resolve, t]);
  const { run, busy, problem } = useAct(settle);
  const name = comments.at(-1)?.name ?? "";
  if (replying)
    return (
      <CommentForm label={t("replyTo", { name })} act={t("send")} onSend={reply} onCancel={() => setReplying(false)} />
    );
  return (
    <>
      <ProblemNote problem={problem} />
      <div className="flex gap-2">
        {may.reply && (
          <Button size="small" aria-label={t("replyTo", { name })} onPress={() => setReplying(true)}>
            {t("reply")}
          </Button>
        )}
        <Button size="small" look="quiet" isDisabled={busy} onPress={() => void run()}>
          {t(may.resolve ? "resolve" : "reopen")}
        </Button>
      </div>
    </>
  );
}

function useWhen() {
  const format = useFormatter();
  return (at: string) => format.dateTime(new Date(at), { dateStyle: "medium", timeStyle: "short" });
}
