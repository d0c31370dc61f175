import { z } from "@hono/zod-openapi";
import { omissionKinds } from "../domain/workflow/revision.ts";
import { steps } from "../domain/workflow/steps.ts";
import { reading } from "../server/reading.ts";
import { listRevisions } from "../server/segments/list-revisions.ts";
import { reachSegment } from "../server/segments/reach-segment.ts";
import { restoreRevision } from "../server/segments/restore-revision.ts";
import { saveSegment } from "../server/segments/save-segment.ts";
import { permissionOf, takeStep } from "../server/segments/take-step.ts";
import { type Ask, actingIn, actorOf, bodyIn, requires, room, versionIn } from "./door.ts";
import { cursorOut, paging } from "./page.ts";
import { answers, body, route } from "./route.ts";
import { segment } from "./schemas/article.ts";
import { content, contentOut, id, language, languageInPath, plainContent, time } from "./schemas/common.ts";

const address = z.object({ unit: id, language: languageInPath });
const basis = z.strictObject({ language, revision: z.number().int().min(1) });
const tags = ["segments"];

const addressIn = (ask: Ask) => address.parse(ask.req.param());
const reach =
  (permission: Parameters<typeof reachSegment>[2]) => (actor: Parameters<typeof reachSegment>[1], ask: Ask) =>
    reading((db) => reachSegment(db, actor, permission, addressIn(ask)));

const save = route(
  {
    method: "put",
    path: "/segments/{unit}/{language}",
    tags,
    summary: "Save the working text of a segment",
    description:
      'Give the content, or plain text, which replaces everything. `If-Match` names the version that the writer saw ("0" for a segment that nobody has written). Whoever saved first wins: the other text is kept as a revision, and the answer is a conflict that carries theirs.',
    middleware: [requires({ reach: reach("segment.write"), version: true, key: true })],
    request: {
      params: address,
      body: body(
        z
          .strictObject({ content: content.optional(), text: plainContent.optional(), basis: basis.optional() })
          .refine((asked) => (asked.content === undefined) !== (asked.text === undefined), {
            path: ["content"],
            message: "contentOrText",
          }),
      ),
    },
    responses: answers(segment, "The segment as it stands now"),
  },
  { version: true },
);

const step = route({
  method: "post",
  path: "/segments/{unit}/{language}/steps",
  tags,
  summary: "Take a step of the workflow",
  middleware: [requires({ reach: reachStep, key: true })],
  request: {
    params: address,
    body: body(
      z.strictObject({
        step: z.enum(steps),
        version: z.number().int().min(0),
        basis: basis.optional(),
        reason: z.string().max(2_000).optional(),
        minor: z.boolean().optional(),
        omission: z.enum(omissionKinds).optional(),
      }),
    ),
  },
  responses: answers(segment, "The segment as it stands now"),
});

/** A step that cannot be read is asked for as if it were one of writing. */
async function reachStep(actor: Parameters<typeof reachSegment>[1], ask: Ask) {
  const asked = z.object({ step: z.enum(steps) }).safeParse(await bodyIn(ask));
  return reading((db) =>
    reachSegment(db, actor, asked.success ? permissionOf(asked.data.step) : "article.read", addressIn(ask)),
  );
}

const revision = z
  .object({
    number: z.number().int(),
    content: contentOut,
    text: z.string(),
    hash: z.string(),
    author: id,
    by: id,
    origin: z.string(),
    cause: z.string(),
    reason: z.string().optional(),
    minor: z.boolean(),
    basis: z.object({ language: z.string(), revision: z.number().int() }).optional(),
    at: time,
  })
  .openapi("Revision");

const history = route({
  method: "get",
  path: "/segments/{unit}/{language}/revisions",
  tags,
  summary: "The history of a segment, newest first",
  middleware: [requires({ reach: reach("article.read") })],
  request: { params: address, query: z.object(paging) },
  responses: answers(
    z.object({ revisions: z.array(revision), cursor: cursorOut, people: z.record(z.string(), z.string()) }),
    "Its revisions",
  ),
});

const restore = route({
  method: "post",
  path: "/segments/{unit}/{language}/revisions/{revision}/restore",
  tags,
  summary: "Make an earlier text the working text again",
  middleware: [requires({ reach: reach("segment.write"), key: true })],
  request: {
    params: address.extend({ revision: z.coerce.number().int() }),
    body: body(z.strictObject({ version: z.number().int().min(0) })),
  },
  responses: answers(segment, "The segment as it stands now"),
});

export const segments = room()
  .openapi(save, async (ask) => {
    const asked = ask.req.valid("json");
    const actor = await actingIn(ask, asked);
    const words = asked.content ?? asked.text ?? [];
    const version = await versionIn(ask);
    return ask.json(
      await saveSegment(actor, { ...ask.req.valid("param"), content: words, version, basis: asked.basis }),
      200,
    );
  })
  .openapi(step, async (ask) => {
    const asked = ask.req.valid("json");
    return ask.json(await takeStep(await actingIn(ask, asked), { ...ask.req.valid("param"), ...asked }), 200);
  })
  .openapi(history, async (ask) =>
    ask.json(await listRevisions(actorOf(ask), ask.req.valid("param"), ask.req.valid("query")), 200),
  )
  .openapi(restore, async (ask) => {
    const asked = ask.req.valid("json");
    return ask.json(await restoreRevision(await actingIn(ask, asked), { ...ask.req.valid("param"), ...asked }), 200);
  });
