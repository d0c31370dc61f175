import { addEvent } from "../../db/queries/events.ts";
import { findRevision } from "../../db/queries/revisions.ts";
import { updateSegment } from "../../db/queries/segments.ts";
import { isBlank, plainText } from "../../domain/content/plain-text.ts";
import type { Actor } from "../../domain/permissions/actor.ts";
import { Refusal } from "../../domain/refusal.ts";
import { obstacleTo } from "../../domain/workflow/obstacle.ts";
import { actAndSee } from "../act.ts";
import { withFindings, withTheirFindings } from "../findings/with-findings.ts";
import { cutRevision, cutUnlessKept } from "./cut-revision.ts";
import { presentSegment, type Segment, subjectOf } from "./present-segment.ts";
import { reachSegment, type SegmentAddress } from "./reach-segment.ts";

interface RestoreRevision extends SegmentAddress {
  revision: number;
  version: number;
}

/**
 * Makes an earlier text the working text again, as a draft; what stood there is kept.
 * @throws Refusal `notFound` (also the revision), `forbidden`, `conflict` with theirs, `notNow`
 */
export async function restoreRevision(actor: Actor, input: RestoreRevision): Promise<Segment> {
  const restoring = actAndSee(actor, async (tx, at) => {
    const place = await reachSegment(tx, actor, "segment.write", input);
    const { segment } = place;
    const earlier = await findRevision(tx, input.unit, input.language, input.revision);
    if (!segment || !earlier) throw new Refusal("notFound");
    if (segment.version !== input.version) throw new Refusal("conflict", { theirs: presentSegment(actor, place) });
    if (obstacleTo("edit", subjectOf(place, segment), actor.member)) throw new Refusal("notNow");

    const kept = await cutUnlessKept(tx, segment, { by: actor.member, cause: "author", at });
    const { content, hash, origin } = earlier;
    const state = isBlank(content) ? ("empty" as const) : ("draft" as const);
    const words = { content, text: plainText(content), hash, state, origin, writer: actor.member };
    const cut = await cutRevision(tx, { ...segment, ...kept, ...words }, { by: actor.member, cause: "restore", at });
    const change = { ...words, ...cut, changedAt: at };
    await updateSegment(tx, segment, change);
    const { unit, language } = input;
    const details = { revision: earlier.number };
    await addEvent(tx, actor, at, "segment.restore", {
      project: place.project.id,
      article: place.article.id,
      unit,
      language,
      details,
    });
    const segments = [
      ...place.segments.filter((other) => other !== segment),
      { ...segment, ...change, version: segment.version + 1 },
    ];
    const restored = { ...place, segments };
    return { answer: presentSegment(actor, restored), seen: restored };
  });
  const { answer, seen } = await withTheirFindings(input.unit, restoring);
  return withFindings(answer, input.unit, seen);
}
