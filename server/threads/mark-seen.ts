import { markSeen } from "../../db/queries/addressees.ts";
import type { Actor } from "../../domain/permissions/actor.ts";
import { act } from "../act.ts";
import { reachThread } from "./reach-thread.ts";

/** What a thread says to the actor has been read. Answers how much of it was new. @throws Refusal `notFound`, `forbidden` */
export function markThreadSeen(actor: Actor, id: string): Promise<{ seen: number }> {
  return act(actor, async (tx, at) => {
    await reachThread(tx, actor, id);
    return { seen: await markSeen(tx, actor.member, id, at) };
  });
}
