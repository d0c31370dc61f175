"use client";
import { useLocale, useTranslations } from "next-intl";
import { useEffect, useRef } from "react";
import { client } from "../../api/client.ts";
import { languageName } from "../../i18n/language-name.ts";
import { useHighlighted } from "../presence/use-company.tsx";
import { ThreadActions } from "./thread-actions.tsx";
import { ThreadComment, useWhen } from "./thread-comment.tsx";
import { ThreadQuote } from "./thread-quote.tsx";
import type { ThreadData } from "./thread-store.ts";

/** One thread: what it is about, what was said, and what one can do in it. */
export function ThreadItem({ thread }: { thread: ThreadData }) {
  const t = useTranslations("threads");
  const locale = useLocale();
  const when = useWhen();
  const { id, kind, language, askedIn, comments, resolved, may } = thread;
  const item = useRef<HTMLElement>(null);
  const isHighlighted = useHighlighted() === id;
  useSeen(thread);
  useEffect(() => {
    if (!isHighlighted) return;
    item.current?.scrollIntoView({ block: "nearest" });
    item.current?.focus({ preventScroll: true });
  }, [isHighlighted]);
  const name = comments[0]?.name ?? "";
  return (
    <article
      ref={item}
      tabIndex={-1}
      aria-label={kind === "query" ? t("queryOf", { name }) : name}
      className={`flex flex-col gap-2.5 rounded-md border p-3 text-sm ${isHighlighted ? "border-accent" : "border-hairline"}`}
    >
      {kind === "query" && (
        <p className="text-[0.8125rem] font-medium text-stale-ink">
          {askedIn ? t("askedIn", { language: languageName(locale, askedIn) }) : t("query")}
        </p>
      )}
      {language && (
        <p className="text-[0.8125rem] text-ink-2">{t("about", { language: languageName(locale, language) })}</p>
      )}
      <ThreadQuote thread={thread} />
      {comments.map((comment) => (
        <ThreadComment key={comment.id} comment={comment} />
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

/** What is for oneself has been seen once it stands on the screen. */
function useSeen({ id, comments }: ThreadData) {
  const newest = comments.findLast((comment) => comment.unseen)?.id;
  useEffect(() => {
    if (!newest) return;
    // Where it fails it stays new, and is said again the next time.
    void client.threads[":id"].seen.$post({ param: { id } }).catch(() => {});
  }, [id, newest]);
}
