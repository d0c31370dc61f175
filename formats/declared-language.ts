import { plainText } from "../domain/content/plain-text.ts";
import { detectLanguage } from "../domain/language/detect.ts";
import { type Language, scriptOf } from "../domain/language/tag.ts";
import type { Block } from "../domain/segmentation/block.ts";

const families: Readonly<Record<string, string>> = { Latn: "Latn", Cyrl: "Cyrl", Hans: "Hani", Hant: "Hani" };

/**
 * The language that a file declares, unless its letters say that it is not: templates and word processors write their
 * own language into every file.
 */
export function believableLanguage(declared: Language | undefined, blocks: readonly Block[]): Language | undefined {
  const family = declared && families[scriptOf(declared)];
  if (!family) return declared;
  const start = blocks.slice(0, 60).map((block) => plainText(block.content));
  const detected = detectLanguage(start.join("\n"));
  return !detected || families[scriptOf(detected)] === family ? declared : undefined;
}
