// A small desk with a named cast, for the tests of use cases: real SQL, nothing mocked.
import { afterAll, beforeAll, expect } from "vitest";
import { closeDatabase, migrate, write } from "../../db/client.ts";
import { addMember, putMembership } from "../../db/queries/members.ts";
import { addProject, updateProject } from "../../db/queries/projects.ts";
import type { Content } from "../../domain/content/content.ts";
import { contentOfText } from "../../domain/content/plain-text.ts";
import type { Actor, Membership, ProjectRole } from "../../domain/permissions/actor.ts";
import type { ReviewPolicy } from "../../domain/workflow/review-policy.ts";
import type { Step } from "../../domain/workflow/steps.ts";
import { importArticle } from "../articles/import-article.ts";
import { type Article, openArticle } from "../articles/open-article.ts";
import type { Segment } from "../segments/present-segment.ts";
import { saveSegment } from "../segments/save-segment.ts";
import { takeStep } from "../segments/take-step.ts";

export const desk = "desk";
export const otherDesk = "other-desk";

const cast = {
  /** Translates into Russian. */
  anna: { role: "viewer", translate: ["ru"], review: [] },
  /** Translates into Russian and Chinese, and reviews both. */
  lin: { role: "viewer", translate: ["ru", "zh-Hans"], review: ["ru", "zh-Hans"] },
  /** Manages the desk. */
  oleg: { role: "manager", translate: [], review: [] },
  /** Only looks. */
  vera: { role: "viewer", translate: [], review: [] },
  /** Has every right in the other desk, and none in ours. */
  stranger: { role: "manager", translate: ["*"], review: ["*"], project: otherDesk },
} satisfies Record<string, { role: ProjectRole; translate: string[]; review: string[]; project?: string }>;

type Name = keyof typeof cast;

function actorOf(name: Name): Actor {
  const { project = desk, ...rights } = { project: desk, ...cast[name] };
  const membership: Membership = { project, ...rights };
  return { member: name, name, admin: false, memberships: [membership], channel: "web" };
}

export const anna = actorOf("anna");
export const lin = actorOf("lin");
export const oleg = actorOf("oleg");
export const vera = actorOf("vera");
export const stranger = actorOf("stranger");
export const admin: Actor = { member: "admin", name: "admin", admin: true, memberships: [], channel: "web" };

/** Opens a desk before the tests of a file, and closes it after them. */
export function openDesk() {
  beforeAll(async () => {
    await migrate();
    const at = new Date();
    await write(async (tx) => {
      for (const id of [desk, otherDesk]) {
        const languages = ["en", "ru", "zh-Hans"];
        await addProject(tx, {
          id,
          name: id,
          languages,
          reviewPolicy: "two-people",
          sourceReview: false,
          styleGuide: "",
          createdAt: at,
        });
      }
      for (const actor of [anna, lin, oleg, vera, stranger, admin]) {
        const { member: id, name } = actor;
        const email = `${id}@example.org`;
        await addMember(tx, {
          id,
          name,
          email,
          emailKey: email,
          password: null,
          admin: actor.admin,
          createdAt: at,
          endedAt: null,
        });
        for (const membership of actor.memberships) {
          await putMembership(tx, {
            member: id,
            ...membership,
            translate: [...membership.translate],
            review: [...membership.review],
          });
        }
      }
    });
  });
  afterAll(closeDatabase);
}

export const withPolicy = (reviewPolicy: ReviewPolicy) => write((tx) => updateProject(tx, desk, { reviewPolicy }));
export const withSourceReview = (sourceReview: boolean) => write((tx) => updateProject(tx, desk, { sourceReview }));

/** An article of paragraphs in English, to be translated into Russian and Chinese. */
export async function articleOf(...paragraphs: string[]): Promise<Article> {
  const blocks = paragraphs.map((text) => ({
    kind: "paragraph" as const,
    region: "body" as const,
    content: contentOfText(text),
  }));
  const document = { blocks, groups: [], notices: [] };
  const { id } = await importArticle(oleg, {
    project: desk,
    title: "A ferry",
    source: "en",
    targets: ["ru", "zh-Hans"],
    document,
  });
  return openArticle(oleg, id);
}

export const unitOf = (article: Article, position = 1): string => article.units[position - 1]!.id;

/** The segment of a unit as somebody sees it. */
export async function see(actor: Actor, article: Article, language: string, position = 1): Promise<Segment> {
  const opened = await openArticle(actor, article.id);
  return opened.units[position - 1]!.segments[language]!;
}

/** Writes a text as somebody would who looks at the segment first. */
export async function type(
  actor: Actor,
  article: Article,
  language: string,
  text: string | Content,
  position = 1,
): Promise<Segment> {
  const { version } = await see(actor, article, language, position);
  const content = typeof text === "string" ? contentOfText(text) : text;
  return saveSegment(actor, { unit: unitOf(article, position), language, content, version });
}

/** Takes a step as somebody would who looks at the segment first. */
export async function step(
  actor: Actor,
  article: Article,
  language: string,
  name: Step,
  more: { position?: number; reason?: string; minor?: boolean; omission?: "joined" | "left-out" } = {},
): Promise<Segment> {
  const { position = 1, ...rest } = more;
  const { version } = await see(actor, article, language, position);
  return takeStep(actor, { unit: unitOf(article, position), language, step: name, version, ...rest });
}

/** A Russian text that Anna wrote and Lin approved. */
export async function approved(
  article: Article,
  language: "ru" | "zh-Hans",
  text: string,
  position = 1,
): Promise<Segment> {
  const writer = language === "ru" ? anna : lin;
  await type(writer, article, language, text, position);
  await step(writer, article, language, "confirm", { position });
  return step(language === "ru" ? lin : { ...anna, memberships: lin.memberships }, article, language, "approve", {
    position,
  });
}

/** What a refused promise was refused with. */
export const refusal = (code: string, details: Record<string, unknown> = {}) =>
  expect.objectContaining({ code, details: expect.objectContaining(details) });
