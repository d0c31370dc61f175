import { reader } from "../../db/client.ts";
import { listEvents as listRows } from "../../db/queries/events.ts";
import { listNames } from "../../db/queries/members.ts";
import type { Actor, Channel } from "../../domain/permissions/actor.ts";
import type { Act } from "../../domain/workflow/acts.ts";
import { reachProject } from "../projects/reach-project.ts";

export interface EventView {
  id: number;
  at: string;
  act: Act;
  by?: string;
  channel: Channel;
  operator?: string;
  article?: string;
  unit?: string;
  language?: string;
  details: Record<string, unknown>;
}

/** The log of a project's acts, newest first. @throws Refusal `notFound` */
export async function listEvents(
  actor: Actor,
  input: { project: string; article?: string | undefined; before?: number | undefined; limit: number },
) {
  const { project, article, before, limit } = input;
  await reachProject(reader(), actor, "project.read", project);
  const where = { project, limit: limit + 1, ...(article ? { article } : {}), ...(before ? { before } : {}) };
  const rows = await listRows(reader(), where);
  const page = rows.slice(0, limit);
  const names = await listNames(
    reader(),
    page.flatMap((row) => (row.member ? [row.member] : [])),
  );
  const events = page.map(
    (row): EventView => ({
      id: row.id,
      at: row.at.toISOString(),
      act: row.act,
      ...(row.member ? { by: row.member } : {}),
      channel: row.channel,
      ...(row.operator ? { operator: row.operator } : {}),
      ...(row.article ? { article: row.article } : {}),
      ...(row.unit ? { unit: row.unit } : {}),
      ...(row.language ? { language: row.language } : {}),
      details: row.details,
    }),
  );
  return {
    events,
    people: Object.fromEntries(names),
    ...(rows.length > limit ? { cursor: String(page.at(-1)?.id) } : {}),
  };
}
