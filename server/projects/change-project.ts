import { addEvent } from "../../db/queries/events.ts";
import { putMembership } from "../../db/queries/members.ts";
import { addProject as addRow, type ProjectRow, updateProject } from "../../db/queries/projects.ts";
import { parseNote } from "../../domain/content/parse-lines.ts";
import { type Actor, everyLanguage } from "../../domain/permissions/actor.ts";
import { can } from "../../domain/permissions/can.ts";
import { parseName } from "../../domain/permissions/identity.ts";
import { invalid, Refusal } from "../../domain/refusal.ts";
import { act } from "../act.ts";
import { newId } from "../id.ts";
import { type Project, presentProject } from "./list-projects.ts";
import { reachProject } from "./reach-project.ts";

export type ChangeProject = Partial<
  Pick<ProjectRow, "name" | "languages" | "reviewPolicy" | "sourceReview" | "styleGuide">
>;
const longestGuide = 100_000;

/** @throws Refusal `invalid`; see also reachProject */
export function changeProject(actor: Actor, id: string, input: ChangeProject): Promise<Project> {
  return act(actor, async (tx, at) => {
    const project = await reachProject(tx, actor, "project.change", id);
    const change = checked(input);
    if (Object.keys(change).length === 0) return presentProject(actor, project);
    await updateProject(tx, id, change);
    await addEvent(tx, actor, at, "project.change", { project: id, details: { ...change, styleGuide: undefined } });
    return presentProject(actor, { ...project, ...change });
  });
}

/** A new project, in which whoever founds it has every right. @throws Refusal `forbidden`, `invalid` */
export function addProject(actor: Actor, input: { name: string; languages: string[] }): Promise<Project> {
  if (!can(actor, "project.add")) throw new Refusal("forbidden");
  const { name, languages } = checked(input);
  const id = newId();
  return act(actor, async (tx, at) => {
    const row: ProjectRow = {
      id,
      name: name ?? "",
      languages: languages ?? [],
      reviewPolicy: "two-people",
      sourceReview: false,
      styleGuide: "",
      checkProfile: null,
      checks: null,
      createdAt: at,
    };
    await addRow(tx, row);
    await putMembership(tx, {
      member: actor.member,
      project: id,
      role: "manager",
      translate: [everyLanguage],
      review: [everyLanguage],
    });
    await addEvent(tx, actor, at, "project.add", { project: id, details: { name } });
    return presentProject(
      { ...actor, memberships: [...actor.memberships, { project: id, role: "manager", translate: [], review: [] }] },
      row,
    );
  });
}

function checked(input: ChangeProject): ChangeProject {
  if (input.name !== undefined) parseName(input.name, "name");
  if (input.languages?.length === 0) throw invalid("languages", "required");
  return {
    ...input,
    ...(input.name === undefined ? {} : { name: input.name.trim() }),
    ...(input.styleGuide === undefined ? {} : { styleGuide: parseNote(input.styleGuide, "styleGuide", longestGuide) }),
    ...(input.languages ? { languages: [...new Set(input.languages)] } : {}),
  };
}
