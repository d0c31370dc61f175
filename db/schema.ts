import { severities } from "../domain/checks/finding.ts";
import type { Content } from "../domain/content/content.ts";
import { dismissalScopes } from "../domain/findings/dismissal.ts";
import { sightingOutcomes } from "../domain/findings/sighting.ts";
import type { Language } from "../domain/language/tag.ts";
import type { Preferences } from "../domain/members/preferences.ts";
import { channels, type roles } from "../domain/permissions/actor.ts";
import { scopes } from "../domain/permissions/scope.ts";
import { type GroupAttributes, groupKinds, regions, unitKinds } from "../domain/segmentation/kinds.ts";
import { acts } from "../domain/workflow/acts.ts";
import { reviewPolicies } from "../domain/workflow/review-policy.ts";
import { causes, type Omission, origins, type Return } from "../domain/workflow/revision.ts";
import { states } from "../domain/workflow/states.ts";
import type { UndoableAct, UndoPart } from "../domain/workflow/undo.ts";
import { big, bool, index, int, json, oneOf, primaryKey, serial, table, text, time, uniqueIndex } from "./columns.ts";

// Ids are those of server/id.ts: text that grows with time, so that new rows stand together.

export const projects = table("projects", {
  id: text().primaryKey(),
  name: text().notNull(),
  languages: json<Language[]>().notNull(),
  reviewPolicy: oneOf(reviewPolicies).notNull(),
  sourceReview: bool().notNull(),
  styleGuide: text().notNull(),
  createdAt: time().notNull(),
});

export const members = table(
  "members",
  {
    id: text().primaryKey(),
    email: text().notNull(),
    /** The address as it is compared: folded, so that one person has one account. */
    emailKey: text().notNull(),
    name: text().notNull(),
    /** Absent until the member has opened their first link. */
    password: text(),
    admin: bool().notNull(),
    /** What of domain/members/preferences.ts is not as usual. */
    preferences: json<Partial<Preferences>>().notNull().default({}),
    createdAt: time().notNull(),
    endedAt: time(),
  },
  (t) => [uniqueIndex("members_email_key").on(t.emailKey)],
);

export const memberships = table(
  "memberships",
  {
    member: text()
      .notNull()
      .references(() => members.id),
    project: text()
      .notNull()
      .references(() => projects.id),
    role: oneOf(["manager", "viewer"] as const satisfies readonly (typeof roles)[number][]).notNull(),
    translate: json<Language[]>().notNull(),
    review: json<Language[]>().notNull(),
  },
  (t) => [primaryKey({ columns: [t.member, t.project] })],
);

export const sessions = table(
  "sessions",
  {
    /** SHA-256 of the cookie's value, which is stored nowhere. */
    tokenHash: text().primaryKey(),
    member: text()
      .notNull()
      .references(() => members.id),
    createdAt: time().notNull(),
    seenAt: time().notNull(),
    endsAt: time().notNull(),
    agent: text().notNull(),
    address: text().notNull(),
  },
  (t) => [index("sessions_member").on(t.member)],
);

export const linkKinds = ["setup", "invitation", "sign-in"] as const;

export const links = table(
  "links",
  {
    tokenHash: text().primaryKey(),
    kind: oneOf(linkKinds).notNull(),
    /** Whose link it is; the set-up link is nobody's yet. */
    member: text().references(() => members.id),
    createdAt: time().notNull(),
    endsAt: time().notNull(),
  },
  (t) => [index("links_member").on(t.member)],
);

/** What a program signs in with, instead of a member. Its rights are never more than those of the member who made it. */
export const keys = table(
  "keys",
  {
    id: text().primaryKey(),
    name: text().notNull(),
    tokenHash: text().notNull(),
    scope: oneOf(scopes).notNull(),
    /** The one project that it opens; null for all of its maker's. */
    project: text().references(() => projects.id),
    member: text()
      .notNull()
      .references(() => members.id),
    createdAt: time().notNull(),
    endsAt: time().notNull(),
    /** To within some minutes. */
    usedAt: time(),
    revokedAt: time(),
  },
  (t) => [uniqueIndex("keys_token").on(t.tokenHash)],
);

export const articles = table(
  "articles",
  {
    id: text().primaryKey(),
    project: text()
      .notNull()
      .references(() => projects.id),
    title: text().notNull(),
    /** The title as it is searched: see domain/language/fold.ts. */
    titleKey: text().notNull(),
    source: text().notNull(),
    /** The source first, then the targets. */
    languages: json<Language[]>().notNull(),
    /** What translators should know of the whole article. */
    note: text().notNull(),
    createdAt: time().notNull(),
    createdBy: text()
      .notNull()
      .references(() => members.id),
    changedAt: time().notNull(),
    archivedAt: time(),
    /** Where the newest change of the article as a whole stands in the order of commits: see queries/changes.ts. */
    change: big().notNull(),
  },
  (t) => [index("articles_project").on(t.project, t.changedAt), index("articles_change").on(t.change)],
);

