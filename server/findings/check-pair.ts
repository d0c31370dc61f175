import { reader } from "../../db/client.ts";
import type { Finding } from "../../domain/checks/finding.ts";
import type { Content } from "../../domain/content/content.ts";
import { contentHash } from "../../domain/content/hash.ts";
import type { Language } from "../../domain/language/tag.ts";
import type { Actor } from "../../domain/permissions/actor.ts";
import { Refusal } from "../../domain/refusal.ts";
import type { UnitKind } from "../../domain/segmentation/kinds.ts";
import { checkText } from "../checks/checker.ts";
import { rulingOf, unsettled } from "../checks/ruling.ts";
import { reachProject } from "../projects/reach-project.ts";

export interface CheckPair {
  /** Whose profile and house rules count; without one every check says what it says of itself. */
  project?: string | undefined;
  sourceLanguage: Language;
  targetLanguage: Language;
  source: Content;
  target: Content;
  kind: UnitKind;
}

/** What the checks find in a text beside its source; neither is kept. @throws Refusal `notFound`, `busy` */
export async function checkPair(
  actor: Actor,
  { project, sourceLanguage, targetLanguage, source, target, kind }: CheckPair,
): Promise<Finding[]> {
  const ruling = project
    ? await rulingOf(reader(), await reachProject(reader(), actor, "project.read", project))
    : unsettled;
  const own = { language: targetLanguage, content: target, hash: contentHash(target) };
  const basis = { language: sourceLanguage, content: source, hash: contentHash(source) };
  const found = await checkText({ own, basis, kind }, ruling);
  if (!found) throw new Refusal("busy", { retryAfter: 5 });
  return [...found];
}
