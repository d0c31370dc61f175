"use client";
import { useTranslations } from "next-intl";
import { useCallback } from "react";
import { ask, client } from "../../api/client.ts";
import { useCompany } from "../presence/use-company.tsx";
import { Button } from "../ui/button.tsx";
import { ProblemNote } from "../ui/problem-note.tsx";
import { useAct } from "../ui/use-act.ts";
import { useActs } from "../workbench/workbench-acts.tsx";
import type { ThreadData } from "./thread-store.ts";
import { useSelectedIn } from "./use-selected.ts";

/** The words that a thread is about, and the way to them; where they are gone, the way to others. */
export function ThreadQuote({ thread }: { thread: ThreadData }) {
  const t = useTranslations("threads");
  const acts = useActs();
  const { quote, anchor, lost, may, language, unit } = thread;
  if (!quote) return null;
  const words = (
    <blockquote
      dir="auto"
      lang={anchor?.language ?? language}
      className={`border-s-2 ps-2 whitespace-pre-wrap [overflow-wrap:anywhere] ${lost ? "border-line text-ink-2 line-through decoration-1" : "border-stale-ink"}`}
    >
      {quote}
    </blockquote>
  );
  return (
    <div className="flex flex-col items-start gap-1.5">
      {words}
      {anchor && (
        <Button
          size="small"
          look="quiet"
          className="-ms-2"
          aria-label={t("showWords", { quote: quote.slice(0, 80) })}
          onPress={() => acts.walkTo({ unit, language: anchor.language }, thread.id)}
        >
          {t("showInText")}
        </Button>
      )}
      {lost && <p className="text-[0.8125rem] text-stale-ink">{t("lost")}</p>}
      {lost && may.anchor && <AnchorAgain thread={thread} />}
    </div>
  );
}

/** Points a thread whose words are gone to those that are selected now. */
function AnchorAgain({ thread: { id, unit, language } }: { thread: ThreadData }) {
  const t = useTranslations("threads");
  const acts = useActs();
  const { threads } = useCompany();
  const selected = useSelectedIn(unit);
  const usable = selected && (!language || selected.address.language === language) ? selected : undefined;
  const anchor = useCallback(async () => {
    if (!usable) return;
    await acts.saving.flush(usable.address);
    const json = { ...usable.anchor, language: usable.address.language };
    await ask(client.threads[":id"].anchor.$put({ param: { id }, json }));
    await threads.refresh(unit);
    acts.say(t("anchored"));
  }, [acts, threads, usable, id, unit, t]);
  const { run, busy, problem } = useAct(anchor);
  return (
    <>
      <Button size="small" isDisabled={busy || !usable} onPress={() => void run()}>
        {usable ? t("anchorTo", { quote: usable.anchor.quote.slice(0, 40) }) : t("anchor")}
      </Button>
      {!usable && <p className="text-[0.8125rem] text-ink-2">{t("anchorHint")}</p>}
      <ProblemNote problem={problem} />
    </>
  );
}
