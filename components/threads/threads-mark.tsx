"use client";
import { useTranslations } from "next-intl";
import { useCompany, useOpenThreads, useThreadCount } from "../presence/use-company.tsx";
import { Icon } from "../ui/icon.tsx";
import { useActs } from "../workbench/workbench-acts.tsx";

interface ThreadsMarkProps {
  unit: string;
  /** The slot about which something is said, if one says something. */
  language: string;
  position: number;
  /** How many there were when the article was opened; what is known since says more. */
  openThreads: number | undefined;
}

/** How many threads and questions wait for an answer at a unit; leads to them. */
export function ThreadsMark({ openThreads = 0, ...place }: ThreadsMarkProps) {
  const count = useThreadCount(place.unit, openThreads);
  return count === 0 ? null : <Mark {...place} count={count} />;
}

function Mark({ unit, language, position, count }: Omit<ThreadsMarkProps, "openThreads"> & { count: number }) {
  const t = useTranslations("threads");
  const acts = useActs();
  const { threads } = useCompany();
  const open = useOpenThreads(unit);
  const questions = open.filter(({ kind }) => kind === "query").length;
  const words = open.flatMap(({ anchor, quote }) => (anchor && quote ? [quote.slice(0, 60)] : []));
  const label = [
    t("showAt", { count, position }),
    ...(questions > 0 ? [t("questions", { count: questions })] : []),
    ...words.map((quote) => t("onWords", { quote })),
  ].join(". ");
  return (
    <button
      type="button"
      aria-label={label}
      title={questions > 0 ? t("questions", { count: questions }) : t("openCount", { count })}
      onClick={() => {
        acts.showThreads({ unit, language });
        threads.highlight(open[0]?.id);
      }}
      className={`no-print flex min-h-6 items-center gap-0.5 rounded px-0.5 hover:bg-surface-3 pointer-coarse:min-h-11 ${questions > 0 ? "font-medium text-stale-ink" : "text-accent"}`}
    >
      <Icon name={questions > 0 ? "question" : "comment"} className="size-3.5" />
      {count}
    </button>
  );
}
