import { addEvent } from "../../db/queries/events.ts";
import { setResolved } from "../../db/queries/threads.ts";
import type { Actor } from "../../domain/permissions/actor.ts";
import { act } from "../act.ts";
import { eventWhere } from "./event-where.ts";
import { reachStandingThread } from "./reach-thread.ts";

/** Says that a thread is answered. @throws Refusal `notFound`, `forbidden`, `notNow` where it is already */
export function resolveThread(actor: Actor, id: string): Promise<{ id: string }> {
  return act(actor, async (tx, at) => {
    const thread = await reachStandingThread(tx, actor, id, "open");
    await setResolved(tx, id, { at, by: actor.member });
    await addEvent(tx, actor, at, "thread.resolve", { ...eventWhere(thread), details: { thread: id } });
    return { id };
  });
}

/** Says that a thread was not answered after all. @throws Refusal `notFound`, `forbidden`, `notNow` where it is open */
export function reopenThread(actor: Actor, id: string): Promise<{ id: string }> {
  return act(actor, async (tx, at) => {
    const thread = await reachStandingThread(tx, actor, id, "resolved");
    await setResolved(tx, id, undefined);
    await addEvent(tx, actor, at, "thread.reopen", { ...eventWhere(thread), details: { thread: id } });
    return { id };
  });
}
