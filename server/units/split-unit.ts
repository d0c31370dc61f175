import type { Db } from "../../db/client.ts";
import { listEditions } from "../../db/queries/editions.ts";
import { addEvent } from "../../db/queries/events.ts";
import type { SegmentRow } from "../../db/queries/segments.ts";
import { cutContent } from "../../domain/content/cut.ts";
import { isBlank } from "../../domain/content/plain-text.ts";
import type { Language } from "../../domain/language/tag.ts";
import type { Actor } from "../../domain/permissions/actor.ts";
import { invalid, Refusal } from "../../domain/refusal.ts";
import { act } from "../act.ts";
import { newId } from "../id.ts";
import { keepUndo } from "../undos/keep-undo.ts";
import { cutUnit, type Part } from "./cut-unit.ts";
import { reachOpenUnit } from "./reach-unit.ts";

/** Where each language's text is cut, as an offset into its plain text; one that is not named stays whole in the first part. */
export type Cuts = Record<Language, number>;

/**
 * Makes two units of one, in every language at once. Both keep the whole history; what was approved is confirmed now;
 * a translation that is not cut stands in the first part, and the second is joined to it. Nothing becomes stale.
 * @throws Refusal `notFound`, `forbidden`, `invalid` where a cut leaves nothing on one side, `notNow`
 */
export async function splitUnit(
  actor: Actor,
  id: string,
  at: Cuts,
): Promise<{ id: string; second: string; undo: string }> {
  const second = newId();
  return act(actor, async (tx, now) => {
    const found = await reachOpenUnit(tx, actor, id);
    await refuseIfSignedOff(tx, found.article);
    const parts = (row: SegmentRow) => partsOf(row, found.article.source, at[row.language]);
    const part = await cutUnit(tx, actor, now, found, { ids: [second], parts, weight: "none" });
    const about = { project: found.project.id, article: found.article.id };
    await addEvent(tx, actor, now, "unit.split", { ...about, unit: id, details: { second, at } });
    return { id, second, undo: await keepUndo(tx, actor, now, { ...about, act: "unit.split" }, [part]) };
  });
}

function partsOf(row: SegmentRow, source: Language, offset: number | undefined): Part[] {
  if (offset === undefined) {
    if (row.language === source) throw invalid("at", "required", { language: row.language });
    // Its text stands whole in the first part: the second is joined to it, if there is any.
    return [{ content: row.content }, { content: [], joined: row.state !== "empty" }];
  }
  const [before, after] = cutContent(row.content, offset);
  if (isBlank(before) || isBlank(after)) throw invalid("at", "emptyPart", { language: row.language });
  return [{ content: before }, { content: after }];
}

/** The texts of a signed-off edition cannot be cut or joined. @throws Refusal `notNow` with the languages */
export async function refuseIfSignedOff(tx: Db, article: { id: string }) {
  const signedOff = (await listEditions(tx, [article.id])).filter((edition) => edition.signedOffAt);
  if (signedOff.length > 0)
    throw new Refusal("notNow", { reason: "signedOff", languages: signedOff.map((edition) => edition.language) });
}
