import { addEvent } from "../../db/queries/events.ts";
import { addKey } from "../../db/queries/keys.ts";
import { findProject } from "../../db/queries/projects.ts";
import type { Actor } from "../../domain/permissions/actor.ts";
import { can } from "../../domain/permissions/can.ts";
import type { Scope } from "../../domain/permissions/scope.ts";
import { invalid, Refusal } from "../../domain/refusal.ts";
import { act } from "../act.ts";
import { newId } from "../id.ts";
import { hashToken, tokenOfAct } from "../sessions/token.ts";

const day = 24 * 60 * 60 * 1000;
const usual = 90 * day;
const longest = 366 * day;

export interface CreateKey {
  name: string;
  scope: Scope;
  /** The one project that it opens; all of its maker's where none is named. */
  project?: string | undefined;
  /** In 90 days where nothing is said, in a year at the latest. */
  expires?: Date | undefined;
}

/**
 * A key for a program. It is given out this once; only its hash is kept. What is written with it counts as written by
 * its maker.
 * @throws Refusal `forbidden`, `notFound` (project), `invalid` (name, expires)
 */
export async function createKey(actor: Actor, input: CreateKey): Promise<{ id: string; key: string; endsAt: string }> {
  if (!can(actor, "key.administer")) throw new Refusal("forbidden");
  const name = input.name.trim();
  if (name === "") throw invalid("name", "required");
  const now = Date.now();
  const endsAt = input.expires ?? new Date(now + usual);
  if (endsAt.getTime() <= now || endsAt.getTime() > now + longest) throw invalid("expires", "outOfRange");
  const id = newId();
  const key = `verso_${tokenOfAct(actor, "key")}`;
  return act(actor, async (tx, at) => {
    if (input.project !== undefined && !(await findProject(tx, input.project))) throw new Refusal("notFound");
    await addKey(tx, {
      id,
      name,
      tokenHash: hashToken(key),
      scope: input.scope,
      project: input.project ?? null,
      member: actor.member,
      createdAt: at,
      endsAt,
      usedAt: null,
      revokedAt: null,
    });
    await addEvent(tx, actor, at, "key.create", { details: { key: id, name, scope: input.scope } });
    return { id, endsAt: endsAt.toISOString() };
  }).then((made) => ({ ...made, key }));
}
