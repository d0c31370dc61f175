import { z } from "@hono/zod-openapi";
import { can } from "../domain/permissions/can.ts";
import { scopes } from "../domain/permissions/scope.ts";
import { Refusal } from "../domain/refusal.ts";
import { createKey } from "../server/keys/create-key.ts";
import { listKeys } from "../server/keys/list-keys.ts";
import { revokeKey } from "../server/keys/revoke-key.ts";
import { actingIn, actorOf, requires, room } from "./door.ts";
import { cursorOut, pageOf, paging } from "./page.ts";
import { answers, answersNothing, body, route } from "./route.ts";
import { id, time } from "./schemas/common.ts";

const tags = ["keys"];
const administers = async (actor: Parameters<typeof can>[0]) => {
  if (!can(actor, "key.administer")) throw new Refusal("forbidden");
};
const scope = z.enum(scopes);

const key = z
  .object({
    id,
    name: z.string(),
    scope,
    project: id.optional(),
    maker: z.string(),
    createdAt: time,
    endsAt: time,
    usedAt: time.optional(),
    ended: z.boolean(),
  })
  .openapi("Key");

const list = route({
  method: "get",
  path: "/keys",
  tags,
  summary: "The keys of the desk; none of them is shown again",
  middleware: [requires({ reach: administers })],
  request: { query: z.object(paging) },
  responses: answers(z.object({ keys: z.array(key), cursor: cursorOut }), "The keys that have not been revoked"),
});

const create = route({
  method: "post",
  path: "/keys",
  tags,
  summary: "Make a key for a program",
  description: "The answer holds the key, this once. Give it as `Authorization: Bearer <key>`.",
  middleware: [requires({ reach: administers, key: true })],
  request: {
    body: body(
      z.strictObject({
        name: z.string().max(200),
        scope: scope.default("read"),
        project: id.optional(),
        expires: z.iso.datetime({ offset: true }).optional(),
      }),
    ),
  },
  responses: answers(z.object({ id, key: z.string(), endsAt: time }), "The key, and when it ends", 201),
});

const revoke = route({
  method: "delete",
  path: "/keys/{id}",
  tags,
  summary: "Revoke a key: from the next request on it opens nothing",
  middleware: [requires({ reach: administers })],
  request: { params: z.object({ id }) },
  responses: answersNothing,
});

export const keys = room()
  .openapi(list, async (ask) => {
    const { page, ...rest } = pageOf(await listKeys(actorOf(ask)), ask.req.valid("query"), ({ id }) => id);
    return ask.json({ keys: page, ...rest }, 200);
  })
  .openapi(create, async (ask) => {
    const { expires, ...asked } = ask.req.valid("json");
    const actor = await actingIn(ask, { ...asked, expires });
    return ask.json(await createKey(actor, { ...asked, expires: expires ? new Date(expires) : undefined }), 201);
  })
  .openapi(revoke, async (ask) => {
    await revokeKey(await actingIn(ask), ask.req.valid("param").id);
    return ask.body(null, 204);
  });
