import { addEvent } from "../../db/queries/events.ts";
import { revokeKey as revoke } from "../../db/queries/keys.ts";
import type { Actor } from "../../domain/permissions/actor.ts";
import { can } from "../../domain/permissions/can.ts";
import { Refusal } from "../../domain/refusal.ts";
import { act } from "../act.ts";

/** Ends a key: from the next request on it opens nothing. @throws Refusal `forbidden`, `notFound` */
export async function revokeKey(actor: Actor, id: string): Promise<void> {
  if (!can(actor, "key.administer")) throw new Refusal("forbidden");
  await act(actor, async (tx, at) => {
    if (!(await revoke(tx, id, at))) throw new Refusal("notFound");
    await addEvent(tx, actor, at, "key.revoke", { details: { key: id } });
  });
}
