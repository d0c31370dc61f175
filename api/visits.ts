import { z } from "@hono/zod-openapi";
import type { Actor } from "../domain/permissions/actor.ts";
import { handoverKinds } from "../domain/visits/handover.ts";
import { reachArticle } from "../server/articles/load-article.ts";
import { reading } from "../server/reading.ts";
import { findHandover } from "../server/visits/find-handover.ts";
import { markVisit } from "../server/visits/mark-visit.ts";
import { type Ask, actingIn, actorOf, requires, room } from "./door.ts";
import { answers, body, route } from "./route.ts";
import { id, time } from "./schemas/common.ts";

const tags = ["visits"];
const params = z.object({ id });
const reach = (actor: Actor, ask: Ask) =>
  reading((db) => reachArticle(db, actor, "article.read", ask.req.param("id") ?? ""));

const handover = route({
  method: "get",
  path: "/articles/{id}/handover",
  tags,
  summary: "What has happened in an article since you left it, as far as it concerns you",
  description: "Nothing is told of a first visit. What was told stays so until a visit is noted.",
  middleware: [requires({ reach })],
  request: { params },
  responses: answers(
    z.object({
      counts: z.partialRecord(z.enum(handoverKinds), z.number().int()),
      places: z.array(
        z.object({
          kind: z.enum(handoverKinds),
          unit: id,
          language: z.string().optional(),
          thread: id.optional(),
        }),
      ),
      upTo: z.number().int().openapi({ description: "The newest event that is in it" }),
      since: time.optional(),
    }),
    "How much of each kind, and where, in the order of the article",
  ),
});

const visit = route({
  method: "put",
  path: "/articles/{id}/visit",
  tags,
  summary: "Note that you know what has happened in an article, up to an event or up to now",
  middleware: [requires({ reach, key: true })],
  request: { params, body: body(z.strictObject({ seen: z.number().int().min(0).optional() })) },
  responses: answers(z.object({ seen: z.number().int() }), "Up to which event"),
});

export const visits = room()
  .openapi(handover, async (ask) => ask.json(await findHandover(actorOf(ask), ask.req.valid("param").id), 200))
  .openapi(visit, async (ask) => {
    const asked = ask.req.valid("json");
    return ask.json(await markVisit(await actingIn(ask, asked), ask.req.valid("param").id, asked.seen), 200);
  });
