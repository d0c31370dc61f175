import { addEvent } from "../../db/queries/events.ts";
import { findNeighbour } from "../../db/queries/units.ts";
import type { Actor } from "../../domain/permissions/actor.ts";
import { Refusal } from "../../domain/refusal.ts";
import { act } from "../act.ts";
import { keepUndo } from "../undos/keep-undo.ts";
import { joinUnits } from "./join-units.ts";
import { reachOpenUnit } from "./reach-unit.ts";
import { refuseIfSignedOff } from "./split-unit.ts";

/**
 * Makes one unit of a unit and the one behind it, in every language. The second is kept, hidden, with its history;
 * the state of each text is the lower of the two. What was fresh on both sides stays so.
 * @throws Refusal `notFound`, `forbidden`, `notNow` where there is none behind it, `tooLarge`
 */
export function mergeUnits(actor: Actor, id: string): Promise<{ id: string; merged: string; undo: string }> {
  return act(actor, async (tx, at) => {
    const found = await reachOpenUnit(tx, actor, id);
    const second = await findNeighbour(tx, found.unit, "after");
    if (!second) throw new Refusal("notNow", { reason: "noNext" });
    await refuseIfSignedOff(tx, found.article);
    const part = await joinUnits(tx, actor, at, found, { others: [second], weight: "none" });
    const about = { project: found.project.id, article: found.article.id };
    await addEvent(tx, actor, at, "unit.merge", { ...about, unit: id, details: { merged: second.id } });
    return { id, merged: second.id, undo: await keepUndo(tx, actor, at, { ...about, act: "unit.merge" }, [part]) };
  });
}
