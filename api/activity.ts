import { z } from "@hono/zod-openapi";
import { acts } from "../domain/workflow/acts.ts";
import { listEvents } from "../server/activity/list-events.ts";
import { findDefaultProject } from "../server/projects/list-projects.ts";
import { actorOf, requires, room } from "./door.ts";
import { answers, route } from "./route.ts";
import { id, time } from "./schemas/common.ts";

const event = z
  .object({
    id: z.number().int(),
    at: time,
    act: z.enum(acts),
    by: id.optional(),
    channel: z.enum(["web", "api", "cli"]),
    operator: z.string().optional(),
    article: id.optional(),
    unit: id.optional(),
    language: z.string().optional(),
    details: z.record(z.string(), z.unknown()),
  })
  .openapi("Event");

const list = route({
  method: "get",
  path: "/events",
  tags: ["activity"],
  summary: "The log of a project's acts, newest first",
  middleware: [requires()],
  request: {
    query: z.object({
      project: id.optional(),
      article: id.optional(),
      cursor: z.coerce.number().int().optional(),
      limit: z.coerce.number().int().min(1).max(200).default(50),
    }),
  },
  responses: answers(
    z.object({ events: z.array(event), people: z.record(z.string(), z.string()), cursor: z.string().optional() }),
    "A page of the log",
  ),
});

export const activity = room().openapi(list, async (ask) => {
  const { project, cursor, ...where } = ask.req.valid("query");
  const actor = actorOf(ask);
  return ask.json(
    await listEvents(actor, { ...where, before: cursor, project: project ?? (await findDefaultProject(actor)) }),
    200,
  );
});
