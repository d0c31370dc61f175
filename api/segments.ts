import { z } from "@hono/zod-openapi";
import type { Language } from "../domain/language/tag.ts";
import type { Actor } from "../domain/permissions/actor.ts";
import { can } from "../domain/permissions/can.ts";
import { Refusal, refusalCodes } from "../domain/refusal.ts";
import { omissionKinds } from "../domain/workflow/revision.ts";
import { mostAtOnce, severalActs } from "../domain/workflow/several.ts";
import { steps } from "../domain/workflow/steps.ts";
import { reachArticle } from "../server/articles/load-article.ts";
import { reading } from "../server/reading.ts";
import { actOnSeveral, permissionOfSeveral } from "../server/segments/act-on-several.ts";
import { listRevisions } from "../server/segments/list-revisions.ts";
import { reachSegment } from "../server/segments/reach-segment.ts";
import { restoreRevision } from "../server/segments/restore-revision.ts";
import { saveSegment } from "../server/segments/save-segment.ts";
import { permissionOf } from "../server/segments/step-in.ts";
import { takeStep } from "../server/segments/take-step.ts";
import { type Ask, actingIn, actorOf, bodyIn, requires, room, versionIn } from "./door.ts";
import { cursorOut, paging } from "./page.ts";
import { answers, body, route } from "./route.ts";
import { segment } from "./schemas/article.ts";
import { content, contentOut, id, language, languageInPath, plainContent, time } from "./schemas/common.ts";
import { undoId } from "./schemas/undo.ts";

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

const several = route({
  method: "post",
  path: "/articles/{id}/acts",
  tags,
  summary: "Do one thing to several segments of a language, with one undo",
  description:
    "Each is judged for itself: those that the rules refuse stay as they are, and are named with the code of the refusal. `write` puts the content of each item in its place, `copy-source` the text of the source, `clear` nothing. With `preview` nothing is done.",
  middleware: [requires({ reach: reachSeveral, key: true })],
  request: {
    params: z.object({ id }),
    body: body(
      z.strictObject({
        act: z.enum(severalActs),
        language,
        items: z
          .array(
            z.strictObject({
              unit: id,
              version: z.number().int().min(0),
              basis: basis.optional(),
              content: content.optional(),
            }),
          )
          .min(1)
          .max(mostAtOnce),
        reason: z.string().max(2_000).optional(),
        preview: z.boolean().optional(),
      }),
    ),
  },
  responses: answers(
    z.object({
      results: z.array(z.object({ unit: id, code: z.enum(refusalCodes).optional() })),
      done: z.number().int(),
      undo: undoId.optional(),
    }),
    "How it went with each",
  ),
});

/** What cannot be read is asked for as if it were read only. */
async function reachSeveral(actor: Actor, ask: Ask) {
  const { article, project } = await reading((db) =>
    reachArticle(db, actor, "article.read", ask.req.param("id") ?? ""),
  );
  const asked = z.object({ act: z.enum(severalActs), language }).safeParse(await ask.req.json().catch(() => undefined));
  const about = { project: project.id, source: article.source };
  const mayIn = (one: Language) =>
    (asked.success ? [permissionOfSeveral(asked.data.act)] : (["segment.write", "segment.review"] as const)).some(
      (permission) => can(actor, permission, { ...about, language: one }),
    );
  const named = asked.success ? [asked.data.language] : article.languages;
  if (!named.some(mayIn)) throw new Refusal("forbidden");
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
  .openapi(several, async (ask) => {
    const asked = ask.req.valid("json");
    const { id } = ask.req.valid("param");
    return ask.json(await actOnSeveral(await actingIn(ask, asked), { ...asked, article: id }), 200);
  })
  .openapi(history, async (ask) =>
    ask.json(await listRevisions(actorOf(ask), ask.req.valid("param"), ask.req.valid("query")), 200),
  )
  .openapi(restore, async (ask) => {
    const asked = ask.req.valid("json");
    return ask.json(await restoreRevision(await actingIn(ask, asked), { ...ask.req.valid("param"), ...asked }), 200);
  });
