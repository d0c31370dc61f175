import { z } from "@hono/zod-openapi";
import type { Actor } from "../domain/permissions/actor.ts";
import { Refusal } from "../domain/refusal.ts";
import { threadKinds } from "../domain/threads/kinds.ts";
import { reachArticle } from "../server/articles/load-article.ts";
import { reading } from "../server/reading.ts";
import { anchorThread } from "../server/threads/anchor-thread.ts";
import { listAddressed } from "../server/threads/list-addressed.ts";
import { listQueries } from "../server/threads/list-queries.ts";
import { listReaders } from "../server/threads/list-readers.ts";
import { listThreads } from "../server/threads/list-threads.ts";
import { markThreadSeen } from "../server/threads/mark-seen.ts";
import { reachTalk } from "../server/threads/reach-talk.ts";
import { reachThread } from "../server/threads/reach-thread.ts";
import { replyToThread } from "../server/threads/reply-to-thread.ts";
import { reopenThread, resolveThread } from "../server/threads/resolve-thread.ts";
import { startThread } from "../server/threads/start-thread.ts";
import { type Ask, actingIn, actorOf, bodyIn, requires, room } from "./door.ts";
import { cursorOut, pageOf, paging } from "./page.ts";
import { answers, body, route } from "./route.ts";
import { done, flag, id, language } from "./schemas/common.ts";
import { addressed, anchor, mentions, query, commentText as text, thread } from "./schemas/thread.ts";

const tags = ["threads"];
const params = z.object({ id });
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
      kind: z.enum(threadKinds).optional(),
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
  summary: "Begin to talk about a unit, one of its segments or some words of it, or ask the desk about the source",
  description:
    "A `comment` is about the segment of `language`, or about the unit in every language where none is named. A `query` is about the unit; `askedIn` says in whose translation it came up. `anchor` lets either point to words of a text; they are followed through every edit.",
  middleware: [requires({ reach: ofUnit, key: true })],
  request: {
    body: body(
      z.strictObject({
        unit: id,
        kind: z.enum(threadKinds).optional(),
        language: language.optional(),
        askedIn: language.optional(),
        quote: z.string().optional(),
        anchor: anchor.optional(),
        text,
        mentions,
      }),
    ),
  },
  responses: answers(z.object({ id, comment: id }), "The thread, and the comment that it begins with", 201),
});

const reply = route({
  method: "post",
  path: "/threads/{id}/comments",
  tags,
  summary: "Say something in an open thread",
  middleware: needsKey,
  request: { params, body: body(z.strictObject({ text, mentions })) },
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

const point = route({
  method: "put",
  path: "/threads/{id}/anchor",
  tags,
  summary: "Let an open thread point to other words: where its own are gone, or were never named",
  middleware: needsKey,
  request: { params, body: body(anchor) },
  responses: answers(done, "The thread"),
});

const seen = route({
  method: "post",
  path: "/threads/{id}/seen",
  tags,
  summary: "Say that you have read what a thread says to you",
  middleware: needsKey,
  request: { params },
  responses: answers(z.object({ seen: z.number().int() }), "How much of it was new"),
});

const mine = route({
  method: "get",
  path: "/comments",
  tags,
  summary: "Comments for you: they name you, or answer a thread that you began; the newest first",
  middleware: [requires()],
  request: { query: z.object(paging) },
  responses: answers(
    z.object({ comments: z.array(addressed), unseen: z.number().int(), cursor: cursorOut }),
    "The comments, and how many of all are new to you",
  ),
});

const queries = route({
  method: "get",
  path: "/queries",
  tags,
  summary: "Open questions to the desk in the projects that you manage, the oldest first",
  middleware: [requires()],
  request: { query: z.object(paging) },
  responses: answers(z.object({ queries: z.array(query), cursor: cursorOut }), "The questions"),
});

const readers = route({
  method: "get",
  path: "/articles/{id}/readers",
  tags,
  summary: "Those who can be named in a comment on an article",
  middleware: [
    requires({
      reach: (actor, ask) => reading((db) => reachArticle(db, actor, "article.read", ask.req.param("id") ?? "")),
    }),
  ],
  request: { params, query: z.object(paging) },
  responses: answers(z.object({ people: z.array(z.object({ id, name: z.string() })), cursor: cursorOut }), "By name"),
});

export const threads = room()
  .openapi(list, async (ask) => ask.json(await listThreads(actorOf(ask), ask.req.valid("query")), 200))
  .openapi(start, async (ask) => {
    const asked = ask.req.valid("json");
    return ask.json(await startThread(await actingIn(ask, asked), asked), 201);
  })
  .openapi(reply, async (ask) => {
    const asked = ask.req.valid("json");
    return ask.json(await replyToThread(await actingIn(ask, asked), ask.req.valid("param").id, asked), 201);
  })
  .openapi(resolve, async (ask) => ask.json(await resolveThread(await actingIn(ask), ask.req.valid("param").id), 200))
  .openapi(reopen, async (ask) => ask.json(await reopenThread(await actingIn(ask), ask.req.valid("param").id), 200))
  .openapi(point, async (ask) => {
    const asked = ask.req.valid("json");
    return ask.json(await anchorThread(await actingIn(ask, asked), ask.req.valid("param").id, asked), 200);
  })
  .openapi(seen, async (ask) => ask.json(await markThreadSeen(await actingIn(ask), ask.req.valid("param").id), 200))
  .openapi(mine, async (ask) => ask.json(await listAddressed(actorOf(ask), ask.req.valid("query")), 200))
  .openapi(queries, async (ask) => ask.json(await listQueries(actorOf(ask), ask.req.valid("query")), 200))
  .openapi(readers, async (ask) => {
    const all = await listReaders(actorOf(ask), ask.req.valid("param").id);
    const { page, ...rest } = pageOf(all, ask.req.valid("query"), ({ id }) => id);
    return ask.json({ people: page, ...rest }, 200);
  });
