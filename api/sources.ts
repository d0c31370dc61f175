import { createHash } from "node:crypto";
import { z } from "@hono/zod-openapi";
import { fates } from "../domain/alignment/revise.ts";
import { revisionDoubts } from "../domain/alignment/revision-doubts.ts";
import { invalid } from "../domain/refusal.ts";
import { unitKinds } from "../domain/segmentation/kinds.ts";
import { reachArticle } from "../server/articles/load-article.ts";
import { proposeRevision } from "../server/articles/propose-revision.ts";
import { recogniseFile } from "../server/articles/recognise-file.ts";
import { reviseSource } from "../server/articles/revise-source.ts";
import { reading } from "../server/reading.ts";
import { actingIn, requires, room } from "./door.ts";
import { file, givenFile } from "./given-file.ts";
import { answers, route } from "./route.ts";
import { notice } from "./schemas/article.ts";
import { flag, id } from "./schemas/common.ts";
import { undoId } from "./schemas/undo.ts";

const pairing = z
  .strictObject({
    units: z.array(id).max(1_000),
    blocks: z.array(z.number().int().min(0)).max(1_000),
    minor: z.boolean().optional(),
    ignored: z.boolean().optional(),
  })
  .openapi("Pairing", {
    description:
      "Which units become which blocks of the new text. One that is `ignored` changes nothing: its units stay as they are, or its block is not taken.",
  });
/** In a form, where all is text. */
const pairingsAsText = z
  .string()
  .transform((text, context) => {
    try {
      return JSON.parse(text) as unknown;
    } catch {
      context.addIssue({ code: "custom", message: "notJson" });
      return z.NEVER;
    }
  })
  .pipe(z.array(pairing).max(100_000))
  .openapi({ type: "string", description: "The pairings, as JSON" });
const settings = {
  encoding: z.string().max(40).optional(),
  base: z.string().max(100).optional().openapi({ description: "From a dry run: refused once the source has changed" }),
  reason: z.string().max(2_000).optional(),
};

const revise = route({
  method: "put",
  path: "/articles/{id}/source",
  tags: ["articles"],
  summary: "Revise the source of an article",
  description:
    "A new text, as JSON with its content or as a form with a file. Its units are matched to those that stand: unchanged, edited, moved, split, merged, added, removed. Nothing that is translated is lost. With `dryRun` nothing is changed: the answer says what would be. `minor` says whether the changes are of form only, and makes nothing stale by more than that; absent, that is said of changes of spacing, case and punctuation. What was doubtful (`doubts`) is refused until `despite` says that it is meant so.",
  middleware: [
    requires({
      reach: (actor, ask) => reading((db) => reachArticle(db, actor, "article.change", ask.req.param("id") ?? "")),
      key: true,
    }),
  ],
  request: {
    params: z.object({ id }),
    body: {
      content: {
        "application/json": {
          schema: z.strictObject({
            ...settings,
            format: z.string().max(20),
            content: z.unknown(),
            pairings: z.array(pairing).max(100_000).optional(),
            minor: z.boolean().optional(),
            despite: z.boolean().optional(),
            dryRun: z.boolean().optional(),
          }),
        },
        "multipart/form-data": {
          schema: z.strictObject({
            ...settings,
            format: z.string().max(20).optional(),
            file,
            pairings: pairingsAsText.optional(),
            minor: flag.optional(),
            despite: flag.optional(),
            dryRun: flag.optional(),
          }),
        },
      },
    },
  },
  responses: answers(
    z
      .object({
        id,
        counts: z.record(z.enum(fates), z.number().int()),
        doubts: z.array(z.enum(revisionDoubts)),
        notices: z.array(notice),
        undo: undoId.optional(),
        base: z.string().optional(),
        revised: z
          .array(
            z.object({
              fate: z.enum(fates),
              weight: z.enum(["none", "minor", "major"]),
              moved: z.boolean(),
              ignored: z.boolean(),
              units: z.array(id),
              blocks: z.array(z.number().int()),
              before: z.array(z.string()),
              after: z.array(z.string()),
            }),
          )
          .optional(),
        blocks: z.array(z.object({ kind: z.enum(unitKinds), text: z.string() })).optional(),
      })
      .openapi("SourceRevision"),
    "What became of the units, or would",
  ),
});

export const sources = room().openapi(revise, async (ask) => {
  const { id: article } = ask.req.valid("param");
  const form = ask.req.valid("form");
  const asked = "file" in form ? form : ask.req.valid("json");
  if (!("file" in asked) && !("format" in asked)) throw invalid("body", "required");
  const { bytes, name, encoding } = await givenFile(asked);
  const { base, reason, minor, pairings, despite = false, dryRun = false } = asked;
  const digest = createHash("sha256").update(bytes).digest("hex");
  const actor = await actingIn(ask, { base, reason, minor, despite, dryRun, pairings, format: asked.format, digest });
  const { document, format } = await recogniseFile({ bytes, name, format: asked.format, encoding });
  const input = { document, format, pairings, minor };
  if (dryRun) return ask.json({ id: article, ...(await proposeRevision(actor, article, input)) }, 200);
  const revised = await reviseSource(actor, article, { ...input, base, reason, despite });
  return ask.json({ ...revised, notices: document.notices }, 200);
});
