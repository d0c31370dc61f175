import { createHash } from "node:crypto";
import { z } from "@hono/zod-openapi";
import type { Actor, Membership } from "../domain/permissions/actor.ts";
import { can } from "../domain/permissions/can.ts";
import { invalid, Refusal } from "../domain/refusal.ts";
import { labelsFor } from "../i18n/format-labels.ts";
import { localeFrom } from "../i18n/locale-from.ts";
import { alignTranslation } from "../server/articles/align-translation.ts";
import { changeArticle } from "../server/articles/change-article.ts";
import { editionFragment, exportArticle } from "../server/articles/export-article.ts";
import { importArticle } from "../server/articles/import-article.ts";
import { listArticles } from "../server/articles/list-articles.ts";
import { listWork } from "../server/articles/list-work.ts";
import { reachArticle } from "../server/articles/load-article.ts";
import { openArticle } from "../server/articles/open-article.ts";
import { recogniseFile } from "../server/articles/recognise-file.ts";
import { findDefaultProject } from "../server/projects/list-projects.ts";
import { reading } from "../server/reading.ts";
import { type Ask, actingIn, actorOf, requires, room } from "./door.ts";
import { cursorOut, paging } from "./page.ts";
import { answers, answersFile, body, route } from "./route.ts";
import { article, articleSummary, notice, progress } from "./schemas/article.ts";
import { content, done, flag, id, language, languageList } from "./schemas/common.ts";
import { recognition } from "./schemas/recognition.ts";

const tags = ["articles"];
const params = z.object({ id });
const file = z.custom<File>((value) => value instanceof File).openapi({ type: "string", format: "binary" });
const reach = (permission: Parameters<typeof reachArticle>[2]) => (actor: Actor, ask: Ask) =>
  reading((db) => reachArticle(db, actor, permission, ask.req.param("id") ?? ""));

/** The project is named in the body, or is one's only one: whoever imports in none is told so first. */
const importsSomewhere = async (actor: Actor) => {
  const manages = ({ project }: Membership) => can(actor, "article.import", { project });
  if (!actor.admin && !actor.memberships.some(manages)) throw new Refusal("forbidden");
};
const aligns = async (actor: Actor, ask: Ask) => {
  const { article, project } = await reach("article.read")(actor, ask);
  const about = { project: project.id, source: article.source };
  if (!article.languages.some((language) => can(actor, "segment.align", { ...about, language })))
    throw new Refusal("forbidden");
};

const recognise = route(
  {
    method: "post",
    path: "/recognitions",
    tags,
    summary: "See what a file holds, without keeping it",
    middleware: [requires()],
    request: {
      body: {
        required: true,
        content: {
          "multipart/form-data": {
            schema: z.object({ file, format: z.string().max(20).optional(), encoding: z.string().max(40).optional() }),
          },
        },
      },
    },
    responses: answers(recognition, "What was recognised"),
  },
  { key: false },
);

const imported = z.object({
  id,
  title: z.string(),
  source: z.string(),
  languages: z.array(z.string()),
  recognised: z.record(z.string(), z.number().int()),
  notices: z.array(notice),
});
const settings = {
  project: id.optional().openapi({ description: "Absent where the one who asks belongs to one project only" }),
  title: z.string().max(1_000),
  headline: z.string().max(10_000).optional(),
  note: z.string().max(20_000).optional(),
  encoding: z.string().max(40).optional(),
};
const importing = route({
  method: "post",
  path: "/articles",
  tags,
  summary: "Import an article",
  description: "As JSON with the content of a text format, or as a form with a file.",
  middleware: [requires({ reach: importsSomewhere, key: true })],
  request: {
    body: {
      content: {
        "application/json": {
          schema: z.strictObject({
            ...settings,
            source: language,
            targets: z.array(language).max(20),
            format: z.string().max(20),
            content: z.unknown(),
          }),
        },
        "multipart/form-data": {
          schema: z.strictObject({
            ...settings,
            source: language,
            targets: languageList,
            format: z.string().max(20).optional(),
            file,
          }),
        },
      },
    },
  },
  responses: answers(imported, "The article, and what was recognised in it", 201),
});

const list = route({
  method: "get",
  path: "/articles",
  tags,
  summary: "The articles of one's projects, last changed first",
  middleware: [requires()],
  request: {
    query: z.object({
      project: id.optional(),
      search: z.string().max(200).optional(),
      archived: flag.optional(),
      ...paging,
    }),
  },
  responses: answers(z.object({ articles: z.array(articleSummary), cursor: cursorOut }), "A page of articles"),
});

const open = route({
  method: "get",
  path: "/articles/{id}",
  tags,
  summary: "An article with its units, each with its segments by language",
  middleware: [requires({ reach: reach("article.read") })],
  request: {
    params,
    query: z.object({
      findings: flag.optional().openapi({ description: "0 leaves out what the checks find, for those who ask later" }),
    }),
  },
  responses: answers(article, "The article"),
});

const change = route({
  method: "patch",
  path: "/articles/{id}",
  tags,
  summary: "Rename an article, archive it, note something, add languages",
  middleware: [requires({ reach: reach("article.change") })],
  request: {
    params,
    body: body(
      z.strictObject({
        title: z.string().optional(),
        note: z.string().optional(),
        archived: z.boolean().optional(),
        addLanguages: z.array(language).max(20).optional(),
      }),
    ),
  },
  responses: answers(done, "The article that was changed"),
});

