import { z } from "@hono/zod-openapi";
import { densities } from "../domain/members/preferences.ts";
import { changePassword, changeProfile } from "../server/members/change-profile.ts";
import { openProfile } from "../server/members/open-profile.ts";
import { actingIn, actorOf, addressOf, requires, room } from "./door.ts";
import { answers, answersNothing, body, route } from "./route.ts";
import { id } from "./schemas/common.ts";

const tags = ["sessions"];
const secret = z.string().max(1_000);

const preferences = z
  .strictObject({
    density: z.enum(densities),
    singleKeys: z.boolean(),
    keys: z.record(z.string().max(40), z.string().max(20)),
    typographer: z.boolean(),
  })
  .openapi("Preferences", { description: "How somebody likes to work, on whatever machine they sign in" });

const open = route({
  method: "get",
  path: "/profile",
  tags,
  summary: "Who one is here; of a key, who made it",
  middleware: [requires()],
  responses: answers(z.object({ id, name: z.string(), email: z.string(), preferences }), "The profile"),
});

const change = route({
  method: "patch",
  path: "/profile",
  tags,
  summary: "Change one's own name, or how one likes to work",
  middleware: [requires()],
  request: {
    body: body(z.strictObject({ name: z.string().optional(), preferences: preferences.partial().optional() })),
  },
  responses: answersNothing,
});

const password = route(
  {
    method: "put",
    path: "/profile/password",
    tags,
    summary: "Change one's own password; every other session ends",
    middleware: [requires({ key: true })],
    request: { body: body(z.strictObject({ current: secret, password: secret })) },
    responses: answersNothing,
  },
  { key: true },
);

export const profile = room()
  .openapi(open, async (ask) => ask.json(await openProfile(actorOf(ask)), 200))
  .openapi(change, async (ask) => {
    await changeProfile(await actingIn(ask), ask.req.valid("json"));
    return ask.body(null, 204);
  })
  .openapi(password, async (ask) => {
    await changePassword(await actingIn(ask), ask.req.valid("json"), ask.get("token") ?? "", addressOf(ask));
    return ask.body(null, 204);
  });
