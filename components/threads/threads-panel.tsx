"use client";
import { useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import { useBeginning, useCompany, useOpenThreads, useThreadNews } from "../presence/use-company.tsx";
import { useHere, useOpened, useOrder } from "../segments/use-segment-store.tsx";
import { useActs } from "../workbench/workbench-acts.tsx";
import { StartThread } from "./start-thread.tsx";
import { ThreadItem } from "./thread-item.tsx";
import type { ThreadData } from "./thread-store.ts";

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
  const acts = useActs();
  const threads = useThreads(unit);
  const beginning = useBeginning();
  const begun = beginning?.address.unit === unit ? beginning : undefined;
  const open = threads?.filter((thread) => !thread.resolved);
  const resolved = threads?.filter((thread) => thread.resolved) ?? [];
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape leads back to the text from whatever is in it
    <section
      className="flex flex-col gap-4 text-sm"
      onKeyDown={(event) => {
        if (event.key === "Escape" && !event.defaultPrevented && !event.nativeEvent.isComposing)
          acts.walkTo({ unit, language });
      }}
    >
      <h2 className="font-medium">{t("title", { position })}</h2>
      {begun && <StartThread key="begun" {...{ unit, position, language, begun }} />}
      {threads?.length === 0 && !begun && <p className="text-ink-2">{t("none")}</p>}
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
      {!begun && <StartThread key="new" {...{ unit, position, language }} />}
    </section>
  );
}

/** The threads of a unit as they are now: the open ones at once, those that are resolved when they have come. */
function useThreads(unit: string): readonly ThreadData[] | undefined {
  const { threads } = useCompany();
  const open = useOpenThreads(unit);
  const news = useThreadNews(unit);
  const opened = useOpened();
  const [all, setAll] = useState<readonly ThreadData[]>();
  useEffect(() => {
    let gone = false;
    void [news, opened];
    threads.listAll(unit).then(
      (answer) => !gone && setAll(answer),
      // No connection: the stream tells of it anew when it is back.
      () => {},
    );
    return () => {
      gone = true;
    };
  }, [threads, unit, news, opened]);
  return all ?? open;
}