const align = route({
  method: "post",
  path: "/articles/{id}/alignments",
  tags,
  summary: "Take an existing translation in as drafts, unit by unit",
  middleware: [requires({ reach: aligns, key: true })],
  request: {
    params,
    body: body(
      z.strictObject({
        language,
        pairs: z.array(z.strictObject({ unit: id, content, joined: z.boolean().optional() })).max(50_000),
        replace: z.boolean().default(false),
      }),
    ),
  },
  responses: answers(z.object({ taken: z.number().int() }), "How many units got a text"),
});

const exporting = route({
  method: "get",
  path: "/articles/{id}/export",
  tags,
  summary: "An edition, or a review sheet of several, as a file",
  description:
    "What is not in the file is said in the header `Verso-Notices`, as JSON: `{missing: [{unit, position, state}], stale: [{unit, position}]}`.",
  middleware: [requires({ reach: reach("edition.export") })],
  request: {
    params,
    query: z.object({
      language,
      format: z.string().max(20),
      drafts: flag.optional(),
      with: languageList.optional(),
      locale: z.string().max(20).optional(),
    }),
  },
  responses: answersFile("The file"),
});

const fragment = route({
  method: "get",
  path: "/articles/{id}/fragment",
  tags,
  summary: "The body of an edition as HTML, to paste into another system",
  middleware: [requires({ reach: reach("edition.export") })],
  request: { params, query: z.object({ language, drafts: flag.optional() }) },
  responses: answers(
    z.object({
      html: z.string(),
      missing: z.array(z.object({ unit: id, position: z.number().int(), state: z.string() })),
    }),
    "The fragment, and what is not in it",
  ),
});

const item = z.object({
  article: id,
  title: z.string(),
  source: z.string(),
  language: z.string(),
  count: z.number().int(),
});
const work = route({
  method: "get",
  path: "/work",
  tags,
  summary: "What one has to do: to translate, to review, and what was given back",
  middleware: [requires()],
  responses: answers(
    z.object({
      mine: z.array(item.extend({ due: z.string().optional(), assigned: z.boolean(), progress })),
      toReview: z.array(item),
      returned: z.array(item),
    }),
    "One's work",
  ),
});

export const articles = room()
  .openapi(recognise, async (ask) => {
    const { file, format, encoding } = ask.req.valid("form");
    return ask.json(await recogniseFile({ bytes: await bytesOf(file), name: file.name, format, encoding }), 200);
  })
  .openapi(importing, async (ask) => {
    const form = ask.req.valid("form");
    const asked = "file" in form ? form : ask.req.valid("json");
    if (!("title" in asked)) throw invalid("body", "required");
    const { bytes, name, encoding = asked.encoding } = await contentOf(asked);
    const digest = createHash("sha256").update(bytes).digest("hex");
    const { title, headline, source, targets, note, format } = asked;
    const named = asked.project;
    const actor = await actingIn(ask, { named, title, headline, source, targets, note, format, encoding, digest });
    const project = asked.project ?? (await findDefaultProject(actor));
    const { document } = await recogniseFile({ bytes, name, format, encoding });
    return ask.json(await importArticle(actor, { project, title, headline, source, targets, note, document }), 201);
  })
  .openapi(list, async (ask) => ask.json(await listArticles(actorOf(ask), ask.req.valid("query")), 200))
  .openapi(open, async (ask) =>
    ask.json(await openArticle(actorOf(ask), ask.req.valid("param").id, ask.req.valid("query")), 200),
  )
  .openapi(change, async (ask) => {
    const asked = ask.req.valid("json");
    return ask.json(await changeArticle(await actingIn(ask, asked), ask.req.valid("param").id, asked), 200);
  })
  .openapi(align, async (ask) => {
    const asked = ask.req.valid("json");
    return ask.json(await alignTranslation(await actingIn(ask, asked), ask.req.valid("param").id, asked), 200);
  })
  .openapi(exporting, async (ask) => {
    const { language, format, drafts = false, with: others = [], locale } = ask.req.valid("query");
    const labels = labelsFor(localeFrom(locale ?? ask.req.header("accept-language")), [language, ...others]);
    const exported = await exportArticle(actorOf(ask), ask.req.valid("param").id, {
      language,
      format,
      drafts,
      with: others,
      labels,
    });
    const { bytes, mediaType, fileName, missing, stale } = exported;
    return ask.body(bytes as Uint8Array<ArrayBuffer>, 200, {
      "content-type": mediaType,
      "content-disposition": `attachment; filename="export.${fileName.split(".").at(-1)}"; filename*=UTF-8''${encodeURIComponent(fileName)}`,
      "verso-notices": JSON.stringify({ missing, stale }),
    });
  })
  .openapi(fragment, async (ask) => {
    const { language, drafts = false } = ask.req.valid("query");
    return ask.json(await editionFragment(actorOf(ask), ask.req.valid("param").id, { language, drafts }), 200);
  })
  .openapi(work, async (ask) => ask.json(await listWork(actorOf(ask)), 200));

/** What is imported, as bytes: a file, or in UTF-8 the text of a text format, whatever that declares, or our own JSON. */
async function contentOf(
  asked: { file: File } | { content?: unknown },
): Promise<{ bytes: Uint8Array; name?: string; encoding?: string }> {
  if ("file" in asked) return { bytes: await bytesOf(asked.file), name: asked.file.name };
  const { content } = asked;
  const text = typeof content === "string" ? content : JSON.stringify(content ?? null);
  return { bytes: new TextEncoder().encode(text), encoding: "utf-8" };
}

const bytesOf = async (file: File): Promise<Uint8Array> => new Uint8Array(await file.arrayBuffer());
