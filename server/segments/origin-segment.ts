import type { NewRevision } from "../../db/queries/revisions.ts";
import type { NewSegment } from "../../db/queries/segments.ts";
import type { Content } from "../../domain/content/content.ts";
import type { Language } from "../../domain/language/tag.ts";
import type { Cause, Origin } from "../../domain/workflow/revision.ts";

export interface OriginText {
  unit: string;
  content: Content;
  text: string;
  hash: string;
}
interface Arrival {
  article: string;
  language: Language;
  member: string;
  /** Whether the project wants its source reviewed; else what a manager brings in is approved by that. */
  reviewed: boolean;
  origin: Origin;
  cause: Cause;
  at: Date;
}

/** The first text of a unit, in the language that the article arrived in, with the revision that it starts from. */
export function originSegment(words: OriginText, { article, language, member, reviewed, origin, cause, at }: Arrival) {
  const { unit, content, hash } = words;
  // In an empty cell of a table there is nothing to review.
  const isReviewed = reviewed && words.text !== "";
  const segment: NewSegment = {
    ...words,
    language,
    article,
    version: 1,
    state: isReviewed ? "confirmed" : "approved",
    origin,
    writer: member,
    revision: 1,
    revisionHash: hash,
    authors: isReviewed ? [member] : [],
    confirmedRevision: 1,
    confirmedHash: hash,
    majorRevision: 1,
    ...(isReviewed ? {} : { approvedRevision: 1, approvedHash: hash, approvedBy: member, approvedAt: at }),
    changedAt: at,
  };
  const revision: NewRevision = {
    unit,
    language,
    number: 1,
    content,
    hash,
    author: member,
    by: member,
    origin,
    cause,
    minor: false,
    version: 1,
    at,
  };
  return { segment, revision };
}
