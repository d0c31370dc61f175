import { reader } from "../../db/client.ts";
import type { Actor } from "../../domain/permissions/actor.ts";
import { reachSegment, type SegmentAddress } from "./reach-segment.ts";

/** The version at which a segment stands, for a door that has no screen to show it on; 0 where nobody has written. @throws Refusal `notFound` */
export async function versionSeen(actor: Actor, address: SegmentAddress): Promise<number> {
  const { segment } = await reachSegment(reader(), actor, "article.read", address);
  return segment?.version ?? 0;
}
