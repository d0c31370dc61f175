import type { Db } from "../../db/client.ts";
import { findProject, type ProjectRow } from "../../db/queries/projects.ts";
import type { Actor } from "../../domain/permissions/actor.ts";
import { can } from "../../domain/permissions/can.ts";
import { Refusal } from "../../domain/refusal.ts";

type ProjectPermission = "project.read" | "project.change" | "article.import";

/** A project, if the actor may do this there. @throws Refusal `notFound`, `forbidden` */
export async function reachProject(
  db: Db,
  actor: Actor,
  permission: ProjectPermission,
  id: string,
): Promise<ProjectRow> {
  const project = await findProject(db, id);
  if (!project || !can(actor, "project.read", { project: id })) throw new Refusal("notFound");
  if (!can(actor, permission, { project: id })) throw new Refusal("forbidden");
  return project;
}
