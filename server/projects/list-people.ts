import { reader } from "../../db/client.ts";
import { listPeople as listRows } from "../../db/queries/members.ts";
import type { Actor } from "../../domain/permissions/actor.ts";
import { reachProject } from "./reach-project.ts";

/** Those who can be given work in a project, with the languages that they write and review. @throws Refusal `notFound` */
export async function listPeople(actor: Actor, project: string) {
  await reachProject(reader(), actor, "project.read", project);
  const rows = await listRows(reader(), project);
  return rows.map(({ id, name, translate, review }) => ({ id, name, translate, review }));
}
