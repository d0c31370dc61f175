import { isCleanText } from "../content/characters.ts";
import { longestText } from "../content/content.ts";
import { invalid } from "../refusal.ts";
import { type Anchor, contextLength } from "./anchor.ts";
import { longestQuote } from "./comment.ts";

const hasVisible = /[\p{L}\p{N}\p{P}\p{S}]/u;
const isClean = (text: string) => isCleanText(text.replaceAll("\n", ""));

/** Where somebody wants a thread to point to. @throws Refusal `invalid` */
export function parseAnchor({ from, to, quote, prefix, suffix }: Anchor): Anchor {
  if (quote.length > longestQuote) throw invalid("anchor", "tooLong", { most: longestQuote });
  if (from < 0 || to > longestText || to - from !== quote.length) throw invalid("anchor", "notARange");
  if (![quote, prefix, suffix].every(isClean)) throw invalid("anchor", "badCharacter");
  if (!hasVisible.test(quote)) throw invalid("anchor", "required");
  return { from, to, quote, prefix: prefix.slice(-contextLength), suffix: suffix.slice(0, contextLength) };
}
