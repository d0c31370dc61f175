"use client";
import { useLocale, useTranslations } from "next-intl";
import { languageName } from "../../i18n/language-name.ts";
import { Link } from "../../i18n/navigation.ts";
import { useArticle } from "../segments/use-segment-store.tsx";
import { Button } from "../ui/button.tsx";
import { SaveNote } from "../workbench/save-note.tsx";
import { useActs } from "../workbench/workbench-acts.tsx";

interface ReviewHeaderProps {
  language: string;
  position: number;
  count: number;
  /** How many still wait. */
  left: number;
}

export function ReviewHeader({ language, position, count, left }: ReviewHeaderProps) {
  const t = useTranslations("review");
  const locale = useLocale();
  const acts = useActs();
  const { id, title, source } = useArticle();
  return (
    <header className="flex flex-wrap items-baseline gap-x-4 gap-y-1 border-b border-hairline pb-2">
      <h1 className="min-w-0 font-serif text-xl font-semibold" lang={source}>
        <Link href={`/articles/${id}/work?columns=${source},${language}`} className="hover:underline">
          {title}
        </Link>
      </h1>
      <p className="text-sm text-ink-2">{t("title", { language: languageName(locale, language) })}</p>
      <p role="status" className="text-sm text-ink-2 tabular-nums">
        {count > 0 && t("position", { position, count, left })}
      </p>
      <span className="ms-auto flex items-center gap-3">
        <SaveNote />
        <Button look="quiet" size="small" onPress={() => acts.look({ overlay: "keys" })} className="max-sm:hidden">
          {t("keys")}
        </Button>
      </span>
    </header>
  );
}
