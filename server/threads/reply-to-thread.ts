import { addEvent } from "../../db/queries/events.ts";
import type { Actor } from "../../domain/permissions/actor.ts";
import { act } from "../act.ts";
import { newId } from "../id.ts";
import { take } from "../limit.ts";
import { addSaid, ofTalk, type Said } from "./add-said.ts";
import { eventWhere } from "./event-where.ts";
import { reachStandingThread } from "./reach-thread.ts";

/**
 * Says something in an open thread.
 * @throws Refusal `notFound`, `forbidden`, `invalid`, `notNow` for one that is resolved, `tooMany`
 */
export async function replyToThread(actor: Actor, id: string, said: Said): Promise<{ id: string; comment: string }> {
  const comment = newId();
  take(`talk ${actor.member}`, ofTalk);
  return act(actor, async (tx, at) => {
    const thread = await reachStandingThread(tx, actor, id, "open");
    const { project } = thread;
    const details = await addSaid(tx, { id: comment, thread: id, project, member: actor.member, said, at });
    await addEvent(tx, actor, at, "thread.reply", { ...eventWhere(thread), details });
    return { id, comment };
  });
}
