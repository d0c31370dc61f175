import { z } from "@hono/zod-openapi";
import type { Actor } from "../domain/permissions/actor.ts";
import { can } from "../domain/permissions/can.ts";
import { Refusal } from "../domain/refusal.ts";
import { reviewPolicies } from "../domain/workflow/review-policy.ts";
import { addProject, changeProject } from "../server/projects/change-project.ts";
import { listPeople } from "../server/projects/list-people.ts";
import { listProjects } from "../server/projects/list-projects.ts";
import { reachProject } from "../server/projects/reach-project.ts";
import { reading } from "../server/reading.ts";
import { type Ask, actingIn, actorOf, requires, room } from "./door.ts";
import { cursorOut, pageOf, paging } from "./page.ts";
import { answers, body, route } from "./route.ts";
import { id, language } from "./schemas/common.ts";

const tags = ["projects"];
const params = z.object({ id });
const project = z
  .object({
    id,
    name: z.string(),
    languages: z.array(z.string()),
    reviewPolicy: z.enum(reviewPolicies),
    sourceReview: z.boolean(),
    styleGuide: z.string(),
    may: z.object({ change: z.boolean(), import: z.boolean() }),
  })
  .openapi("Project");
const reach = (permission: "project.read" | "project.change") => (actor: Actor, ask: Ask) =>
  reading((db) => reachProject(db, actor, permission, ask.req.param("id") ?? ""));

const founds = async (actor: Actor) => {
  if (!can(actor, "project.add")) throw new Refusal("forbidden");
};

const list = route({
  method: "get",
  path: "/projects",
  tags,
  summary: "The projects that one belongs to",
  middleware: [requires()],
  request: { query: z.object(paging) },
  responses: answers(z.object({ projects: z.array(project), cursor: cursorOut }), "The projects"),
});

const add = route({
  method: "post",
  path: "/projects",
  tags,
  summary: "Found a project",
  middleware: [requires({ reach: founds, key: true })],
  request: { body: body(z.strictObject({ name: z.string(), languages: z.array(language).max(30) })) },
  responses: answers(project, "The project", 201),
});

const change = route({
  method: "patch",
  path: "/projects/{id}",
  tags,
  summary: "Change a project's name, languages, review policy, style guide, source review",
  middleware: [requires({ reach: reach("project.change") })],
  request: {
    params,
    body: body(
      z.strictObject({
        name: z.string().optional(),
        languages: z.array(language).max(30).optional(),
        reviewPolicy: z.enum(reviewPolicies).optional(),
        sourceReview: z.boolean().optional(),
        styleGuide: z.string().optional(),
      }),
    ),
  },
  responses: answers(project, "The project as it is now"),
});

const people = route({
  method: "get",
  path: "/projects/{id}/people",
  tags,
  summary: "Those who can be given work in a project",
  middleware: [requires({ reach: reach("project.read") })],
  request: { params, query: z.object(paging) },
  responses: answers(
    z.object({
      cursor: cursorOut,
      people: z.array(z.object({ id, name: z.string(), translate: z.array(z.string()), review: z.array(z.string()) })),
    }),
    "Its people",
  ),
});

export const projects = room()
  .openapi(list, async (ask) => {
    const { page, ...rest } = pageOf(await listProjects(actorOf(ask)), ask.req.valid("query"), ({ id }) => id);
    return ask.json({ projects: page, ...rest }, 200);
  })
  .openapi(add, async (ask) => {
    const asked = ask.req.valid("json");
    return ask.json(await addProject(await actingIn(ask, asked), asked), 201);
  })
  .openapi(change, async (ask) => {
    const asked = ask.req.valid("json");
    return ask.json(await changeProject(await actingIn(ask, asked), ask.req.valid("param").id, given(asked)), 200);
  })
  .openapi(people, async (ask) => {
    const all = await listPeople(actorOf(ask), ask.req.valid("param").id);
    const { page, ...rest } = pageOf(all, ask.req.valid("query"), ({ id }) => id);
    return ask.json({ people: page, ...rest }, 200);
  });

/** What was given, without the keys that were not: `undefined` must not overwrite. */
function given<T extends object>(asked: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(asked).filter(([, value]) => value !== undefined)) as never;
}
