import { addEvent } from "../../db/queries/events.ts";
import { addRevisions } from "../../db/queries/revisions.ts";
import { addSegments } from "../../db/queries/segments.ts";
import { addUnits, countUnits, listUnits, makePlace } from "../../db/queries/units.ts";
import type { Content } from "../../domain/content/content.ts";
import { contentHash } from "../../domain/content/hash.ts";
import { isBlank, plainText } from "../../domain/content/plain-text.ts";
import type { Actor } from "../../domain/permissions/actor.ts";
import { can } from "../../domain/permissions/can.ts";
import { invalid, Refusal } from "../../domain/refusal.ts";
import type { UnitKind } from "../../domain/segmentation/kinds.ts";
import { act } from "../act.ts";
import { reachArticle } from "../articles/load-article.ts";
import { newId } from "../id.ts";
import { originSegment } from "../segments/origin-segment.ts";
import { addedSegment, addedUnit, keepUndo } from "../undos/keep-undo.ts";
import type { ChangedUnit } from "./change-unit.ts";

export interface AddUnit {
  /** The unit that it stands behind; absent: before all others. */
  after?: string | undefined;
  kind: UnitKind;
  level?: number | undefined;
  /** Its text in the source. */
  content: Content;
}
const mostUnits = 50_000;
const headKinds: readonly UnitKind[] = ["headline", "standfirst", "byline", "seoTitle", "description"];

/** Adds a unit with its text in the source, which is approved by the act. @throws Refusal `notFound`, `forbidden`, `invalid`, `notNow` */
export async function addUnit(actor: Actor, article: string, input: AddUnit): Promise<ChangedUnit> {
  const id = newId();
  const words = { content: input.content, text: plainText(input.content), hash: contentHash(input.content) };
  return act(actor, async (tx, at) => {
    const found = await reachArticle(tx, actor, "article.change", article);
    if (!can(actor, "unit.change", { project: found.project.id })) throw new Refusal("forbidden");
    if (isBlank(input.content)) throw invalid("content", "empty");
    if (found.article.archivedAt) throw new Refusal("notNow");
    if ((await countUnits(tx, article)) >= mostUnits)
      throw new Refusal("tooLarge", { field: "units", most: mostUnits });
    const before =
      input.after === undefined ? undefined : (await listUnits(tx, article)).find((unit) => unit.id === input.after);
    if (input.after !== undefined && !before) throw invalid("after", "unknownUnit");

    await addUnits(tx, [
      {
        id,
        article,
        place: await makePlace(tx, article, input.after),
        kind: input.kind,
        region: headKinds.includes(input.kind) ? "head" : "body",
        level: input.level ?? null,
        // A list item that is added behind another one belongs to its list.
        group: before?.kind === input.kind ? before.group : null,
        note: "",
      },
    ]);
    const arrival = {
      article,
      language: found.article.source,
      member: actor.member,
      reviewed: found.project.sourceReview,
      at,
    };
    const { segment, revision } = originSegment(
      { unit: id, ...words },
      { ...arrival, origin: "person", cause: "confirm" },
    );
    await addSegments(tx, [segment]);
    await addRevisions(tx, [revision]);
    await addEvent(tx, actor, at, "unit.add", {
      project: found.project.id,
      article,
      unit: id,
      details: { kind: input.kind },
    });
    const part = { segments: [addedSegment(segment)], units: [addedUnit(id)] };
    return { id, undo: await keepUndo(tx, actor, at, { act: "unit.add", project: found.project.id, article }, [part]) };
  });
}
