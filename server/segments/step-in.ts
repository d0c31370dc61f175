import type { Db } from "../../db/client.ts";
import { addEvent } from "../../db/queries/events.ts";
import { addSegment, type Place, type SegmentRow, updateSegment } from "../../db/queries/segments.ts";
import { noContent } from "../../domain/content/content.ts";
import { contentHash } from "../../domain/content/hash.ts";
import type { Actor } from "../../domain/permissions/actor.ts";
import { Refusal } from "../../domain/refusal.ts";
import { type Rights, rightFor } from "../../domain/workflow/abilities.ts";
import type { Basis } from "../../domain/workflow/freshness.ts";
import { closedByErrors, obstacleTo } from "../../domain/workflow/obstacle.ts";
import type { OmissionKind } from "../../domain/workflow/revision.ts";
import type { Step } from "../../domain/workflow/steps.ts";
import { type Examined, judgeSegment, recordSightings } from "../findings/judge-segment.ts";
import { noBasis } from "./find-basis.ts";
import { presentSegment, subjectOf } from "./present-segment.ts";
import { reachSegment, type SegmentAddress } from "./reach-segment.ts";
import { newSegment } from "./save-segment.ts";
import { effects } from "./step-effects.ts";

export interface TakeStep extends SegmentAddress {
  step: Step;
  version: number;
  /** What the screen showed when the person decided. */
  basis?: Basis | undefined;
  /** Asked for by `return` and `omit`. */
  reason?: string | undefined;
  /** Of `confirm`: the change is one of form, and makes nothing stale that was made from this text. */
  minor?: boolean | undefined;
  /** Of `omit`. */
  omission?: OmissionKind | undefined;
}

const permissionFor = {
  write: "segment.write",
  review: "segment.review",
  omit: "segment.omit",
} as const satisfies Record<keyof Rights, string>;

export const permissionOf = (step: Step) => permissionFor[rightFor[step]];

/**
 * A step inside a transaction: what it answers, what it was answered from, and the row before and after.
 * @throws Refusal before anything is written; see takeStep
 */
export async function stepIn(tx: Db, actor: Actor, input: TakeStep, examined: Examined | undefined, at: Date) {
  const place = await reachSegment(tx, actor, permissionOf(input.step), input);
  if ((place.segment?.version ?? 0) !== input.version)
    throw new Refusal("conflict", { theirs: presentSegment(actor, place) });
  const judged = closedByErrors.includes(input.step) ? await judgeSegment(tx, place, examined) : undefined;
  const subject = { ...subjectOf(place, place.segment), errors: judged?.errors.length ?? 0 };
  const obstacle = obstacleTo(input.step, subject, actor.member);
  if (obstacle === "blocked") throw new Refusal("blocked", { findings: judged?.errors });
  if (obstacle) throw new Refusal(obstacle, { state: place.segment?.state ?? "empty" });

  const segment = place.segment ?? (await addEmptySegment(tx, actor, place, at));
  const change = await effects[input.step]({ tx, actor, at, place: { ...place, segment }, segment, input });
  if (!(await updateSegment(tx, segment, { ...change, changedAt: at }))) throw new Refusal("conflict");
  if (judged && input.step === "confirm") await recordSightings(tx, place, judged, "left", at);
  await addEvent(tx, actor, at, `segment.${input.step}`, {
    project: place.project.id,
    article: place.article.id,
    unit: input.unit,
    language: input.language,
    details: detailsOf(input, place, change),
  });
  const changed = { ...segment, ...change, version: segment.version + 1 };
  const seen = { ...place, segments: [...place.segments.filter((other) => other !== segment), changed] };
  return { answer: presentSegment(actor, seen), seen, before: segment, after: changed };
}

/** A slot that is left out before anybody has written in it needs a row to say so. */
async function addEmptySegment(tx: Db, actor: Actor, place: Place, at: Date): Promise<SegmentRow> {
  const row: SegmentRow = {
    ...newSegment(place),
    ...noBasis,
    content: noContent,
    text: "",
    hash: contentHash(noContent),
    state: "empty",
    version: 0,
    writer: actor.member,
    changedAt: at,
  };
  await addSegment(tx, row);
  return row;
}

function detailsOf({ reason, minor, step }: TakeStep, place: Place, change: Partial<SegmentRow>) {
  return {
    ...(reason ? { reason } : {}),
    ...(minor ? { minor } : {}),
    ...(change.revision ? { revision: change.revision } : {}),
    // Every approval says in the log under which policy it was given.
    ...(step === "approve" ? { policy: place.project.reviewPolicy, authors: place.segment?.authors ?? [] } : {}),
  };
}
