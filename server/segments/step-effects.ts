import type { Db } from "../../db/client.ts";
import { findRevision } from "../../db/queries/revisions.ts";
import type { Place, SegmentRow } from "../../db/queries/segments.ts";
import { plainText } from "../../domain/content/plain-text.ts";
import type { Actor } from "../../domain/permissions/actor.ts";
import { invalid } from "../../domain/refusal.ts";
import type { Step } from "../../domain/workflow/steps.ts";
import { cutRevision, cutUnlessKept } from "./cut-revision.ts";
import { findBasis } from "./find-basis.ts";
import type { TakeStep } from "./step-in.ts";

interface Taking {
  tx: Db;
  actor: Actor;
  at: Date;
  place: Place;
  segment: SegmentRow;
  input: TakeStep;
}
type Effect = (taking: Taking) => Promise<Partial<SegmentRow>>;

/** What each step does to the row, once it is known to be open. */
export const effects: Record<Step, Effect> = {
  confirm,
  approve,
  return: giveBack,
  "still-right": stillRight,
  omit,
  include,
  "as-approved": asApproved,
};

async function confirm({ tx, actor, at, place, segment, input }: Taking): Promise<Partial<SegmentRow>> {
  const basis = await findBasis(tx, place, input.basis);
  const minor = (input.minor ?? false) && segment.confirmedRevision !== null;
  const cut = await cutRevision(tx, { ...segment, ...basis }, { by: actor.member, cause: "confirm", at, minor });
  const confirmed = { ...cut, ...basis, ...confirmedAs(segment, cut.revision, minor), returned: null };
  // A manager's confirm approves the source, unless the project wants its source reviewed.
  const approves = place.language === place.article.source && !place.project.sourceReview;
  return approves
    ? { ...confirmed, ...approvedAs(actor, at, segment, cut.revision) }
    : { ...confirmed, state: "confirmed" };
}

async function approve({ tx, actor, at, segment }: Taking): Promise<Partial<SegmentRow>> {
  const cut = await cutRevision(tx, segment, { by: actor.member, cause: "approve", at });
  return {
    ...cut,
    confirmedRevision: cut.revision,
    confirmedHash: segment.hash,
    ...approvedAs(actor, at, segment, cut.revision),
  };
}

async function giveBack({ tx, actor, at, segment, input }: Taking): Promise<Partial<SegmentRow>> {
  const reason = reasonOf(input);
  const cut = await cutRevision(tx, segment, { by: actor.member, cause: "return", at, reason });
  return { ...cut, state: "returned", returned: { by: actor.member, reason, at: at.toISOString() } };
}

async function stillRight({ tx, place, input }: Taking): Promise<Partial<SegmentRow>> {
  return findBasis(tx, place, input.basis);
}

async function omit({ input }: Taking): Promise<Partial<SegmentRow>> {
  // Where the text is says itself why this slot is empty; leaving a unit out wants a reason.
  const kind = input.omission ?? "left-out";
  return { omission: { kind, reason: kind === "joined" ? (input.reason?.trim() ?? "") : reasonOf(input) } };
}

async function include(): Promise<Partial<SegmentRow>> {
  return { omission: null };
}

/** Brings back the approved text and its approval; what was written since is kept as a revision. */
async function asApproved({ tx, actor, at, segment }: Taking): Promise<Partial<SegmentRow>> {
  const approved = await findRevision(tx, segment.unit, segment.language, segment.approvedRevision ?? 0);
  if (!approved) throw new Error("an approval without its revision");
  await cutUnlessKept(tx, segment, { by: actor.member, cause: "author", at });
  const words = { content: approved.content, text: plainText(approved.content), hash: approved.hash };
  const restored = { ...segment, ...words, writer: approved.author, origin: approved.origin };
  const { revision, revisionHash } = await cutRevision(tx, restored, { by: actor.member, cause: "as-approved", at });
  return {
    ...words,
    ...confirmedAs({ ...segment, hash: approved.hash }, revision, false),
    state: "approved",
    writer: approved.author,
    origin: approved.origin,
    revision,
    revisionHash,
    authors: [],
    returned: null,
  };
}

function confirmedAs(segment: SegmentRow, revision: number, minor: boolean): Partial<SegmentRow> {
  const changed = segment.hash !== segment.confirmedHash && !minor;
  return {
    confirmedRevision: revision,
    confirmedHash: segment.hash,
    ...(changed ? { majorRevision: revision } : {}),
  };
}

function approvedAs(actor: Actor, at: Date, segment: SegmentRow, revision: number): Partial<SegmentRow> {
  return {
    state: "approved",
    approvedRevision: revision,
    approvedHash: segment.hash,
    approvedBy: actor.member,
    approvedAt: at,
    authors: [],
    returned: null,
  };
}

function reasonOf({ reason }: TakeStep): string {
  if (!reason?.trim()) throw invalid("reason", "required");
  return reason.trim();
}
