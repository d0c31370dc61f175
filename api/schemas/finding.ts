import { z } from "@hono/zod-openapi";
import { severities } from "../../domain/checks/finding.ts";
import { dismissalScopes } from "../../domain/findings/dismissal.ts";
import { id, time } from "./common.ts";

const range = z.object({ from: z.number().int(), to: z.number().int() });

const found = {
  check: z.string(),
  severity: z.enum(severities),
  source: z.array(range).openapi({ description: "In UTF-16 code units of the plain text" }),
  target: z.array(range),
  values: z.record(z.string(), z.string()).optional(),
  replacement: z.string().optional().openapi({ description: "What may stand in the place of `target[0]`" }),
};

export const finding = z.object(found).openapi("Finding");

const presented = {
  id: z.string().openapi({ description: "Tells it from the others in its segment, as long as the texts are the same" }),
  ...found,
  dismissed: z
    .object({ id, by: id, at: time, reason: z.string(), scope: z.enum(dismissalScopes) })
    .optional()
    .openapi({ description: "Somebody's no to it; it is open where there is none" }),
};

/** A finding in a segment, and what was said of it. */
export const segmentFinding = z.object(presented).openapi("SegmentFinding");

/** The same in a list of those of a whole article. */
export const articleFinding = z
  .object({ unit: id, position: z.number().int(), language: z.string(), ...presented })
  .openapi("ArticleFinding");
