import { reader } from "../../db/client.ts";
import { alignSentences, type SentenceLink } from "../../domain/alignment/align-sentences.ts";
import type { Language } from "../../domain/language/tag.ts";
import type { Actor } from "../../domain/permissions/actor.ts";
import { reachSegment } from "../segments/reach-segment.ts";

/** The sentences of a unit that say the same in two of its languages; none where one of them is empty. @throws Refusal `notFound` */
export async function linkSentences(
  actor: Actor,
  unit: string,
  languages: { source: Language; target: Language },
): Promise<{ links: SentenceLink[] }> {
  const place = await reachSegment(reader(), actor, "article.read", { unit, language: languages.target });
  await reachSegment(reader(), actor, "article.read", { unit, language: languages.source });
  const textIn = (language: Language) => place.segments.find((segment) => segment.language === language)?.text ?? "";
  const [source, target] = [textIn(languages.source), textIn(languages.target)];
  return { links: source === "" || target === "" ? [] : alignSentences(source, target, languages) };
}
