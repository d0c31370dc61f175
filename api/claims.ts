import { z } from "@hono/zod-openapi";
import { reachArticle } from "../server/articles/load-article.ts";
import { endClaim } from "../server/claims/end-claim.ts";
import { listClaims } from "../server/claims/list-claims.ts";
import { makeClaim } from "../server/claims/make-claim.ts";
import { reading } from "../server/reading.ts";
import { actorOf, requires, room } from "./door.ts";
import { cursorOut, pageOf, paging } from "./page.ts";
import { answers, answersNothing, body, route } from "./route.ts";
import { id, languageInPath } from "./schemas/common.ts";

const tags = ["claims"];
const params = z.object({
  claim: z
    .string()
    .regex(/^[\w-]{1,64}$/)
    .openapi({ description: "Of the caller's own making, one for each tab" }),
});

const claim = z
  .object({
    claim: z.string(),
    member: id,
    name: z.string(),
    unit: id.nullable(),
    language: z.string().nullable(),
    writing: z.boolean(),
    idle: z.boolean().openapi({ description: "Nothing was done there for a while" }),
    change: z.number().int().openapi({ description: "Where it stands in the order of commits, as in the stream" }),
  })
  .openapi("Claim");

const list = route({
  method: "get",
  path: "/claims",
  tags,
  summary: "Who is in an article now, and in which segment",
  description: "What changes is told by the stream, as `claim`.",
  middleware: [
    requires({
      reach: (actor, ask) => reading((db) => reachArticle(db, actor, "article.read", ask.req.query("article") ?? "")),
    }),
  ],
  request: { query: z.object({ article: id, ...paging }) },
  responses: answers(
    z.object({
      you: id,
      claims: z.array(claim),
      upTo: z.number().int().openapi({ description: "What has changed up to here, in the order of commits, is in it" }),
      cursor: cursorOut,
    }),
    "One claim for each tab",
  ),
});

const make = route(
  {
    method: "put",
    path: "/claims/{claim}",
    tags,
    summary: "Say where you are",
    description:
      "Advice to others, never a lock: nobody is refused anything because of it. It holds for 45 seconds unless it is put again. Putting it twice is putting it once, so it takes no key.",
    middleware: [requires()],
    request: {
      params,
      body: body(
        z.strictObject({
          article: id,
          at: z.strictObject({ unit: id, language: languageInPath }).optional(),
          writing: z.boolean().default(false),
          idle: z.boolean().default(false),
        }),
      ),
    },
    responses: answers(z.object({ id: z.string() }), "The claim"),
  },
  { key: false },
);

const end = route({
  method: "delete",
  path: "/claims/{claim}",
  tags,
  summary: "Say that you have left",
  middleware: [requires()],
  request: { params },
  responses: answersNothing,
});

export const claims = room()
  .openapi(list, async (ask) => {
    const { article, ...paging } = ask.req.valid("query");
    const { claims, ...now } = await listClaims(actorOf(ask), article);
    const { page, ...rest } = pageOf(claims, paging, (one) => one.claim);
    return ask.json({ ...now, claims: page, ...rest }, 200);
  })
  .openapi(make, async (ask) => {
    const asked = { ...ask.req.valid("json"), id: ask.req.valid("param").claim };
    return ask.json(await makeClaim(actorOf(ask), asked), 200);
  })
  .openapi(end, async (ask) => {
    await endClaim(actorOf(ask), ask.req.valid("param").claim);
    return ask.body(null, 204);
  });
