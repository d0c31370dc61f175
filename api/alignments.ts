import { createHash } from "node:crypto";
import { z } from "@hono/zod-openapi";
import { placedBy, unplaced } from "../domain/alignment/rows.ts";
import type { Language } from "../domain/language/tag.ts";
import type { Actor } from "../domain/permissions/actor.ts";
import { can } from "../domain/permissions/can.ts";
import { invalid, Refusal } from "../domain/refusal.ts";
import { alignTranslation } from "../server/articles/align-translation.ts";
import { reachArticle } from "../server/articles/load-article.ts";
import { alignmentDoubts, proposeAlignment, refuseDoubtful, rowsWith } from "../server/articles/propose-alignment.ts";
import { recogniseFile } from "../server/articles/recognise-file.ts";
import { reading } from "../server/reading.ts";
import { linkSentences } from "../server/units/link-sentences.ts";
import { type Ask, actingIn, actorOf, requires, room } from "./door.ts";
import { file, givenFile } from "./given-file.ts";
import { answers, route } from "./route.ts";
import { notice } from "./schemas/article.ts";
import { content, flag, id, language } from "./schemas/common.ts";
import { undoId } from "./schemas/undo.ts";

const tags = ["articles"];
const reach = async (actor: Actor, ask: Ask) => {
  const { article, project } = await reading((db) =>
    reachArticle(db, actor, "article.read", ask.req.param("id") ?? ""),
  );
  const about = { project: project.id, source: article.source };
  if (!article.languages.some((language) => can(actor, "segment.align", { ...about, language })))
    throw new Refusal("forbidden");
};

const state = z.enum(["draft", "confirmed"]).optional();
const range = z.object({ from: z.number().int(), to: z.number().int() });
const sentenceLink = z
  .object({ source: z.array(range), target: z.array(range), score: z.number() })
  .openapi("SentenceLink", { description: "Sentences that say the same, as offsets (UTF-16 code units)" });

const align = route({
  method: "post",
  path: "/articles/{id}/alignments",
  tags,
  summary: "Take an existing translation in, unit by unit",
  description:
    "Either `pairs`, which say what each unit gets, or a file or its content, which is aligned to the units. With `dryRun` nothing is kept: the answer says what would be linked, and how surely. What was doubtful (`doubts`) is refused until `despite` says that it is meant so.",
  middleware: [requires({ reach, key: true })],
  request: {
    params: z.object({ id }),
    body: {
      content: {
        "application/json": {
          schema: z.union([
            z.strictObject({
              language,
              pairs: z.array(z.strictObject({ unit: id, content, joined: z.boolean().optional() })).max(50_000),
              replace: z.boolean().default(false),
              state,
            }),
            z.strictObject({
              language,
              format: z.string().max(20),
              content: z.unknown(),
              replace: z.boolean().default(false),
              state,
              dryRun: z.boolean().optional(),
              despite: z.boolean().optional(),
            }),
          ]),
        },
        "multipart/form-data": {
          schema: z.strictObject({
            language,
            file,
            format: z.string().max(20).optional(),
            encoding: z.string().max(40).optional(),
            replace: flag.optional(),
            state,
            dryRun: flag.optional(),
            despite: flag.optional(),
          }),
        },
      },
    },
  },
  responses: answers(
    z
      .object({
        taken: z.number().int().openapi({ description: "How many units got a text, or are joined to one" }),
        undo: undoId.optional(),
        doubts: z.array(z.enum(alignmentDoubts)).optional(),
        rows: z
          .array(
            z.object({
              units: z.array(id),
              blocks: z.array(z.number().int()),
              score: z.number(),
              sentences: z.array(sentenceLink),
            }),
          )
          .optional(),
        unplaced: z.array(z.number().int()).optional().openapi({ description: "Blocks that no unit got" }),
        notices: z.array(notice).optional(),
      })
      .openapi("Alignment"),
    "What was taken in, or would be",
  ),
});

const sentences = route({
  method: "get",
  path: "/units/{unit}/sentences",
  tags: ["units"],
  summary: "The sentences of a unit that say the same in two languages",
  middleware: [requires()],
  request: { params: z.object({ unit: id }), query: z.object({ source: language, target: language }) },
  responses: answers(z.object({ links: z.array(sentenceLink) }), "The links, as offsets into the texts of both"),
});

export const alignments = room()
  .openapi(align, async (ask) => {
    const { id: article } = ask.req.valid("param");
    const form = ask.req.valid("form");
    const asked = "language" in form ? form : ask.req.valid("json");
    if (!("language" in asked)) throw invalid("body", "required");
    if ("pairs" in asked) return ask.json(await alignTranslation(await actingIn(ask, asked), article, asked), 200);
    return ask.json(await alignFile(ask, article, asked), 200);
  })
  .openapi(sentences, async (ask) =>
    ask.json(await linkSentences(actorOf(ask), ask.req.valid("param").unit, ask.req.valid("query")), 200),
  );

interface Brought {
  language: Language;
  file?: File;
  content?: unknown;
  format?: string | undefined;
  encoding?: string | undefined;
  replace?: boolean | undefined;
  state?: "draft" | "confirmed" | undefined;
  dryRun?: boolean | undefined;
  despite?: boolean | undefined;
}

async function alignFile(ask: Ask, article: string, asked: Brought) {
  const { bytes, name, encoding } = await givenFile(asked);
  const { language, format, replace = false, state, dryRun = false, despite = false } = asked;
  const digest = createHash("sha256").update(bytes).digest("hex");
  const actor = await actingIn(ask, { language, format, replace, state, dryRun, despite, digest });
  const { document } = await recogniseFile({ bytes, name, format, encoding });
  const { rows, doubts } = await proposeAlignment(actor, article, { language, document });
  const aligned = rowsWith(rows, document);
  const proposed = {
    rows,
    doubts,
    unplaced: unplaced(aligned).map(({ key }) => Number(key)),
    notices: document.notices,
  };
  const pairs = placedBy(aligned);
  if (dryRun) return { taken: pairs.length, ...proposed };
  refuseDoubtful(doubts, despite);
  return { ...(await alignTranslation(actor, article, { language, pairs, replace, state })), ...proposed };
}
