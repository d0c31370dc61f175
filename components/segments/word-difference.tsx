import { useTranslations } from "next-intl";
import { differenceOf } from "../../domain/content/difference.ts";
import { directionOf, type Language } from "../../domain/language/tag.ts";

/** What changed between two texts, word by word; said in words too, for those who do not see the strokes. */
export function WordDifference({ before, after, language }: { before: string; after: string; language: Language }) {
  const t = useTranslations("segments");
  return (
    <p lang={language} dir={directionOf(language)} className="text text-[0.9375rem]!">
      {differenceOf(before, after, language).map(({ kind, text }, index) => {
        if (kind === "same") return <span key={index}>{text}</span>;
        const Element = kind === "added" ? "ins" : "del";
        return (
          <Element key={index}>
            <span className="sr-only">{kind === "added" ? t("inserted") : t("deleted")} </span>
            {text}
          </Element>
        );
      })}
    </p>
  );
}
