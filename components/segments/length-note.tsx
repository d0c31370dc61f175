import { useFormatter, useTranslations } from "next-intl";
import { lengthOf } from "../../domain/language/length.ts";
import { writingOf } from "../../domain/language/writing.ts";

/** The length of a text as its language counts it. */
export function LengthNote({ text, language, source }: { text: string; language: string; source: string | undefined }) {
  const t = useTranslations("segments");
  const format = useFormatter();
  const count = lengthOf(text, language);
  const words =
    writingOf(language).countedIn === "characters" ? t("lengthCharacters", { count }) : t("length", { count });
  const ratio = source && text ? [...text].length / [...source].length : undefined;
  return (
    <span className="text-xs text-ink-2 tabular-nums">
      {words}
      {ratio !== undefined && (
        <span title={t("lengthRatio")}>
          {" · "}
          <span className="sr-only">{t("lengthRatio")}: </span>
          {format.number(ratio, { style: "percent" })}
        </span>
      )}
    </span>
  );
}
