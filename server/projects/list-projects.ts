import { reader } from "../../db/client.ts";
import { listProjects as listRows, type ProjectRow } from "../../db/queries/projects.ts";
import { fold } from "../../domain/language/fold.ts";
import type { Language } from "../../domain/language/tag.ts";
import type { Actor } from "../../domain/permissions/actor.ts";
import { can } from "../../domain/permissions/can.ts";
import { invalid, Refusal } from "../../domain/refusal.ts";
import type { ReviewPolicy } from "../../domain/workflow/review-policy.ts";

export interface Project {
  id: string;
  name: string;
  languages: Language[];
  reviewPolicy: ReviewPolicy;
  sourceReview: boolean;
  styleGuide: string;
  may: { change: boolean; import: boolean };
}

/** The projects that one belongs to. */
export async function listProjects(actor: Actor): Promise<Project[]> {
  const rows = await listRows(reader());
  return rows.filter((row) => can(actor, "project.read", { project: row.id })).map((row) => presentProject(actor, row));
}

/** The project that is meant where none is named. @throws Refusal `invalid` where one has more than one, or none */
export async function findDefaultProject(actor: Actor): Promise<string> {
  const [only, ...others] = await listProjects(actor);
  if (!only || others.length > 0) throw invalid("project", "required");
  return only.id;
}

/** The project that a person names by its id or its name, else the only one. @throws Refusal `notFound`, `invalid` */
export async function findProjectNamed(actor: Actor, named: string | undefined): Promise<string> {
  if (named === undefined) return findDefaultProject(actor);
  const projects = await listProjects(actor);
  const found = projects.find(({ id }) => id === named) ?? projects.find(({ name }) => fold(name) === fold(named));
  if (!found) throw new Refusal("notFound", { reason: "noProject", project: named });
  return found.id;
}

export function presentProject(
  actor: Actor,
  { id, name, languages, reviewPolicy, sourceReview, styleGuide }: ProjectRow,
): Project {
  const about = { project: id };
  const may = { change: can(actor, "project.change", about), import: can(actor, "article.import", about) };
  return { id, name, languages, reviewPolicy, sourceReview, styleGuide, may };
}
