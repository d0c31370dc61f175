"use client";
import { useTranslations } from "next-intl";
import { useMemo } from "react";
import type { ThreadMark } from "../../editor/thread-mark.ts";
import { useOpenThreads } from "../presence/use-company.tsx";
import type { Address } from "../segments/article-data.ts";

const none: readonly ThreadMark[] = [];

/** The open threads that point to words of a segment, with what a screen reader says of each. */
export function useMarks({ unit, language }: Address): readonly ThreadMark[] {
  const t = useTranslations("threads");
  const threads = useOpenThreads(unit);
  return useMemo(() => {
    const marks = threads.flatMap(({ id, kind, anchor, comments }): ThreadMark[] => {
      if (anchor?.language !== language) return [];
      const { name = "", text = "" } = comments[0] ?? {};
      return [{ id, kind, anchor, description: t(`marked.${kind}`, { name, text: text.slice(0, 200) }) }];
    });
    return marks.length > 0 ? marks : none;
  }, [threads, language, t]);
}
