"use client";
import { useTranslations } from "next-intl";
import { useCallback, useMemo, useState } from "react";
import type { UnitData } from "../segments/article-data.ts";
import { useArticle, useStore } from "../segments/use-segment-store.tsx";
import { LinkButton } from "../ui/link-button.tsx";
import { ArticleWork, type ArticleWorkProps } from "../workbench/article-work.tsx";
import { OpeningNotes } from "../workbench/opening-notes.tsx";
import { Overlays } from "../workbench/overlays.tsx";
import { isWaiting, waitingIn } from "./queue.ts";
import { ReviewCard } from "./review-card.tsx";
import { ReviewHeader } from "./review-header.tsx";

/** A queue of what waits for a review in one language: one text at a time, decided quickly and kindly. */
export function Review({ language, ...props }: Omit<ArticleWorkProps, "columns"> & { language: string }) {
  return (
    <ArticleWork {...props} columns={[props.article.source, language]}>
      <Queue language={language} />
      <Overlays />
    </ArticleWork>
  );
}

/** What has been decided here, so that the person sees how far they are. */
interface Decided {
  approved: number;
  returned: number;
}

function Queue({ language }: { language: string }) {
  const t = useTranslations("review");
  const store = useStore();
  const { id, units } = useArticle();
  // Who is in the queue is settled when it is opened: nothing moves under somebody's eyes.
  const [queue] = useState(() => waitingIn(units, language).map((unit) => unit.id));
  const [at, setAt] = useState(0);
  const [decided, setDecided] = useState<Decided>({ approved: 0, returned: 0 });
  const byId = useMemo(() => new Map(units.map((unit) => [unit.id, unit])), [units]);
  const left = queue.filter((unit) => isWaiting(byId.get(unit)?.segments[language])).length;
  const here: UnitData | undefined = byId.get(queue[at] ?? "");
  const move = useCallback((by: 1 | -1) => setAt((now) => Math.max(0, Math.min(queue.length, now + by))), [queue]);
  const onDecided = useCallback((what: keyof Decided, by: 1 | -1) => {
    setDecided((now) => ({ ...now, [what]: now[what] + by }));
    setAt((now) => now + by);
  }, []);
  /** On to the next one that waits; from the end to those that were skipped. */
  const next = useCallback(() => {
    const isOpen = (unit: string) => isWaiting(store.segment({ unit, language }));
    const after = queue.findIndex((unit, index) => index > at && isOpen(unit));
    const before = queue.findIndex(isOpen);
    setAt(after >= 0 ? after : before >= 0 && before !== at ? before : queue.length);
  }, [queue, at, store, language]);
  return (
    <main id="main" className="mx-auto flex w-full max-w-5xl grow flex-col gap-4 px-3 pt-4 pb-28 sm:px-6">
      <ReviewHeader language={language} position={Math.min(at + 1, queue.length)} count={queue.length} left={left} />
      <OpeningNotes />
      {here ? (
        <ReviewCard
          key={here.id}
          unit={here}
          language={language}
          onSkip={next}
          onBack={() => move(-1)}
          onDecided={onDecided}
        />
      ) : (
        <section className="flex flex-col items-start gap-3 py-10">
          <h2 className="font-serif text-2xl font-semibold">{left > 0 ? t("end") : t("clear")}</h2>
          <p className="text-ink-2">{t("decided", { ...decided })}</p>
          <div className="flex flex-wrap gap-2">
            <LinkButton look="primary" href="/">
              {t("toDesk")}
            </LinkButton>
            <LinkButton href={`/articles/${id}/work?columns=${store.article().source},${language}`}>
              {t("toWorkbench")}
            </LinkButton>
          </div>
        </section>
      )}
    </main>
  );
}
