import { z } from "@hono/zod-openapi";
import { severities } from "../domain/checks/finding.ts";
import { dismissalScopes } from "../domain/findings/dismissal.ts";
import { mostAtOnce } from "../domain/findings/reason.ts";
import type { Actor } from "../domain/permissions/actor.ts";
import { Refusal } from "../domain/refusal.ts";
import { unitKinds } from "../domain/segmentation/kinds.ts";
import { reachArticle } from "../server/articles/load-article.ts";
import { checkPair } from "../server/findings/check-pair.ts";
import { dismissFindings } from "../server/findings/dismiss-findings.ts";
import { endDismissal, reachDismissal } from "../server/findings/end-dismissal.ts";
import { listArticleFindings } from "../server/findings/list-article-findings.ts";
import { listDismissals } from "../server/findings/list-dismissals.ts";
import { rateChecks } from "../server/findings/rate-checks.ts";
import { reachProject } from "../server/projects/reach-project.ts";
import { reading } from "../server/reading.ts";
import { type Ask, actingIn, actorOf, requires, room } from "./door.ts";
import { cursorOut, paging } from "./page.ts";
import { answers, body, route } from "./route.ts";
import { content, flag, id, language, plainContent, time } from "./schemas/common.ts";
import { articleFinding, finding } from "./schemas/finding.ts";

const tags = ["findings"];
const params = z.object({ id });

const side = { content: content.optional(), text: plainContent.optional() };
const check = route(
  {
    method: "post",
    path: "/checks",
    tags,
    summary: "Check a text beside its source; nothing is kept",
    description: "Give each side as plain text or as content.",
    middleware: [requires()],
    request: {
      body: body(
        z.strictObject({
          source: z.strictObject({ language, ...side }),
          target: z.strictObject({ language, ...side }),
          kind: z.enum(unitKinds).default("paragraph"),
        }),
      ),
    },
    responses: answers(z.object({ findings: z.array(finding) }), "What the checks find"),
  },
  { key: false },
);

const ofArticle = route({
  method: "get",
  path: "/articles/{id}/findings",
  tags,
  summary: "What the checks find in an article as a whole: in its segments, and across them",
  middleware: [
    requires({
      reach: (actor, ask) => reading((db) => reachArticle(db, actor, "article.read", ask.req.param("id") ?? "")),
    }),
  ],
  request: {
    params,
    query: z.object({
      language: language.optional().openapi({ description: "Every language where none is named" }),
      open: flag.optional().openapi({ description: "Without those that were dismissed" }),
    }),
  },
  responses: answers(
    z.object({
      findings: z.array(articleFinding),
      unchecked: z.array(z.object({ language: z.string(), position: z.number().int() })),
    }),
    "Its findings, in the order of its units",
  ),
});

const dismissal = z
  .object({
    id,
    scope: z.enum(dismissalScopes),
    check: z.string(),
    article: id,
    title: z.string(),
    unit: id,
    sourceLanguage: z.string(),
    language: z.string(),
    words: z.object({ source: z.array(z.string()), target: z.array(z.string()) }),
    reason: z.string(),
    by: id,
    name: z.string(),
    at: time,
    ended: z.object({ at: time, by: z.string() }).optional(),
    may: z.object({ end: z.boolean() }),
  })
  .openapi("Dismissal");

const list = route({
  method: "get",
  path: "/dismissals",
  tags,
  summary: "What people of a project said no to, newest first",
  middleware: [
    requires({
      reach: (actor, ask) => reading((db) => reachProject(db, actor, "project.read", ask.req.query("project") ?? "")),
    }),
  ],
  request: {
    query: z.object({
      project: id,
      article: id.optional(),
      check: z.string().max(100).optional(),
      ended: flag.optional().openapi({ description: "Also those that were taken back" }),
      ...paging,
    }),
  },
  responses: answers(z.object({ dismissals: z.array(dismissal), cursor: cursorOut }), "The dismissals"),
});

/** Whoever writes in no language and manages no project says no to nothing, whatever it is. */
async function dismissesSomewhere(actor: Actor) {
  const works = actor.memberships.some(
    ({ role, translate, review }) => role === "manager" || translate.length > 0 || review.length > 0,
  );
  if (!actor.admin && !works) throw new Refusal("forbidden");
}

const dismiss = route({
  method: "post",
  path: "/dismissals",
  tags,
  summary: "Say no to findings, for a reason, or see what that would be",
  description:
    "A finding is named by its unit, its language and its id. `segment`: these words in this segment; `unit`: these words of the source in every language of the unit; `article`: the same words anywhere in this article and language; `pattern`: anywhere in the project, from this language into that. With `preview` nothing is done.",
  middleware: [requires({ reach: dismissesSomewhere, key: true })],
  request: {
    body: body(
      z.strictObject({
        scope: z.enum(dismissalScopes),
        reason: z.string(),
        findings: z.array(z.strictObject({ unit: id, language, id: z.string().max(10_000) })).max(mostAtOnce),
        preview: z.boolean().optional(),
      }),
    ),
  },
  responses: answers(
    z.object({ dismissals: z.array(id), findings: z.array(articleFinding) }),
    "The dismissals, and every finding of the article that they say no to",
  ),
});

const end = route({
  method: "delete",
  path: "/dismissals/{id}",
  tags,
  summary: "Take a dismissal back: what was found is open again",
  middleware: [
    requires({
      reach: (actor: Actor, ask: Ask) => reading((db) => reachDismissal(db, actor, ask.req.param("id") ?? "")),
    }),
  ],
  request: {
    params,
    query: z.object({ together: flag.optional().openapi({ description: "With all that one act dismissed" }) }),
  },
  responses: answers(z.object({ ended: z.array(id) }), "Those that were taken back"),
});

const rates = route({
  method: "get",
  path: "/projects/{id}/checks/rates",
  tags,
  summary: "How often each check was met in a project, and how often people say no to it",
  middleware: [
    requires({
      reach: (actor, ask) => reading((db) => reachProject(db, actor, "project.change", ask.req.param("id") ?? "")),
    }),
  ],
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

export const findings = room()
  .openapi(check, async (ask) => {
    const { source, target, kind } = ask.req.valid("json");
    const pair = {
      sourceLanguage: source.language,
      targetLanguage: target.language,
      source: source.content ?? source.text ?? [],
      target: target.content ?? target.text ?? [],
    };
    return ask.json({ findings: await checkPair({ ...pair, kind }) }, 200);
  })
  .openapi(ofArticle, async (ask) =>
    ask.json(await listArticleFindings(actorOf(ask), ask.req.valid("param").id, ask.req.valid("query")), 200),
  )
  .openapi(list, async (ask) => ask.json(await listDismissals(actorOf(ask), ask.req.valid("query")), 200))
  .openapi(dismiss, async (ask) => {
    const asked = ask.req.valid("json");
    return ask.json(await dismissFindings(await actingIn(ask, asked), asked), 200);
  })
  .openapi(end, async (ask) => {
    const { together = false } = ask.req.valid("query");
    return ask.json(
      await endDismissal(await actingIn(ask, { together }), ask.req.valid("param").id, { together }),
      200,
    );
  })
  .openapi(rates, async (ask) => ask.json(await rateChecks(actorOf(ask), ask.req.valid("param").id), 200));
