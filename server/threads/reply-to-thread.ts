import { addEvent } from "../../db/queries/events.ts";
import { addComment } from "../../db/queries/threads.ts";
import type { Actor } from "../../domain/permissions/actor.ts";
import { parseComment } from "../../domain/threads/comment.ts";
import { act } from "../act.ts";
import { newId } from "../id.ts";
import { eventWhere } from "./event-where.ts";
import { reachStandingThread } from "./reach-thread.ts";

/** Says something in an open thread. @throws Refusal `notFound`, `forbidden`, `invalid`, `notNow` for one that is resolved */
export function replyToThread(actor: Actor, id: string, said: string): Promise<{ id: string; comment: string }> {
  const comment = newId();
  return act(actor, async (tx, at) => {
    const thread = await reachStandingThread(tx, actor, id, "open");
    const text = parseComment(said);
    await addComment(tx, { id: comment, thread: id, member: actor.member, name: null, proof: null, text, at });
    await addEvent(tx, actor, at, "thread.reply", { ...eventWhere(thread), details: { thread: id, comment } });
    return { id, comment };
  });
}
