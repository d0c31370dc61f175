import { z } from "@hono/zod-openapi";
import { type CheckId, catalogue } from "../domain/checks/catalogue.ts";
import { severities } from "../domain/checks/finding.ts";
import type { HouseRule } from "../domain/checks/house-rule.ts";
import { levels, type Profile } from "../domain/checks/profile.ts";
import type { Actor } from "../domain/permissions/actor.ts";
import { changeProfile } from "../server/checks/change-profile.ts";
import { openChecks } from "../server/checks/open-checks.ts";
import { addRule, changeRule, reachRule, removeRule } from "../server/checks/write-house-rule.ts";
import { rateChecks } from "../server/findings/rate-checks.ts";
import { reachProject } from "../server/projects/reach-project.ts";
import { reading } from "../server/reading.ts";
import { type Ask, actingIn, actorOf, requires, room } from "./door.ts";
import { answers, body, route } from "./route.ts";
import { done, id, time } from "./schemas/common.ts";

const tags = ["checks"];
const params = z.object({ id });
const ofProject = (permission: "project.read" | "project.change") => (actor: Actor, ask: Ask) =>
  reading((db) => reachProject(db, actor, permission, ask.req.param("id") ?? ""));
const ofRule = (actor: Actor, ask: Ask) => reading((db) => reachRule(db, actor, ask.req.param("id") ?? ""));

const byCheck = z.record(z.string().max(100), z.enum(levels));
const profile = z
  .strictObject({
    all: byCheck.optional(),
    pairs: z.record(z.string().max(100), byCheck).optional().openapi({
      description: "By direction: `en ru`, `zh en`, `* ru`. What is said of one goes before what is said of all.",
    }),
  })
  .openapi("CheckProfile", { description: "error, warning, info or off, by the id of a check or the name of a group" });

const written = {
  id: z.string().openapi({ description: "Its findings are called `house.<id>`" }),
  language: z.string().max(40),
  source: z.string().max(40).optional(),
  pattern: z.string().openapi({ description: "In RE2's syntax" }),
  wholeWords: z.boolean().optional(),
  message: z.string(),
  replacement: z.string().optional().openapi({ description: "`$1` and `$<name>` are groups of the pattern" }),
  severity: z.enum(severities),
  examples: z.strictObject({ match: z.array(z.string()).readonly(), pass: z.array(z.string()).readonly() }),
};
const rule = z.object(written).openapi("HouseRule");
const ruleGiven = z.strictObject(written).transform((given) => given as HouseRule);
const presentedRule = z.object({ id, rule, by: id, name: z.string(), changedAt: time }).openapi("ProjectRule");

const list = route({
  method: "get",
  path: "/checks",
  tags,
  summary: "Every check there is",
  middleware: [requires()],
  responses: answers(
    z.object({
      checks: z.array(
        z.object({
          id: z.string(),
          severity: z.enum(severities),
          scope: z.enum(["segment", "article"]),
          its: z.string().openapi({ description: "ITS 2.0, locQualityIssueType" }),
          mqm: z.string(),
        }),
      ),
    }),
    "The checks",
  ),
});

const open = route({
  method: "get",
  path: "/projects/{id}/checks",
  tags,
  summary: "What a project has settled about its checks: its profile and its house rules",
  middleware: [requires({ reach: ofProject("project.read") })],
  request: { params },
  responses: answers(
    z.object({ profile, rules: z.array(presentedRule), may: z.object({ change: z.boolean() }) }),
    "Its profile and its rules",
  ),
});

const settle = route({
  method: "put",
  path: "/projects/{id}/checks/profile",
  tags,
  summary: "Say which checks a project runs, and how gravely",
  middleware: [requires({ reach: ofProject("project.change"), key: true })],
  request: { params, body: body(profile.transform((given) => given as Profile)) },
  responses: answers(z.object({ profile }), "The profile as it is now"),
});

const rates = route({
  method: "get",
  path: "/projects/{id}/checks/rates",
  tags,
  summary: "How often each check was met in a project, and how often people say no to it",
  middleware: [requires({ reach: ofProject("project.change") })],
  request: { params },
  responses: answers(
    z.object({
      rates: z.array(
        z.object({
          check: z.string(),
          severity: z.enum(severities),
          sourceLanguage: z.string(),
          language: z.string(),
          seen: z.number().int(),
          dismissed: z.number().int(),
          left: z.number().int(),
        }),
      ),
    }),
    "The checks, those that are dismissed most before all",
  ),
});

const add = route({
  method: "post",
  path: "/projects/{id}/rules",
  tags,
  summary: "Add a house rule",
  middleware: [requires({ reach: ofProject("project.change"), key: true })],
  request: { params, body: body(ruleGiven) },
  responses: answers(presentedRule, "The rule", 201),
});

const change = route({
  method: "put",
  path: "/rules/{id}",
  tags,
  summary: "Put another house rule in the place of one",
  middleware: [requires({ reach: ofRule, key: true })],
  request: { params, body: body(ruleGiven) },
  responses: answers(presentedRule, "The rule as it is now"),
});

const remove = route({
  method: "delete",
  path: "/rules/{id}",
  tags,
  summary: "Take a house rule out",
  middleware: [requires({ reach: ofRule })],
  request: { params },
  responses: answers(done, "The rule that was taken out"),
});

const all = Object.entries(catalogue) as [CheckId, (typeof catalogue)[CheckId]][];

export const checks = room()
  .openapi(list, (ask) => ask.json({ checks: all.map(([id, entry]) => ({ id, ...entry })) }, 200))
  .openapi(open, async (ask) => ask.json(await openChecks(actorOf(ask), ask.req.valid("param").id), 200))
  .openapi(settle, async (ask) => {
    const asked = ask.req.valid("json");
    return ask.json(await changeProfile(await actingIn(ask, asked), ask.req.valid("param").id, asked), 200);
  })
  .openapi(rates, async (ask) => ask.json(await rateChecks(actorOf(ask), ask.req.valid("param").id), 200))
  .openapi(add, async (ask) => {
    const asked = ask.req.valid("json");
    return ask.json(await addRule(await actingIn(ask, asked), ask.req.valid("param").id, asked), 201);
  })
  .openapi(change, async (ask) => {
    const asked = ask.req.valid("json");
    return ask.json(await changeRule(await actingIn(ask, asked), ask.req.valid("param").id, asked), 200);
  })
  .openapi(remove, async (ask) => ask.json(await removeRule(await actingIn(ask), ask.req.valid("param").id), 200));