export const groups = table(
  "groups",
  {
    id: text().primaryKey(),
    article: text()
      .notNull()
      .references(() => articles.id),
    kind: oneOf(groupKinds).notNull(),
    parent: text(),
    attributes: json<GroupAttributes>().notNull(),
  },
  (t) => [index("groups_article").on(t.article)],
);

export const units = table(
  "units",
  {
    id: text().primaryKey(),
    article: text()
      .notNull()
      .references(() => articles.id),
    /** Grows along the article, with gaps; what a person sees is the position counted from it. */
    place: int().notNull(),
    kind: oneOf(unitKinds).notNull(),
    region: oneOf(regions).notNull(),
    level: int(),
    group: text(),
    note: text().notNull(),
    /** A removed unit is kept, hidden, with all its texts. */
    removedAt: time(),
    /** The unit that this one was merged into, when that is why it was removed. */
    mergedInto: text(),
  },
  (t) => [index("units_article").on(t.article, t.place)],
);

export const segments = table(
  "segments",
  {
    unit: text()
      .notNull()
      .references(() => units.id),
    language: text().notNull(),
    article: text().notNull(),
    content: json<Content>().notNull(),
    text: text().notNull(),
    hash: text().notNull(),
    version: int().notNull(),
    state: oneOf(states).notNull(),
    origin: oneOf(origins).notNull(),
    /** Who wrote the working text as it stands. */
    writer: text().notNull(),
    /** The newest revision of the text that stands here (a conflict's loser is beside that line), and its hash. */
    revision: int().notNull(),
    revisionHash: text().notNull(),
    /** Members who wrote a change of substance since the last approval. */
    authors: json<string[]>().notNull(),
    basisLanguage: text(),
    basisRevision: int(),
    basisHash: text(),
    confirmedRevision: int(),
    confirmedHash: text(),
    /** The newest revision that was confirmed as a major change; 0 before the first. */
    majorRevision: int().notNull(),
    approvedRevision: int(),
    approvedHash: text(),
    approvedBy: text(),
    approvedAt: time(),
    omission: json<Omission>(),
    returned: json<Return>(),
    changedAt: time().notNull(),
    /** Where its newest change stands in the order of commits. */
    change: big().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.unit, t.language] }),
    index("segments_article").on(t.article, t.language, t.state),
    index("segments_change").on(t.change),
  ],
);

export const revisions = table(
  "revisions",
  {
    unit: text().notNull(),
    language: text().notNull(),
    number: int().notNull(),
    content: json<Content>().notNull(),
    hash: text().notNull(),
    /** Who wrote the words. */
    author: text().notNull(),
    /** Whose act cut the revision. */
    by: text().notNull(),
    origin: oneOf(origins).notNull(),
    cause: oneOf(causes).notNull(),
    reason: text(),
    minor: bool().notNull(),
    basisLanguage: text(),
    basisRevision: int(),
    /** The version of the segment that it was cut from: the base of a later conflict is found by it. */
    version: int().notNull(),
    at: time().notNull(),
  },
  (t) => [primaryKey({ columns: [t.unit, t.language, t.number] })],
);

export const editions = table(
  "editions",
  {
    article: text()
      .notNull()
      .references(() => articles.id),
    language: text().notNull(),
    slug: text(),
    /** A calendar day, `2026-11-30`: the desk's, in nobody's time zone. */
    due: text(),
    signedOffAt: time(),
    signedOffBy: text(),
  },
  (t) => [primaryKey({ columns: [t.article, t.language] })],
);

export const tasks = ["translate", "review"] as const;
export type Task = (typeof tasks)[number];

export const assignments = table(
  "assignments",
  {
    article: text()
      .notNull()
      .references(() => articles.id),
    language: text().notNull(),
    member: text()
      .notNull()
      .references(() => members.id),
    task: oneOf(tasks).notNull(),
  },
  (t) => [primaryKey({ columns: [t.article, t.language, t.member, t.task] }), index("assignments_member").on(t.member)],
);

/** The texts of an edition as they were when it was signed off. */
export const snapshots = table(
  "snapshots",
  {
    article: text()
      .notNull()
      .references(() => articles.id),
    language: text().notNull(),
    number: int().notNull(),
    document: json<unknown>().notNull(),
    at: time().notNull(),
    by: text().notNull(),
  },
  (t) => [primaryKey({ columns: [t.article, t.language, t.number] })],
);

