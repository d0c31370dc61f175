import { reader, write } from "../../db/client.ts";
import { endClaim as end, endLapsedClaims, hasLapsed } from "../../db/queries/claims.ts";
import type { Actor } from "../../domain/permissions/actor.ts";

/** Somebody has left: their own claim ends; one that is not there, or not theirs, is as good as ended. */
export const endClaim = (actor: Actor, id: string): Promise<void> => write((tx) => end(tx, actor.member, id));

/** Ends the claims that nobody has renewed, so that it is told. Costs a look into an index where there is none. */
export async function endLapsed(now = new Date()): Promise<void> {
  if (await hasLapsed(reader(), now)) await write((tx) => endLapsedClaims(tx, now));
}
