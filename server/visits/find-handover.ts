import { reader } from "../../db/client.ts";
import { findNewestEvent, findVisit, listHappened } from "../../db/queries/visits.ts";
import type { Actor } from "../../domain/permissions/actor.ts";
import { can } from "../../domain/permissions/can.ts";
import {
  type Handover,
  type HandoverPlace,
  handoverOf,
  type Returning,
  toldActs,
} from "../../domain/visits/handover.ts";
import { reachArticle } from "../articles/load-article.ts";

export interface HandoverView extends Handover {
  /** Up to where it is known, when the line is put away. */
  upTo: number;
  /** When they were here last; absent at the first visit, of which nothing is told. */
  since?: string;
}

const most = 5_000;

/** What has happened in an article since the actor left it; the places in the order of the article. @throws Refusal `notFound` */
export async function findHandover(actor: Actor, id: string): Promise<HandoverView> {
  const db = reader();
  const { article, project } = await reachArticle(db, actor, "article.read", id);
  const upTo = await findNewestEvent(db, id);
  const visit = await findVisit(db, actor.member, id);
  if (!visit) return { counts: {}, places: [], upTo };
  const asked = { article: id, after: visit.seen, member: actor.member, acts: toldActs, limit: most };
  const rows = await listHappened(db, asked);
  const about = { project: project.id, source: article.source };
  const who: Returning = {
    member: actor.member,
    source: article.source,
    writes: (language) => can(actor, "segment.write", { ...about, language }),
    reviews: (language) => can(actor, "segment.review", { ...about, language }),
    manages: can(actor, "query.answer", { project: project.id }),
  };
  const { counts, places } = handoverOf(
    rows.map((row) => ({ ...row, takesPart: Boolean(row.takesPart) })),
    who,
  );
  return { counts, places: inOrder(places, rows), upTo, since: visit.at.toISOString() };
}

/** Those that still stand in the article, in its order. */
function inOrder(places: readonly HandoverPlace[], rows: Awaited<ReturnType<typeof listHappened>>): HandoverPlace[] {
  const units = new Map(rows.map((row) => [row.unit, row]));
  return places
    .flatMap((place) => {
      const unit = units.get(place.unit);
      if (!unit || (unit.removedAt && !unit.mergedInto)) return [];
      return [{ place: { ...place, unit: unit.mergedInto ?? place.unit }, at: unit.place ?? 0 }];
    })
    .toSorted((a, b) => a.at - b.at)
    .map(({ place }) => place);
}