/** A link by which somebody without an account reads one edition and comments on it. */
export const proofs = table(
  "proofs",
  {
    id: text().primaryKey(),
    article: text()
      .notNull()
      .references(() => articles.id),
    language: text().notNull(),
    tokenHash: text().notNull(),
    /** For whom it is; may be empty. */
    name: text().notNull(),
    /** Whether it shows what nobody has approved yet. */
    drafts: bool().notNull(),
    createdBy: text()
      .notNull()
      .references(() => members.id),
    createdAt: time().notNull(),
    endsAt: time().notNull(),
    revokedAt: time(),
  },
  (t) => [uniqueIndex("proofs_token").on(t.tokenHash), index("proofs_article").on(t.article)],
);

/** Talk about a unit, seen in all languages, or about one of its segments. */
export const threads = table(
  "threads",
  {
    id: text().primaryKey(),
    project: text().notNull(),
    article: text()
      .notNull()
      .references(() => articles.id),
    unit: text()
      .notNull()
      .references(() => units.id),
    /** Absent where it is about the unit in every language. */
    language: text(),
    /** The words that it is about, as they stood. */
    quote: text(),
    createdAt: time().notNull(),
    resolvedAt: time(),
    resolvedBy: text().references(() => members.id),
  },
  (t) => [index("threads_article").on(t.article, t.unit, t.resolvedAt)],
);

/** What one person said in a thread: a member or, by a proof link, a reader who gave a name. */
export const comments = table(
  "comments",
  {
    id: text().primaryKey(),
    thread: text()
      .notNull()
      .references(() => threads.id),
    member: text().references(() => members.id),
    name: text(),
    proof: text().references(() => proofs.id),
    text: text().notNull(),
    at: time().notNull(),
  },
  (t) => [index("comments_thread").on(t.thread), index("comments_proof").on(t.proof)],
);

/** A no to a finding, for a reason. It belongs to words: where they are others, the finding is open again. */
export const dismissals = table(
  "dismissals",
  {
    id: text().primaryKey(),
    project: text()
      .notNull()
      .references(() => projects.id),
    scope: oneOf(dismissalScopes).notNull(),
    check: text().notNull(),
    /** A hash of what it is about: see domain/findings/dismissal.ts. */
    concern: text().notNull(),
    /** Where it was said; of a pattern, and of an article, that is not all it reaches. */
    article: text()
      .notNull()
      .references(() => articles.id),
    unit: text().notNull(),
    sourceLanguage: text().notNull(),
    language: text().notNull(),
    /** What it is about, to be read: the beginning of the words on both sides. */
    words: json<{ source: string[]; target: string[] }>().notNull(),
    reason: text().notNull(),
    by: text()
      .notNull()
      .references(() => members.id),
    at: time().notNull(),
    /** The same for all that were made by one act. */
    act: text().notNull(),
    endedAt: time(),
    endedBy: text().references(() => members.id),
  },
  (t) => [
    index("dismissals_article").on(t.article, t.endedAt),
    index("dismissals_project").on(t.project, t.scope, t.endedAt),
    index("dismissals_act").on(t.act),
  ],
);

/** What a text had against it when somebody tried to confirm it: each finding once, and what became of it. */
export const sightings = table(
  "sightings",
  {
    unit: text().notNull(),
    language: text().notNull(),
    check: text().notNull(),
    concern: text().notNull(),
    project: text().notNull(),
    sourceLanguage: text().notNull(),
    severity: oneOf(severities).notNull(),
    outcome: oneOf(sightingOutcomes).notNull(),
    at: time().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.unit, t.language, t.check, t.concern] }),
    index("sightings_project").on(t.project, t.check),
  ],
);

/** The append-only log of acts. A save is no act. */
export const events = table(
  "events",
  {
    id: serial(),
    at: time().notNull(),
    act: oneOf(acts).notNull(),
    member: text(),
    channel: oneOf(channels).notNull(),
    operator: text(),
    project: text(),
    article: text(),
    unit: text(),
    language: text(),
    details: json<Record<string, unknown>>().notNull(),
  },
  (t) => [index("events_article").on(t.article, t.id), index("events_project").on(t.project, t.id)],
);

/** What was answered to an act, so that the same request gets the same answer for a day. */
export const answers = table(
  "answers",
  {
    member: text().notNull(),
    key: text().notNull(),
    request: text().notNull(),
    answer: json<unknown>().notNull(),
    at: time().notNull(),
  },
  (t) => [primaryKey({ columns: [t.member, t.key] }), index("answers_at").on(t.at)],
);

/** How an act is undone, for a day: what each row was that it changed, and how it left it. */
export const undos = table(
  "undos",
  {
    id: text().primaryKey(),
    member: text().notNull(),
    project: text().notNull(),
    article: text()
      .notNull()
      .references(() => articles.id),
    act: text().$type<UndoableAct>().notNull(),
    at: time().notNull(),
    parts: json<UndoPart[]>().notNull(),
    usedAt: time(),
  },
  (t) => [index("undos_at").on(t.at)],
);
