import { cutsAlike, cutsBetween } from "../../domain/alignment/cut-alike.ts";
import type { Content } from "../../domain/content/content.ts";
import { cutContent } from "../../domain/content/cut.ts";
import { plainText } from "../../domain/content/plain-text.ts";
import type { Comparison } from "./propose-revision.ts";

/** The pieces of translations, by unit and language, with the hash of what was cut. */
export type TranslationCuts = Map<string, { hash: string; contents: Content[] }>;

/** Where a paragraph is split at its sentences, so are its translations, as far as it is sure which sentences go where. */
export function cutsOfTranslations({ planned, units, loaded }: Comparison): TranslationCuts {
  const cuts: TranslationCuts = new Map();
  const textOf = new Map(units.map(({ id, content }) => [id, plainText(content)]));
  for (const {
    fate,
    units: [unit = ""],
    contents,
  } of planned) {
    if (fate !== "split") continue;
    const source = textOf.get(unit) ?? "";
    const at = cutsBetween(source, contents.map(plainText));
    if (!at) continue;
    for (const { language, text, content, hash } of loaded.segments.get(unit) ?? []) {
      if (language === loaded.article.source || text === "") continue;
      const found = cutsAlike(source, at, text, { source: loaded.article.source, target: language });
      if (found) cuts.set(`${unit} ${language}`, { hash, contents: piecesOf(content, found) });
    }
  }
  return cuts;
}

function piecesOf(content: Content, cuts: readonly number[]): Content[] {
  const pieces: Content[] = [];
  let rest = content;
  // From the end, so that the offsets before stay true.
  for (const cut of cuts.toReversed()) {
    const [before, after] = cutContent(rest, cut);
    pieces.unshift(after);
    rest = before;
  }
  return [rest, ...pieces];
}
