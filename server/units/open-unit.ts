import { reader } from "../../db/client.ts";
import { listEditions } from "../../db/queries/editions.ts";
import { listSegmentsOfUnit } from "../../db/queries/segments.ts";
import { findUnit, listUnits } from "../../db/queries/units.ts";
import type { Actor } from "../../domain/permissions/actor.ts";
import { can } from "../../domain/permissions/can.ts";
import { Refusal } from "../../domain/refusal.ts";
import type { Unit } from "../articles/open-article.ts";
import { withAllFindings } from "../findings/with-findings.ts";
import { presentSegment } from "../segments/present-segment.ts";
import { openThreadsIn } from "../threads/standing-unit.ts";

/** One unit in all its languages. @throws Refusal `notFound` */
export async function openUnit(actor: Actor, id: string): Promise<Unit> {
  const db = reader();
  const found = await findUnit(db, id);
  if (!found || !can(actor, "article.read", { project: found.project.id })) throw new Refusal("notFound");
  const { unit, article, project } = found;
  const segments = await listSegmentsOfUnit(db, id);
  const signedOff = (await listEditions(db, [article.id]))
    .filter((edition) => edition.signedOffAt)
    .map((edition) => edition.language);
  const units = await listUnits(db, article.id);
  const standing = units.filter((other) => !other.removedAt);
  const openThreads = (await openThreadsIn(db, article.id, units)).get(id);
  const setting = { project, article, unit, segments, archived: article.archivedAt !== null };
  const shown: Unit = {
    id,
    position: standing.findIndex((other) => other.id === id) + 1,
    kind: unit.kind,
    region: unit.region,
    ...(unit.level ? { level: unit.level } : {}),
    ...(unit.group ? { group: unit.group } : {}),
    ...(unit.note ? { note: unit.note } : {}),
    ...(openThreads ? { openThreads } : {}),
    segments: Object.fromEntries(
      article.languages.map((language) => [
        language,
        presentSegment(actor, { ...setting, language, signedOff: signedOff.includes(language) }),
      ]),
    ),
  };
  const [complete] = await withAllFindings([{ unit: shown, standing: setting }]);
  return complete ?? shown;
}
