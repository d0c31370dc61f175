import { z } from "@hono/zod-openapi";
import type { MiddlewareHandler } from "hono";
import type { Actor } from "../domain/permissions/actor.ts";
import { unitKinds } from "../domain/segmentation/kinds.ts";
import { reachArticle } from "../server/articles/load-article.ts";
import { commentByProof } from "../server/proofs/comment-by-proof.ts";
import { listProofs } from "../server/proofs/list-proofs.ts";
import { makeProof } from "../server/proofs/make-proof.ts";
import { openProof } from "../server/proofs/open-proof.ts";
import { reachOpenProof, reachProof } from "../server/proofs/reach-proof.ts";
import { revokeProof } from "../server/proofs/revoke-proof.ts";
import { reading } from "../server/reading.ts";
import {
  type Ask,
  actingIn,
  actorOf,
  addressOf,
  channelOf,
  type Env,
  refuseUnread,
  requestIn,
  requires,
  room,
} from "./door.ts";
import { addressOfPage, otherPage } from "./origin.ts";
import { cursorOut, pageOf, paging } from "./page.ts";
import { answers, answersNothing, body, route } from "./route.ts";
import { contentOut, done, id, language, time } from "./schemas/common.ts";

const tags = ["proofs"];
const params = z.object({ id });
const link = z.object({ token: z.string().max(100) });
const ofArticle = (actor: Actor, ask: Ask) =>
  reading((db) => reachArticle(db, actor, "proof.manage", ask.req.param("id") ?? ""));
const ofProof = (actor: Actor, ask: Ask) => reading((db) => reachProof(db, actor, ask.req.param("id") ?? ""));

/** A reader has no account: the link lets them in, from the desk's own page or from a program. */
const byLink: MiddlewareHandler<Env> = async (ask, next) => {
  ask.set("foreign", ask.get("foreign") ?? otherPage(ask));
  ask.set("reach", () => reading((db) => reachOpenProof(db, ask.req.param("token") ?? "", new Date())));
  ask.set("needs", { key: true });
  await refuseUnread(ask);
  await next();
};

const list = route({
  method: "get",
  path: "/articles/{id}/proofs",
  tags,
  summary: "The proof links of an article; what opens them is not shown again",
  middleware: [requires({ reach: ofArticle })],
  request: { params, query: z.object(paging) },
  responses: answers(
    z.object({
      cursor: cursorOut,
      proofs: z.array(
        z
          .object({
            id,
            language: z.string(),
            name: z.string().openapi({ description: "For whom it is; may be empty" }),
            drafts: z.boolean(),
            maker: z.string(),
            createdAt: time,
            endsAt: time,
            ended: z.boolean(),
          })
          .openapi("ProofLink"),
      ),
    }),
    "The links that were not taken back",
  ),
});

const make = route({
  method: "post",
  path: "/articles/{id}/proofs",
  tags,
  summary: "Make a link by which somebody without an account reads an edition and comments on it",
  description: "The answer holds the link, this once. It opens for 14 days where nothing is said, for 90 at most.",
  middleware: [requires({ reach: ofArticle, key: true })],
  request: {
    params,
    body: body(
      z.strictObject({
        language,
        name: z.string().optional(),
        drafts: z.boolean().default(false),
        expires: z.iso.datetime({ offset: true }).optional(),
      }),
    ),
  },
  responses: answers(z.object({ id, link: z.string() }), "The link", 201),
});

const revoke = route({
  method: "delete",
  path: "/proofs/{id}",
  tags,
  summary: "Take a proof link back: from the next request on it opens nothing",
  middleware: [requires({ reach: ofProof })],
  request: { params },
  responses: answersNothing,
});

const place = { unit: id, position: z.number().int(), kind: z.enum(unitKinds), level: z.number().int().optional() };
const open = route({
  method: "get",
  path: "/proofs/open/{token}",
  tags,
  summary: "The edition that a proof link opens",
  request: { params: link },
  responses: answers(
    z.object({
      language: z.string(),
      direction: z.enum(["ltr", "rtl"]),
      endsAt: time,
      paragraphs: z.array(
        z.union([
          z.object({
            ...place,
            missing: z.literal(false),
            content: contentOut,
            text: z.string(),
            approved: z.boolean(),
          }),
          z.object({ ...place, missing: z.literal(true) }),
        ]),
      ),
    }),
    "The edition",
  ),
});

const comment = route({
  method: "post",
  path: "/proofs/open/{token}/comments",
  tags,
  summary: "Comment on a paragraph under a name, by a proof link; it arrives as a thread",
  middleware: [byLink],
  request: {
    params: link,
    body: body(z.strictObject({ unit: id, name: z.string(), quote: z.string().optional(), text: z.string() })),
  },
  responses: answers(done, "The thread", 201),
});

export const proofs = room()
  .openapi(list, async (ask) => {
    const all = await listProofs(actorOf(ask), ask.req.valid("param").id);
    const { page, ...rest } = pageOf(all, ask.req.valid("query"), ({ id }) => id);
    return ask.json({ proofs: page, ...rest }, 200);
  })
  .openapi(make, async (ask) => {
    const asked = ask.req.valid("json");
    const expires = asked.expires ? new Date(asked.expires) : undefined;
    const actor = await actingIn(ask, asked);
    const { id, token } = await makeProof(actor, ask.req.valid("param").id, { ...asked, expires });
    return ask.json({ id, link: addressOfPage(ask, `/proof/${token}`) }, 201);
  })
  .openapi(revoke, async (ask) => {
    await revokeProof(await actingIn(ask), ask.req.valid("param").id);
    return ask.body(null, 204);
  })
  .openapi(open, async (ask) => ask.json(await openProof(ask.req.valid("param").token), 200))
  .openapi(comment, async (ask) => {
    const asked = ask.req.valid("json");
    const request = await requestIn(ask, asked);
    const reader = { address: addressOf(ask), channel: channelOf(ask), request };
    return ask.json(await commentByProof(ask.req.valid("param").token, asked, reader), 201);
  });
