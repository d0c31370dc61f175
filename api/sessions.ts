import { z } from "@hono/zod-openapi";
import type { MiddlewareHandler } from "hono";
import { reviewPolicies } from "../domain/workflow/review-policy.ts";
import { joinDesk } from "../server/members/join-desk.ts";
import { openLink } from "../server/members/open-link.ts";
import { setUpDesk } from "../server/members/set-up-desk.ts";
import { endOtherSessions, endSession, signOut } from "../server/sessions/end-session.ts";
import { listSessions } from "../server/sessions/list-sessions.ts";
import { signIn } from "../server/sessions/sign-in.ts";
import { giveSession, takeSessionBack } from "./cookie.ts";
import { actingIn, actorOf, clientOf, type Env, refuseUnread, requires, room } from "./door.ts";
import { otherPage } from "./origin.ts";
import { cursorOut, pageOf, paging } from "./page.ts";
import { answers, answersNothing, body, route } from "./route.ts";
import { time } from "./schemas/common.ts";

const tags = ["sessions"];
const secret = z.string().max(1_000);

/** What opens a session is taken from the desk's own pages, and from programs. */
const fromOurPages: MiddlewareHandler<Env> = async (ask, next) => {
  ask.set("foreign", ask.get("foreign") ?? otherPage(ask));
  await refuseUnread(ask);
  await next();
};

const setUp = route({
  method: "post",
  path: "/setup",
  tags,
  summary: "Set the desk up, with the link that the first start prints",
  middleware: [fromOurPages],
  request: {
    body: body(
      z.strictObject({
        token: secret,
        name: z.string(),
        email: z.string(),
        password: secret,
        policy: z.enum(reviewPolicies),
      }),
    ),
  },
  responses: answersNothing,
});

const link = route({
  method: "get",
  path: "/links/{token}",
  tags,
  summary: "What a one-time link is for; looking at it uses nothing up",
  request: { params: z.object({ token: secret }) },
  responses: answers(
    z.object({
      kind: z.enum(["setup", "invitation", "sign-in"]),
      name: z.string().optional(),
      email: z.string().optional(),
    }),
    "The link",
  ),
});

const join = route({
  method: "post",
  path: "/links/{token}",
  tags,
  summary: "Use an invitation or a sign-in link: set a name and a password, and be signed in",
  middleware: [fromOurPages],
  request: { params: z.object({ token: secret }), body: body(z.strictObject({ name: z.string(), password: secret })) },
  responses: answersNothing,
});

const enter = route({
  method: "post",
  path: "/sessions",
  tags,
  summary: "Sign in",
  middleware: [fromOurPages],
  request: { body: body(z.strictObject({ email: z.string().max(300), password: secret })) },
  responses: answersNothing,
});

const list = route({
  method: "get",
  path: "/sessions",
  tags,
  summary: "One's own open sessions",
  middleware: [requires()],
  request: { query: z.object(paging) },
  responses: answers(
    z.object({
      cursor: cursorOut,
      sessions: z.array(
        z.object({
          id: z.string(),
          agent: z.string(),
          address: z.string(),
          createdAt: time,
          seenAt: time,
          current: z.boolean(),
        }),
      ),
    }),
    "The sessions",
  ),
});

const leave = route({
  method: "delete",
  path: "/sessions/current",
  tags,
  summary: "Sign out",
  middleware: [requires()],
  responses: answersNothing,
});

const endOne = route({
  method: "delete",
  path: "/sessions/{id}",
  tags,
  summary: "End one of one's own sessions",
  middleware: [requires()],
  request: { params: z.object({ id: z.string().max(100) }) },
  responses: answersNothing,
});

const endOthers = route({
  method: "delete",
  path: "/sessions",
  tags,
  summary: "End all of one's sessions but this one",
  middleware: [requires()],
  responses: answersNothing,
});

export const sessions = room()
  .openapi(setUp, async (ask) => {
    giveSession(ask, await setUpDesk(ask.req.valid("json"), clientOf(ask)));
    return ask.body(null, 204);
  })
  .openapi(link, async (ask) => ask.json(await openLink(ask.req.valid("param").token), 200))
  .openapi(join, async (ask) => {
    giveSession(ask, await joinDesk({ ...ask.req.valid("param"), ...ask.req.valid("json") }, clientOf(ask)));
    return ask.body(null, 204);
  })
  .openapi(enter, async (ask) => {
    giveSession(ask, await signIn(ask.req.valid("json"), clientOf(ask)));
    return ask.body(null, 204);
  })
  .openapi(list, async (ask) => {
    const all = await listSessions(actorOf(ask), ask.get("token"));
    const { page, ...rest } = pageOf(all, ask.req.valid("query"), ({ id }) => id);
    return ask.json({ sessions: page, ...rest }, 200);
  })
  .openapi(leave, async (ask) => {
    await signOut(actorOf(ask), ask.get("token") ?? "");
    takeSessionBack(ask);
    return ask.body(null, 204);
  })
  .openapi(endOne, async (ask) => {
    await endSession(await actingIn(ask), ask.req.valid("param").id);
    return ask.body(null, 204);
  })
  .openapi(endOthers, async (ask) => {
    await endOtherSessions(await actingIn(ask), ask.get("token") ?? "");
    return ask.body(null, 204);
  });
