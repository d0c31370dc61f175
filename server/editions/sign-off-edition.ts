import type { Db } from "../../db/client.ts";
import { addSnapshot, findSnapshot, putEdition } from "../../db/queries/editions.ts";
import { addEvent } from "../../db/queries/events.ts";
import { listNames } from "../../db/queries/members.ts";
import { parseReason } from "../../domain/content/parse-lines.ts";
import type { Language } from "../../domain/language/tag.ts";
import type { Actor } from "../../domain/permissions/actor.ts";
import { Refusal } from "../../domain/refusal.ts";
import { act } from "../act.ts";
import { makeEdition } from "../articles/edition-document.ts";
import { isSignedOff, loadArticle } from "../articles/load-article.ts";
import { reachEdition } from "./plan-edition.ts";

/**
 * Signs an edition off: its texts are frozen, and its segments are read-only until it is reopened.
 * @throws Refusal `notFound`, `forbidden`, `notNow` with what is missing, `stale` with the units that are
 */
export function signOffEdition(
  actor: Actor,
  id: string,
  language: Language,
): Promise<{ article: string; language: Language; snapshot: number }> {
  return act(actor, async (tx, at) => {
    const { project } = await reachEdition(tx, actor, "edition.signOff", id, language);
    const loaded = await loadArticle(tx, actor, "edition.signOff", id);
    if (isSignedOff(loaded, language) || loaded.article.archivedAt) throw new Refusal("notNow");
    const { document, missing, stale } = makeEdition(
      loaded,
      language,
      await namesIn(tx, loaded.segments.values()),
      false,
    );
    if (missing.length > 0 || document.units.length === 0)
      throw new Refusal("notNow", { reason: "unfinished", missing });
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
  });
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
    const why = parseReason(reason);
    if (!edition?.signedOffAt) throw new Refusal("notNow");
    await putEdition(tx, id, language, { signedOffAt: null, signedOffBy: null });
    await addEvent(tx, actor, at, "edition.reopen", {
      project: project.id,
      article: id,
      language,
      details: { reason: why },
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
