"use client";
import { useTranslations } from "next-intl";
import { isUnfinished } from "../segments/article-data.ts";
import { useActive, useArticle } from "../segments/use-segment-store.tsx";
import { Button } from "../ui/button.tsx";
import { Icon } from "../ui/icon.tsx";
import { useActs } from "./workbench-acts.tsx";

/** How much waits for this person in the language that they are in, and the way to it. */
export function NextButton({ columns }: { columns: readonly string[] }) {
  const t = useTranslations("workbench");
  const acts = useActs();
  const active = useActive();
  const { units, source } = useArticle();
  const language = active?.language ?? columns.at(-1) ?? "";
  const left = units.filter((unit) => isUnfinished(unit, language, source)).length;
  if (left === 0) return null;
  return (
    <Button size="small" aria-label={t("next", { count: left })} onPress={acts.nextUnfinished}>
      <span className="max-md:hidden">{t("next", { count: left })}</span>
      <span className="tabular-nums md:hidden">{left}</span>
      <Icon name="down" />
    </Button>
  );
}
