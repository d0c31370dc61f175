"use client";
import { useTranslations } from "next-intl";
import { Icon } from "../ui/icon.tsx";
import { useActs } from "../workbench/workbench-acts.tsx";

interface ThreadsMarkProps {
  unit: string;
  /** The slot about which something is said, if one says something. */
  language: string;
  position: number;
  openThreads: number;
}

/** How many threads wait for an answer at a unit; leads to them. */
export function ThreadsMark({ unit, language, position, openThreads }: ThreadsMarkProps) {
  const t = useTranslations("threads");
  const acts = useActs();
  return (
    <button
      type="button"
      aria-label={t("showAt", { count: openThreads, position })}
      title={t("openCount", { count: openThreads })}
      onClick={() => acts.showThreads({ unit, language })}
      className="no-print flex min-h-6 items-center gap-0.5 rounded px-0.5 text-accent hover:bg-surface-3"
    >
      <Icon name="comment" className="size-3.5" />
      {openThreads}
    </button>
  );
}
