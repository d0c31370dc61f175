import { type IParagraphStyleOptions, type IStylesOptions, LineRuleType } from "docx";
import type { Language } from "../../domain/language/tag.ts";
import { runLanguage } from "./word-language.ts";

// Sizes are in half points, distances in twentieths of a point.
const after = (spacing: number, line = 288) => ({ spacing: { after: spacing, line, lineRule: LineRuleType.AUTO } });
const based = { basedOn: "Normal", next: "Normal", quickFormat: true };

const small: Omit<IParagraphStyleOptions, "id" | "name"> = {
  ...based,
  run: { size: 19, color: "555555" },
  paragraph: after(200),
};

const own: readonly IParagraphStyleOptions[] = [
  { id: "Subtitle", name: "Subtitle", ...based, run: { size: 27, color: "444444" }, paragraph: after(240) },
  { id: "Byline", name: "Byline", ...small },
  {
    id: "Quote",
    name: "Quote",
    ...based,
    paragraph: { ...after(160), indent: { left: 480, right: 480 } },
  },
  { id: "Credit", name: "Credit", ...small },
  { id: "AlternativeText", name: "Alternative Text", ...small },
];

const heading = (size: number) => ({
  run: { size, bold: true, color: "000000" },
  paragraph: { spacing: { before: 320, after: 120 }, keepNext: true },
});

/** The styles of a document in one language: the names are those that Word itself knows, so that a desk's template fits. */
export function stylesFor(language: Language): IStylesOptions {
  return {
    default: {
      document: {
        run: { size: 23, ...runLanguage(language) },
        paragraph: after(160),
      },
      title: { run: { size: 44, bold: true }, paragraph: after(160, 250) },
      heading1: heading(30),
      heading2: heading(27),
      heading3: heading(25),
      heading4: heading(24),
      heading5: heading(23),
      heading6: heading(23),
      caption: { run: { size: 19, italics: false, color: "555555" }, paragraph: after(120) },
    },
    paragraphStyles: [...own],
    characterStyles: [{ id: "Code", name: "Code", basedOn: "DefaultParagraphFont", run: { font: "Courier New" } }],
  };
}
