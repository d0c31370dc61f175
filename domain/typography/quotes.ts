import { readQuotations } from "../language/quotations.ts";
import type { Language } from "../language/tag.ts";
import { writingOf } from "../language/writing.ts";
import type { Edit } from "./edit.ts";

/** The marks of the language for every quotation, the inner ones inside; a text whose marks do not pair is left alone. */
export function quoteEdits(text: string, language: Language): Edit[] {
  const { quotes } = writingOf(language);
  const { quotations, alone } = readQuotations(text, language.split("-")[0] ?? "");
  if (alone.length > 0 || quotations.some(({ depth }) => depth > 2)) return [];
  // An apostrophe is easily taken for a mark: single ones are outer only where all are.
  const isSingle = (mark: string) => mark === "'" || mark === "‘";
  return quotations.flatMap(({ from, to, depth, open }) => {
    if (isSingle(open) && depth === 0) return [];
    const [opening, closing] = quotes[depth % 2]!;
    return [
      { from, to: from + 1, text: opening },
      { from: to - 1, to, text: closing },
    ];
  });
}
