import { z } from "@hono/zod-openapi";
import { roles } from "../domain/permissions/actor.ts";
import { can } from "../domain/permissions/can.ts";
import { Refusal } from "../domain/refusal.ts";
import { changeRights, endMember, restoreMember } from "../server/members/change-rights.ts";
import { inviteMember } from "../server/members/invite-member.ts";
import { issueLink } from "../server/members/issue-link.ts";
import { listMembers } from "../server/members/list-members.ts";
import { findDefaultProject } from "../server/projects/list-projects.ts";
import { type Ask, actingIn, actorOf, requires, room } from "./door.ts";
import { addressOfPage } from "./origin.ts";
import { cursorOut, pageOf, paging } from "./page.ts";
import { answers, answersNothing, body, route } from "./route.ts";
import { id, rightLanguages } from "./schemas/common.ts";

const tags = ["members"];
const params = z.object({ id });
const rights = { translate: rightLanguages.default([]), review: rightLanguages.default([]), project: id.optional() };
const role = z.enum(roles).default("viewer");
const linked = z.object({
  id,
  email: z.string(),
  link: z.string().openapi({ description: "Opens once; given out once" }),
});
const administers = async (actor: Parameters<typeof listMembers>[0]) => {
  if (!can(actor, "member.administer")) throw new Refusal("forbidden");
};
const needsKey = [requires({ reach: administers, key: true })];

const list = route({
  method: "get",
  path: "/members",
  tags,
  summary: "Everybody who is, was, or has been asked to be a member",
  middleware: [requires({ reach: administers })],
  request: { query: z.object(paging) },
  responses: answers(
    z.object({
      cursor: cursorOut,
      members: z.array(
        z.object({
          id,
          name: z.string(),
          email: z.string(),
          admin: z.boolean(),
          standing: z.enum(["invited", "active", "ended"]),
          memberships: z.array(
            z.object({
              project: id,
              role: z.enum(["manager", "viewer"]),
              translate: z.array(z.string()),
              review: z.array(z.string()),
            }),
          ),
        }),
      ),
    }),
    "The members",
  ),
});

const invite = route({
  method: "post",
  path: "/members",
  tags,
  summary: "Invite a member; the link by which they join is in the answer",
  middleware: needsKey,
  request: { body: body(z.strictObject({ email: z.string().max(300), name: z.string().max(300), role, ...rights })) },
  responses: answers(linked, "The member, and the link", 201),
});

const link = route({
  method: "post",
  path: "/members/{id}/link",
  tags,
  summary: "A new one-time link for a member: to join, or to choose another password",
  middleware: needsKey,
  request: { params },
  responses: answers(linked, "The member, and the link", 201),
});

const change = route({
  method: "put",
  path: "/members/{id}/rights",
  tags,
  summary: "Give a member other rights; they hold from the next request on",
  middleware: needsKey,
  request: { params, body: body(z.strictObject({ role, ...rights })) },
  responses: answersNothing,
});

const end = route({
  method: "delete",
  path: "/members/{id}",
  tags,
  summary: "End a membership: nobody gets in with it any more",
  middleware: [requires({ reach: administers })],
  request: { params },
  responses: answersNothing,
});

const restore = route({
  method: "post",
  path: "/members/{id}/restore",
  tags,
  summary: "Let a member who had left back in",
  middleware: needsKey,
  request: { params },
  responses: answersNothing,
});

const linkTo = (ask: Ask, token: string) => addressOfPage(ask, `/join?token=${token}`);

export const members = room()
  .openapi(list, async (ask) => {
    const { page, ...rest } = pageOf(await listMembers(actorOf(ask)), ask.req.valid("query"), ({ id }) => id);
    return ask.json({ members: page, ...rest }, 200);
  })
  .openapi(invite, async (ask) => {
    const asked = ask.req.valid("json");
    const actor = await actingIn(ask, asked);
    const { token, ...member } = await inviteMember(actor, {
      ...asked,
      project: asked.project ?? (await findDefaultProject(actor)),
    });
    return ask.json({ ...member, link: linkTo(ask, token) }, 201);
  })
  .openapi(link, async (ask) => {
    const { token, ...member } = await issueLink(await actingIn(ask), ask.req.valid("param").id);
    return ask.json({ ...member, link: linkTo(ask, token) }, 201);
  })
  .openapi(change, async (ask) => {
    const asked = ask.req.valid("json");
    const actor = await actingIn(ask, asked);
    await changeRights(actor, ask.req.valid("param").id, {
      ...asked,
      project: asked.project ?? (await findDefaultProject(actor)),
    });
    return ask.body(null, 204);
  })
  .openapi(end, async (ask) => {
    await endMember(await actingIn(ask), ask.req.valid("param").id);
    return ask.body(null, 204);
  })
  .openapi(restore, async (ask) => {
    await restoreMember(await actingIn(ask), ask.req.valid("param").id);
    return ask.body(null, 204);
  });
