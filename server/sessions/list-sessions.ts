import { reader } from "../../db/client.ts";
import { listSessions as listRows } from "../../db/queries/sessions.ts";
import type { Actor } from "../../domain/permissions/actor.ts";
import { idleTime } from "./session.ts";
import { hashToken } from "./token.ts";

export interface SessionView {
  /** The hash of its token: names it without opening anything. */
  id: string;
  agent: string;
  address: string;
  createdAt: string;
  seenAt: string;
  current: boolean;
}

/** One's own open sessions, last used first. */
export async function listSessions(actor: Actor, token: string | undefined): Promise<SessionView[]> {
  const now = new Date();
  const rows = await listRows(reader(), actor.member, now, new Date(now.getTime() - idleTime));
  const current = token === undefined ? undefined : hashToken(token);
  return rows.map((row) => ({
    id: row.tokenHash,
    agent: row.agent,
    address: row.address,
    createdAt: row.createdAt.toISOString(),
    seenAt: row.seenAt.toISOString(),
    current: row.tokenHash === current,
  }));
}
