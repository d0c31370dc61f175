import { z } from "@hono/zod-openapi";
import { groupKinds, regions, unitKinds } from "../../domain/segmentation/kinds.ts";
import { omissionKinds, origins } from "../../domain/workflow/revision.ts";
import { states } from "../../domain/workflow/states.ts";
import { steps } from "../../domain/workflow/steps.ts";
import { contentOut, id, time } from "./common.ts";
import { segmentFinding } from "./finding.ts";

const tag = z.string();
const freshness = z.object({
  is: z.enum(["origin", "fresh", "minor", "major"]),
  via: z.array(tag).optional(),
  since: z.number().int().optional(),
});
export const basis = z.object({ language: tag, revision: z.number().int() });

export const segment = z
  .object({
    language: tag,
    text: z.string(),
    content: contentOut,
    state: z.enum(states),
    freshness,
    version: z.number().int().openapi({ description: "0: nothing was ever written" }),
    hash: z.string().openapi({ description: "SHA-256 (hex) of the canonical JSON of the content" }),
    revision: z.number().int(),
    confirmed: z
      .number()
      .int()
      .optional()
      .openapi({ description: "The newest revision that a translation may be made from" }),
    basis: basis.optional(),
    origin: z.enum(origins),
    writer: id.optional(),
    omission: z.object({ kind: z.enum(omissionKinds), reason: z.string() }).optional(),
    returned: z.object({ by: id, reason: z.string(), at: time }).optional(),
    approval: z.object({ revision: z.number().int(), by: id, at: time }).optional(),
    findings: z.array(segmentFinding),
    unchecked: z.literal(true).optional().openapi({ description: "It could not be checked in time" }),
    may: z.record(z.enum(["edit", ...steps]), z.boolean()),
  })
  .openapi("Segment");

export const unit = z
  .object({
    id,
    position: z.number().int(),
    kind: z.enum(unitKinds),
    region: z.enum(regions),
    level: z.number().int().optional(),
    group: id.optional(),
    note: z.string().optional(),
    openThreads: z.number().int().optional(),
    segments: z.record(tag, segment),
  })
  .openapi("Unit");

export const progress = z
  .object({
    units: z.number().int(),
    omitted: z.number().int(),
    stale: z.number().int(),
    empty: z.number().int(),
    draft: z.number().int(),
    returned: z.number().int(),
    confirmed: z.number().int(),
    approved: z.number().int(),
  })
  .openapi("Progress");

export const assignee = z.object({ member: id, name: z.string(), task: z.enum(["translate", "review"]) });

export const edition = z
  .object({
    language: tag,
    slug: z.string().optional(),
    due: z.string().optional(),
    assignees: z.array(assignee),
    signedOff: z.object({ at: time, by: id }).optional(),
    progress,
    ready: z.boolean(),
    may: z.object({ plan: z.boolean(), signOff: z.boolean(), reopen: z.boolean() }),
  })
  .openapi("Edition");

export const groupAttributes = z.object({
  ordered: z.boolean().optional(),
  start: z.number().int().optional(),
  src: z.string().optional(),
});

export const article = z
  .object({
    id,
    project: id,
    title: z.string(),
    source: tag,
    languages: z.array(tag),
    note: z.string(),
    createdAt: time,
    changedAt: time,
    archived: z.boolean(),
    units: z.array(unit),
    removed: z.array(unit),
    groups: z.array(z.object({ id, kind: z.enum(groupKinds), parent: id.optional(), attributes: groupAttributes })),
    editions: z.array(edition),
    people: z.record(z.string(), z.string()),
    change: z.number().int(),
    may: z.object({ change: z.boolean(), changeUnits: z.boolean(), proofs: z.boolean() }),
  })
  .openapi("Article");

export const articleSummary = z
  .object({
    id,
    project: id,
    title: z.string(),
    source: tag,
    languages: z.array(tag),
    changedAt: time,
    archived: z.boolean(),
    units: z.number().int(),
    editions: z.array(
      z.object({
        language: tag,
        due: z.string().optional(),
        assignees: z.array(assignee),
        progress,
        signedOff: z.boolean(),
      }),
    ),
    may: z.object({ change: z.boolean() }),
  })
  .openapi("ArticleSummary");

export const notice = z
  .object({
    code: z.string(),
    count: z.number().int().optional(),
    block: z.number().int().optional(),
    values: z.record(z.string(), z.string()).optional(),
  })
  .openapi("Notice");
