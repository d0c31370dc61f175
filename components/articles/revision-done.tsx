"use client";
import { useTranslations } from "next-intl";
import { ActDone } from "./act-done.tsx";
import { FateCounts } from "./fate-counts.tsx";
import type { Revision } from "./revise-article.tsx";

/** What a revision has changed, and the way back. */
export function RevisionDone({ article, revision }: { article: string; revision: Revision }) {
  const t = useTranslations("articles.revising");
  const { undo, counts } = revision;
  return (
    <ActDone title={undo ? t("done") : t("doubts.same")} undo={undo} href={`/articles/${article}/work`}>
      <FateCounts counts={counts} />
      {undo && <p className="max-w-2xl text-ink-2">{t("doneMore")}</p>}
    </ActDone>
  );
}
