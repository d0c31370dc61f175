"use client";
import type { InferResponseType } from "hono/client";
import { useLocale, useTranslations } from "next-intl";
import { useCallback, useEffect, useState } from "react";
import { ask, client } from "../../api/client.ts";
import { languageName } from "../../i18n/language-name.ts";
import { useArticle, useHere, useOpened, useOrder } from "../segments/use-segment-store.tsx";
import { Select } from "../ui/field.tsx";
import { useActs } from "../workbench/workbench-acts.tsx";
import { CommentForm } from "./comment-form.tsx";
import { ThreadItem } from "./thread-item.tsx";

export type ThreadData = InferResponseType<(typeof client.threads)["$get"], 200>["threads"][number];

const most = 200;

/** What is said about the unit that one is at: open threads first, then those that are resolved. */
export function ThreadsPanel() {
  const t = useTranslations("threads");
  const here = useHere();
  const unit = useOrder().find((one) => one.id === here?.unit);
  if (!unit || !here) return <p className="text-sm text-ink-2">{t("choose")}</p>;
  return <UnitThreads key={unit.id} unit={unit.id} position={unit.position} language={here.language} />;
}

function UnitThreads({ unit, position, language }: { unit: string; position: number; language: string }) {
  const t = useTranslations("threads");
  const threads = useThreads(unit);
  const open = threads?.filter((thread) => !thread.resolved);
  const resolved = threads?.filter((thread) => thread.resolved) ?? [];
  return (
    <section className="flex flex-col gap-4 text-sm">
      <h2 className="font-medium">{t("title", { position })}</h2>
      {threads?.length === 0 && <p className="text-ink-2">{t("none")}</p>}
      {open?.map((thread) => (
        <ThreadItem key={thread.id} thread={thread} />
      ))}
      {resolved.length > 0 && (
        <details>
          <summary className="text-ink-2">{t("resolvedCount", { count: resolved.length })}</summary>
          <div className="mt-3 flex flex-col gap-4">
            {resolved.map((thread) => (
              <ThreadItem key={thread.id} thread={thread} />
            ))}
          </div>
        </details>
      )}
      {threads && threads.length >= most && <p className="text-ink-2">{t("more", { count: most })}</p>}
      <StartThread unit={unit} position={position} language={language} />
    </section>
  );
}

/** The threads of a unit, as they are now: whatever is said or resolved anywhere opens the article anew. */
function useThreads(unit: string): ThreadData[] | undefined {
  const { id: article } = useArticle();
  const opened = useOpened();
  const [threads, setThreads] = useState<ThreadData[]>();
  useEffect(() => {
    let gone = false;
    void opened;
    const query = { article, unit, limit: String(most) };
    ask(client.threads.$get({ query: query as never })).then(
      (answer) => !gone && setThreads(answer.threads),
      // No connection: the stream opens the article anew when it is back.
      () => {},
    );
    return () => {
      gone = true;
    };
  }, [article, unit, opened]);
  return threads;
}

function StartThread({ unit, position, language: first }: { unit: string; position: number; language: string }) {
  const t = useTranslations("threads");
  const locale = useLocale();
  const acts = useActs();
  const { languages } = useArticle();
  const [language, setLanguage] = useState(first);
  const start = useCallback(
    async (text: string) => {
      await ask(client.threads.$post({ json: { unit, text, ...(language === "" ? {} : { language }) } }));
      await acts.reload();
    },
    [acts, unit, language],
  );
  return (
    <div className="flex flex-col gap-3 border-t border-hairline pt-4">
      <Select
        label={t("aboutWhat")}
        value={language}
        onChange={(event) => setLanguage(event.target.value)}
        choices={[
          { value: "", label: t("everyLanguage") },
          ...languages.map((value) => ({ value, label: languageName(locale, value) })),
        ]}
      />
      <CommentForm label={t("start", { position })} act={t("add")} onSend={start} />
    </div>
  );
}
