import { z } from "@hono/zod-openapi";
import type { Actor } from "../domain/permissions/actor.ts";
import { Refusal } from "../domain/refusal.ts";
import { reachArticle } from "../server/articles/load-article.ts";
import { reading } from "../server/reading.ts";
import { listThreads } from "../server/threads/list-threads.ts";
import { reachTalk } from "../server/threads/reach-talk.ts";
import { reachThread } from "../server/threads/reach-thread.ts";
import { replyToThread } from "../server/threads/reply-to-thread.ts";
import { reopenThread, resolveThread } from "../server/threads/resolve-thread.ts";
import { startThread } from "../server/threads/start-thread.ts";
import { type Ask, actingIn, actorOf, bodyIn, requires, room } from "./door.ts";
import { cursorOut, paging } from "./page.ts";
import { answers, body, route } from "./route.ts";
import { done, flag, id, language, time } from "./schemas/common.ts";

const tags = ["threads"];
const params = z.object({ id });
const text = z.string().openapi({ description: "Plain text of one line or more", maxLength: 5_000 });
const needsKey = [
  requires({
    reach: (actor: Actor, ask: Ask) => reading((db) => reachThread(db, actor, ask.req.param("id") ?? "")),
    key: true,
  }),
];

/** The unit is named in the body: one that cannot be read names none. */
async function ofUnit(actor: Actor, ask: Ask) {
  const asked = z.object({ unit: id }).safeParse(await bodyIn(ask));
  if (asked.success) await reading((db) => reachTalk(db, actor, asked.data.unit));
  else if (actor.readOnly) throw new Refusal("forbidden");
}

const comment = z
  .object({
    id,
    text: z.string(),
    at: time,
    from: z.enum(["member", "reader"]).openapi({ description: "A reader goes by whatever name they gave" }),
    name: z.string(),
    member: id.optional(),
    proof: id.optional(),
  })
  .openapi("Comment");

const thread = z
  .object({
    id,
    unit: id,
    language: z.string().optional(),
    quote: z.string().optional(),
    createdAt: time,
    resolved: z.object({ at: time, by: z.string() }).optional(),
    comments: z.array(comment),
    may: z.object({ reply: z.boolean(), resolve: z.boolean(), reopen: z.boolean() }),
  })
  .openapi("Thread");

const list = route({
  method: "get",
  path: "/threads",
  tags,
  summary: "The talk about an article, or about one of its units; newest thread first",
  middleware: [
    requires({
      reach: (actor, ask) => reading((db) => reachArticle(db, actor, "article.read", ask.req.query("article") ?? "")),
    }),
  ],
  request: {
    query: z.object({
      article: id,
      unit: id.optional(),
      open: flag.optional().openapi({ description: "Without those that are resolved" }),
      ...paging,
    }),
  },
  responses: answers(z.object({ threads: z.array(thread), cursor: cursorOut }), "The threads"),
});

const start = route({
  method: "post",
  path: "/threads",
  tags,
  summary: "Begin to talk about a unit or, where a language is named, about one of its segments",
  middleware: [requires({ reach: ofUnit, key: true })],
  request: {
    body: body(z.strictObject({ unit: id, language: language.optional(), quote: z.string().optional(), text })),
  },
  responses: answers(z.object({ id, comment: id }), "The thread, and the comment that it begins with", 201),
});

const reply = route({
  method: "post",
  path: "/threads/{id}/comments",
  tags,
  summary: "Say something in an open thread",
  middleware: needsKey,
  request: { params, body: body(z.strictObject({ text })) },
  responses: answers(z.object({ id, comment: id }), "The thread, and the comment", 201),
});

const resolve = route({
  method: "post",
  path: "/threads/{id}/resolve",
  tags,
  summary: "Say that a thread is answered",
  middleware: needsKey,
  request: { params },
  responses: answers(done, "The thread that was resolved"),
});

const reopen = route({
  method: "post",
  path: "/threads/{id}/reopen",
  tags,
  summary: "Say that a thread was not answered after all",
  middleware: needsKey,
  request: { params },
  responses: answers(done, "The thread that was reopened"),
});

export const threads = room()
  .openapi(list, async (ask) => ask.json(await listThreads(actorOf(ask), ask.req.valid("query")), 200))
  .openapi(start, async (ask) => {
    const asked = ask.req.valid("json");
    return ask.json(await startThread(await actingIn(ask, asked), asked), 201);
  })
  .openapi(reply, async (ask) => {
    const asked = ask.req.valid("json");
    return ask.json(await replyToThread(await actingIn(ask, asked), ask.req.valid("param").id, asked.text), 201);
  })
  .openapi(resolve, async (ask) => ask.json(await resolveThread(await actingIn(ask), ask.req.valid("param").id), 200))
  .openapi(reopen, async (ask) => ask.json(await reopenThread(await actingIn(ask), ask.req.valid("param").id), 200));
