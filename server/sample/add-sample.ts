import { write } from "../../db/client.ts";
import { addMember } from "../../db/queries/members.ts";
import { updateProject } from "../../db/queries/projects.ts";
import type { Content } from "../../domain/content/content.ts";
import { contentOfText } from "../../domain/content/plain-text.ts";
import type { Language } from "../../domain/language/tag.ts";
import { type Actor, everyLanguage } from "../../domain/permissions/actor.ts";
import type { GroupAttributes, GroupKind, UnitKind } from "../../domain/segmentation/kinds.ts";
import type { State } from "../../domain/workflow/states.ts";
import type { Step } from "../../domain/workflow/steps.ts";
import { importArticle } from "../articles/import-article.ts";
import { type Article, openArticle, type Unit } from "../articles/open-article.ts";
import { newId } from "../id.ts";
import { saveSegment } from "../segments/save-segment.ts";
import { takeStep } from "../segments/take-step.ts";
import dispatch from "./dispatch.json" with { type: "json" };

type Wanted = [state: State | "omitted", text?: string, reason?: string];
interface SampleUnit {
  kind: UnitKind;
  group?: number;
  en: string | Content;
  ru: Wanted;
  "zh-Hans": Wanted;
  /** What the source says since: its translations are stale. */
  revised?: string;
}

const targets = ["ru", "zh-Hans"] as const;
const headKinds: readonly string[] = ["headline", "standfirst", "byline"];
const contentOf = (text: string | Content) => (typeof text === "string" ? contentOfText(text) : text);

/** The steps that lead a written text to each state. */
const stepsTo: Record<State | "omitted", readonly Step[]> = {
  empty: [],
  omitted: ["omit"],
  draft: [],
  confirmed: ["confirm"],
  approved: ["confirm", "approve"],
  returned: ["confirm", "return"],
};

/** Loads the bundled dispatch into a project, by the acts that people would do it by. */
export async function addSample(project: string): Promise<void> {
  const [writer, reviewer] = await Promise.all([addPerson("Ira Bell", project), addPerson("Daniel Wolff", project)]);
  await write((tx) => updateProject(tx, project, { styleGuide: dispatch.styleGuide }));
  const units = dispatch.units as unknown as SampleUnit[];
  const document = {
    blocks: units.map(({ kind, group, en }) => ({
      kind,
      region: headKinds.includes(kind) ? ("head" as const) : ("body" as const),
      ...(kind === "heading" ? { level: 2 } : {}),
      ...(group === undefined ? {} : { group }),
      content: contentOf(en),
    })),
    groups: dispatch.groups as { kind: GroupKind; attributes: GroupAttributes }[],
    notices: [],
  };
  const { title, note } = dispatch;
  const { id } = await importArticle(reviewer, { project, title, note, source: "en", targets: [...targets], document });
  const article = await openArticle(writer, id);
  for (const [index, unit] of units.entries()) await bringTo(article, article.units[index]!, unit, writer, reviewer);
}

async function bringTo(article: Article, unit: Unit, wanted: SampleUnit, writer: Actor, reviewer: Actor) {
  for (const language of targets) {
    const [state, text = "", reason] = wanted[language];
    const said = state === "omitted" ? text : reason;
    let version = 0;
    if (state !== "empty" && state !== "omitted") {
      version = (await saveSegment(writer, { unit: unit.id, language, content: contentOf(text), version })).version;
    }
    for (const step of stepsTo[state]) {
      const actor = step === "approve" || step === "return" ? reviewer : writer;
      version = (await takeStep(actor, { unit: unit.id, language, step, version, reason: said })).version;
    }
  }
  if (wanted.revised) {
    const at = { unit: unit.id, language: article.source as Language };
    const { version } = await saveSegment(reviewer, { ...at, content: contentOf(wanted.revised), version: 1 });
    await takeStep(reviewer, { ...at, step: "confirm", version });
  }
}

/** Somebody whose name stands in the sample's history, and who can never sign in. */
async function addPerson(name: string, project: string): Promise<Actor> {
  const id = newId();
  const email = `${name.toLowerCase().replace(" ", ".")}@sample.invalid`;
  const at = new Date();
  await write((tx) =>
    addMember(tx, { id, email, emailKey: email, name, password: null, admin: false, createdAt: at, endedAt: at }),
  );
  const membership = { project, role: "manager" as const, translate: [everyLanguage], review: [everyLanguage] };
  return { member: id, name, admin: false, memberships: [membership], channel: "cli" };
}
