import type { Place, SegmentRow } from "../../db/queries/segments.ts";
import { type Content, noContent } from "../../domain/content/content.ts";
import { contentHash } from "../../domain/content/hash.ts";
import type { Language } from "../../domain/language/tag.ts";
import type { Actor } from "../../domain/permissions/actor.ts";
import { can } from "../../domain/permissions/can.ts";
import { type Abilities, abilitiesOf, type Rights } from "../../domain/workflow/abilities.ts";
import { type Basis, type Freshness, freshnessOf, type Slot } from "../../domain/workflow/freshness.ts";
import type { StepSubject } from "../../domain/workflow/obstacle.ts";
import type { Omission, Origin, Return } from "../../domain/workflow/revision.ts";
import type { State } from "../../domain/workflow/states.ts";
import type { PresentedFinding } from "../findings/present-findings.ts";

/** A segment as every door shows it, with what the one who asks may do to it. */
export interface Segment {
  language: Language;
  text: string;
  content: Content;
  state: State;
  freshness: Freshness;
  /** 0: nothing was ever written here. */
  version: number;
  hash: string;
  /** The newest revision, 0 before the first. */
  revision: number;
  /** The newest revision that a translation may be made from. */
  confirmed?: number;
  basis?: Basis;
  origin: Origin;
  writer?: string;
  omission?: Omission;
  returned?: Return;
  /** The approval that a newer edit has withdrawn, or that stands. */
  approval?: { revision: number; by: string; at: string };
  /** What the checks say of it: see server/findings/with-findings.ts. */
  findings: PresentedFinding[];
  /** It could not be checked in time. */
  unchecked?: true;
  may: Abilities;
}

const emptyHash = contentHash(noContent);

/** What of a place the rules ask for; an article that is opened as a whole makes one for each of its units. */
export type Setting = Omit<Place, "segment">;

export function presentSegment(actor: Actor, setting: Setting, rights = rightsIn(actor, setting)): Segment {
  const row = setting.segments.find((segment) => segment.language === setting.language);
  const subject = subjectOf(setting, row);
  const common = {
    language: setting.language,
    freshness: subject.freshness,
    state: subject.state,
    findings: [],
    may: abilitiesOf(rights, subject, actor.member),
  };
  if (!row)
    return { ...common, text: "", content: noContent, version: 0, hash: emptyHash, revision: 0, origin: "person" };
  return {
    ...common,
    text: row.text,
    content: row.content,
    version: row.version,
    hash: row.hash,
    revision: row.revision,
    ...(row.confirmedRevision ? { confirmed: row.confirmedRevision } : {}),
    ...(row.basisLanguage && row.basisRevision
      ? { basis: { language: row.basisLanguage, revision: row.basisRevision } }
      : {}),
    origin: row.origin,
    writer: row.writer,
    ...(row.omission ? { omission: row.omission } : {}),
    ...(row.returned ? { returned: row.returned } : {}),
    ...(row.approvedRevision && row.approvedBy && row.approvedAt
      ? { approval: { revision: row.approvedRevision, by: row.approvedBy, at: row.approvedAt.toISOString() } }
      : {}),
  };
}

export function rightsIn(
  actor: Actor,
  { project, article, language }: Pick<Setting, "project" | "article" | "language">,
): Rights {
  const about = { project: project.id, language, source: article.source };
  return {
    write: can(actor, "segment.write", about),
    review: can(actor, "segment.review", about),
    omit: can(actor, "segment.omit", about),
  };
}

/** The facts by which a step on this segment is judged, but for what the checks find in its text. */
export function subjectOf(setting: Setting, row: SegmentRow | undefined): StepSubject {
  return {
    state: row?.state ?? "empty",
    omitted: row?.omission != null,
    closed: setting.signedOff || setting.archived || setting.unit.removedAt !== null,
    authors: row?.authors ?? [],
    wasApproved: row?.approvedRevision != null,
    errors: 0,
    freshness: freshnessOf(setting.language, setting.segments.map(slotOf), setting.article.source),
    policy: setting.project.reviewPolicy,
  };
}

export function slotOf(row: SegmentRow): Slot {
  const { basisLanguage, basisRevision, basisHash, confirmedRevision, confirmedHash } = row;
  return {
    language: row.language,
    basis:
      basisLanguage && basisRevision && basisHash
        ? { language: basisLanguage, revision: basisRevision, hash: basisHash }
        : undefined,
    confirmed: confirmedRevision && confirmedHash ? { revision: confirmedRevision, hash: confirmedHash } : undefined,
    majorRevision: row.majorRevision,
  };
}
