"use client";
import { useFormatter, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { useCompany } from "../presence/use-company.tsx";
import type { CommentData } from "./thread-store.ts";

const badge = "rounded-full px-2 text-xs font-medium forced-colors:border";

/** Hostile input is shown as what it is: plain text, whose direction ends where it ends. */
export function ThreadComment({ comment }: { comment: CommentData }) {
  const t = useTranslations("threads");
  const when = useWhen();
  const { threads } = useCompany();
  const { id, name, from, at } = comment;
  return (
    <div className="flex flex-col gap-0.5">
      <p className="flex flex-wrap items-baseline gap-x-2">
        <bdi className="font-medium [overflow-wrap:anywhere]">{name}</bdi>
        {from === "reader" && (
          <span title={t("readerHint")} className={`${badge} bg-draft-surface text-draft-ink`}>
            {t("reader")}
          </span>
        )}
        {threads.isNew(id) && <span className={`${badge} bg-confirmed-surface text-confirmed-ink`}>{t("new")}</span>}
        <time dateTime={at} className="text-[0.8125rem] text-ink-2">
          {when(at)}
        </time>
      </p>
      <p dir="auto" className="whitespace-pre-wrap [overflow-wrap:anywhere] [unicode-bidi:isolate]">
        {withMentions(comment)}
      </p>
    </div>
  );
}

/** The text, in which those who are named go by the name that they have now. */
function withMentions({ text, mentions }: CommentData): ReactNode[] {
  const parts: ReactNode[] = [];
  let at = 0;
  for (const { member, name, from, to } of mentions) {
    parts.push(
      text.slice(at, from),
      <span key={`${member} ${from}`} data-member={member} className="font-medium text-accent">
        @<bdi>{name}</bdi>
      </span>,
    );
    at = to;
  }
  return [...parts, text.slice(at)];
}

export function useWhen() {
  const format = useFormatter();
  return (at: string) => format.dateTime(new Date(at), { dateStyle: "medium", timeStyle: "short" });
}
