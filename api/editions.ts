import { z } from "@hono/zod-openapi";
import type { Actor } from "../domain/permissions/actor.ts";
import { openEdition } from "../server/editions/open-edition.ts";
import { planEdition, reachEdition } from "../server/editions/plan-edition.ts";
import { reopenEdition, signOffEdition } from "../server/editions/sign-off-edition.ts";
import { reading } from "../server/reading.ts";
import { type Ask, actingIn, actorOf, pathIn, requires, room } from "./door.ts";
import { answers, body, route } from "./route.ts";
import { edition } from "./schemas/article.ts";
import { id, languageInPath } from "./schemas/common.ts";

const tags = ["editions"];
const params = z.object({ article: id, language: languageInPath });
const named = z.object({ article: id, language: z.string() });
const reach = (permission: Parameters<typeof reachEdition>[2]) => (actor: Actor, ask: Ask) => {
  const { article, language } = pathIn(ask, params);
  return reading((db) => reachEdition(db, actor, permission, article, language));
};

const open = route({
  method: "get",
  path: "/editions/{article}/{language}",
  tags,
  summary: "One language of an article: how far it is, when it is due, who works on it",
  middleware: [requires({ reach: reach("article.read") })],
  request: { params },
  responses: answers(edition, "The edition"),
});

const plan = route({
  method: "patch",
  path: "/editions/{article}/{language}",
  tags,
  summary: "Say when an edition is due, who works on it, and under which address it will be read",
  middleware: [requires({ reach: reach("edition.plan") })],
  request: {
    params,
    body: body(
      z.strictObject({
        due: z.string().nullable().optional(),
        slug: z.string().nullable().optional(),
        assignees: z
          .array(z.strictObject({ member: id, task: z.enum(["translate", "review"]) }))
          .max(50)
          .optional(),
      }),
    ),
  },
  responses: answers(named, "The edition that was planned"),
});

const signOff = route({
  method: "post",
  path: "/editions/{article}/{language}/sign-off",
  tags,
  summary: "Sign an edition off: its texts are frozen until it is reopened",
  middleware: [requires({ reach: reach("edition.signOff"), key: true })],
  request: { params },
  responses: answers(named.extend({ snapshot: z.number().int() }), "The edition, and the number of its frozen text"),
});

const reopen = route({
  method: "post",
  path: "/editions/{article}/{language}/reopen",
  tags,
  summary: "Open a signed-off edition again, for a reason",
  middleware: [requires({ reach: reach("edition.signOff"), key: true })],
  request: { params, body: body(z.strictObject({ reason: z.string().max(2_000) })) },
  responses: answers(named, "The edition that was reopened"),
});

export const editions = room()
  .openapi(open, async (ask) => {
    const { article, language } = ask.req.valid("param");
    return ask.json(await openEdition(actorOf(ask), article, language), 200);
  })
  .openapi(plan, async (ask) => {
    const { article, language } = ask.req.valid("param");
    const asked = ask.req.valid("json");
    return ask.json(await planEdition(await actingIn(ask, asked), article, language, asked), 200);
  })
  .openapi(signOff, async (ask) => {
    const { article, language } = ask.req.valid("param");
    return ask.json(await signOffEdition(await actingIn(ask), article, language), 200);
  })
  .openapi(reopen, async (ask) => {
    const { article, language } = ask.req.valid("param");
    const asked = ask.req.valid("json");
    return ask.json(await reopenEdition(await actingIn(ask, asked), article, language, asked.reason), 200);
  });
