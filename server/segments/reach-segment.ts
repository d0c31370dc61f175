import type { Db } from "../../db/client.ts";
import { findPlace, type Place } from "../../db/queries/segments.ts";
import type { Language } from "../../domain/language/tag.ts";
import type { Actor } from "../../domain/permissions/actor.ts";
import { can } from "../../domain/permissions/can.ts";
import { Refusal } from "../../domain/refusal.ts";

export interface SegmentAddress {
  unit: string;
  language: Language;
}
type SegmentPermission = "article.read" | "segment.write" | "segment.review" | "segment.omit";

/**
 * The place of a segment, if the actor may do this there.
 * @throws Refusal `notFound` (also what is another project's), `forbidden`
 */
export async function reachSegment(
  db: Db,
  actor: Actor,
  permission: SegmentPermission,
  address: SegmentAddress,
): Promise<Place> {
  const place = await findPlace(db, address.unit, address.language);
  if (!place) throw new Refusal("notFound");
  const about = { project: place.project.id, language: place.language, source: place.article.source };
  if (!can(actor, "article.read", about)) throw new Refusal("notFound");
  if (!can(actor, permission, about)) throw new Refusal("forbidden");
  return place;
}
