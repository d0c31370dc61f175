import { reader } from "../../db/client.ts";
import { listKeys as listRows } from "../../db/queries/keys.ts";
import type { Actor } from "../../domain/permissions/actor.ts";
import { can } from "../../domain/permissions/can.ts";
import type { Scope } from "../../domain/permissions/scope.ts";
import { Refusal } from "../../domain/refusal.ts";

export interface KeyView {
  id: string;
  name: string;
  scope: Scope;
  project?: string;
  /** Whose rights it has a part of. */
  maker: string;
  createdAt: string;
  endsAt: string;
  usedAt?: string;
  ended: boolean;
}

/** The keys that have not been revoked, newest first. @throws Refusal `forbidden` */
export async function listKeys(actor: Actor): Promise<KeyView[]> {
  if (!can(actor, "key.administer")) throw new Refusal("forbidden");
  const rows = await listRows(reader());
  return rows.map(({ key, maker }) => ({
    id: key.id,
    name: key.name,
    scope: key.scope,
    ...(key.project ? { project: key.project } : {}),
    maker,
    createdAt: key.createdAt.toISOString(),
    endsAt: key.endsAt.toISOString(),
    ...(key.usedAt ? { usedAt: key.usedAt.toISOString() } : {}),
    ended: key.endsAt.getTime() < Date.now(),
  }));
}
