import type { Finding } from "../../domain/checks/finding.ts";
import type { Content } from "../../domain/content/content.ts";
import { contentHash } from "../../domain/content/hash.ts";
import type { Language } from "../../domain/language/tag.ts";
import { Refusal } from "../../domain/refusal.ts";
import type { UnitKind } from "../../domain/segmentation/kinds.ts";
import { checkText } from "../checks/checker.ts";

export interface CheckPair {
  sourceLanguage: Language;
  targetLanguage: Language;
  source: Content;
  target: Content;
  kind: UnitKind;
}

/** What the checks find in a text beside its source; neither is kept. @throws Refusal `busy` where it cannot be checked */
export async function checkPair({
  sourceLanguage,
  targetLanguage,
  source,
  target,
  kind,
}: CheckPair): Promise<Finding[]> {
  const own = { language: targetLanguage, content: target, hash: contentHash(target) };
  const basis = { language: sourceLanguage, content: source, hash: contentHash(source) };
  const found = await checkText({ own, basis, kind });
  if (!found) throw new Refusal("busy", { retryAfter: 5 });
  return [...found];
}
