import type { Db } from "../../db/client.ts";
import { findThread, type ThreadRow } from "../../db/queries/threads.ts";
import type { Actor } from "../../domain/permissions/actor.ts";
import { can } from "../../domain/permissions/can.ts";
import { Refusal } from "../../domain/refusal.ts";

/** A thread, for something that is said or done in it. @throws Refusal `notFound`, `forbidden` */
export async function reachThread(db: Db, actor: Actor, id: string): Promise<{ thread: ThreadRow; archived: boolean }> {
  const found = await findThread(db, id);
  if (!found || !can(actor, "article.read", { project: found.thread.project })) throw new Refusal("notFound");
  if (!can(actor, "thread.write", { project: found.thread.project })) throw new Refusal("forbidden");
  return { thread: found.thread, archived: found.archivedAt !== null };
}

/** The same, where the thread is open or resolved as the act asks. @throws Refusal also `notNow` */
export async function reachStandingThread(db: Db, actor: Actor, id: string, standing: "open" | "resolved") {
  const { thread, archived } = await reachThread(db, actor, id);
  if (archived || (thread.resolvedAt === null) !== (standing === "open")) throw new Refusal("notNow");
  return thread;
}
