import { useTranslations } from "next-intl";
import { lengthOf } from "../../domain/language/length.ts";
import { writingOf } from "../../domain/language/writing.ts";

/** The length of a text as its language counts it. */
export function LengthNote({ text, language }: { text: string; language: string }) {
  const t = useTranslations("segments");
  const count = lengthOf(text, language);
  const words =
    writingOf(language).countedIn === "characters" ? t("lengthCharacters", { count }) : t("length", { count });
  return <span className="text-xs text-ink-2 tabular-nums">{words}</span>;
}
