import { type Db, reader } from "../../db/client.ts";
import { addSnapshot, findSnapshot, putEdition } from "../../db/queries/editions.ts";
import { addEvent } from "../../db/queries/events.ts";
import { listDismissalsFor } from "../../db/queries/findings.ts";
import { listNames } from "../../db/queries/members.ts";
import type { Language } from "../../domain/language/tag.ts";
import type { Actor } from "../../domain/permissions/actor.ts";
import { invalid, isRefusal, Refusal } from "../../domain/refusal.ts";
import { act } from "../act.ts";
import { makeEdition } from "../articles/edition-document.ts";
import { isSignedOff, loadArticle } from "../articles/load-article.ts";
import { type ExaminedEdition, editionKey, examineEdition, findingsOf } from "../findings/examine-edition.ts";
import { isOpenError } from "../findings/present-findings.ts";
import { reachEdition } from "./plan-edition.ts";

interface SignedOff {
  article: string;
  language: Language;
  snapshot: number;
}

// The whole article is checked before the transaction: so often, where somebody has written in it meanwhile.
const tries = 3;

/**
 * Signs an edition off: its texts are frozen, and its segments are read-only until it is reopened.
 * @throws Refusal `notFound`, `forbidden`, `notNow` with what is missing, `blocked` with the findings, `stale` with the
 * units that are, `busy` where texts change faster than they are checked
 */
export async function signOffEdition(actor: Actor, id: string, language: Language): Promise<SignedOff> {
  for (let left = tries; ; left--) {
    const examined = await examineEdition(await loadArticle(reader(), actor, "edition.signOff", id), language);
    try {
      return await act(actor, (tx, at) => signOff(tx, actor, { id, language, examined }, at));
    } catch (error) {
      const wasOvertaken = isRefusal(error) && error.details.reason === overtaken;
      if (!wasOvertaken || left === 1) throw error;
    }
  }
}

const overtaken = "overtaken";
interface SigningOff {
  id: string;
  language: Language;
  examined: ExaminedEdition;
}

async function signOff(tx: Db, actor: Actor, { id, language, examined }: SigningOff, at: Date): Promise<SignedOff> {
  const { project } = await reachEdition(tx, actor, "edition.signOff", id, language);
  const loaded = await loadArticle(tx, actor, "edition.signOff", id);
  if (isSignedOff(loaded, language) || loaded.article.archivedAt) throw new Refusal("notNow");
  const names = await namesIn(tx, loaded.segments.values());
  const { document, missing, stale } = makeEdition(loaded, language, names, false);
  if (missing.length > 0 || document.units.length === 0) throw new Refusal("notNow", { reason: "unfinished", missing });
  if (editionKey(loaded, language) !== examined.key) throw new Refusal("busy", { reason: overtaken, retryAfter: 1 });
  const findings = findingsOf(examined, id, language, await listDismissalsFor(tx, project.id, id)).filter(isOpenError);
  if (findings.length > 0) throw new Refusal("blocked", { findings });
  if (stale.length > 0) throw new Refusal("stale", { units: stale });
  const snapshot = ((await findSnapshot(tx, id, language))?.number ?? 0) + 1;
  const signedOff = { ...document, meta: { ...document.meta, signedOff: at.toISOString() } };
  await addSnapshot(tx, { article: id, language, number: snapshot, document: signedOff, at, by: actor.member });
  await putEdition(tx, id, language, { signedOffAt: at, signedOffBy: actor.member });
  await addEvent(tx, actor, at, "edition.sign-off", {
    project: project.id,
    article: id,
    language,
    details: { snapshot },
  });
  return { article: id, language, snapshot };
}

/** Opens a signed-off edition again, for a reason. @throws Refusal `notFound`, `forbidden`, `invalid`, `notNow` */
export function reopenEdition(
  actor: Actor,
  id: string,
  language: Language,
  reason: string,
): Promise<{ article: string; language: Language }> {
  return act(actor, async (tx, at) => {
    const { project, edition } = await reachEdition(tx, actor, "edition.signOff", id, language);
    if (reason.trim() === "") throw invalid("reason", "required");
    if (!edition?.signedOffAt) throw new Refusal("notNow");
    await putEdition(tx, id, language, { signedOffAt: null, signedOffBy: null });
    await addEvent(tx, actor, at, "edition.reopen", {
      project: project.id,
      article: id,
      language,
      details: { reason: reason.trim() },
    });
    return { article: id, language };
  });
}

/** The names of those who wrote and approved these segments. */
export function namesIn(db: Db, segments: Iterable<readonly { writer: string; approvedBy: string | null }[]>) {
  return listNames(
    db,
    [...segments].flat().flatMap(({ writer, approvedBy }) => (approvedBy ? [writer, approvedBy] : [writer])),
  );
}
