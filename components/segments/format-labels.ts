import { useTranslations } from "next-intl";
import type { FormatLabels } from "../../editor/format-bar.tsx";

const words = [
  "bold",
  "italic",
  "superscript",
  "subscript",
  "code",
  "link",
  "lineBreak",
  "formatting",
  "linkAddress",
  "linkRemove",
  "linkUnsafe",
] as const;

/** The words of the editor's bar, in the language of the interface. */
export function useFormatLabels(): FormatLabels {
  const t = useTranslations();
  const segments = Object.fromEntries(words.map((word) => [word, t(`segments.${word}`)])) as Record<
    (typeof words)[number],
    string
  >;
  return { ...segments, save: t("ui.save"), cancel: t("ui.cancel") };
}
