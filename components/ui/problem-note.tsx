"use client";
import { useTranslations } from "next-intl";
import type { Problem } from "../../api/client.ts";

/** What a problem says to the person who met it. */
export function useProblemWords(): (problem: Problem) => string {
  const t = useTranslations("ui");
  return ({ code, detail }) => (code === "offline" ? t("offline") : code === "broken" ? t("failed") : detail);
}

/** A problem beside what caused it: said at once, and left standing. */
export function ProblemNote({ problem }: { problem: Problem | undefined }) {
  const words = useProblemWords();
  return (
    <p role="alert" className="rounded-md bg-danger-surface px-3 py-2 text-sm text-danger empty:hidden">
      {problem && words(problem)}
    </p>
  );
}
