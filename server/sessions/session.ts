import type { Db } from "../../db/client.ts";
import { addSession } from "../../db/queries/sessions.ts";
import { hashToken, newToken } from "./token.ts";

const day = 24 * 60 * 60 * 1000;
/** A session ends when nobody has used it for this long, */
export const idleTime = 7 * day;
/** and in any case after this long. */
export const absoluteTime = 30 * day;

export interface Client {
  /** What the browser says that it is. */
  agent: string;
  address: string;
}
/** Given out once, for the cookie. */
export interface OpenedSession {
  token: string;
  endsAt: Date;
}

export async function openSession(
  tx: Db,
  member: string,
  client: Client,
  at: Date,
  token = newToken(),
): Promise<OpenedSession> {
  const endsAt = new Date(at.getTime() + absoluteTime);
  await addSession(tx, {
    tokenHash: hashToken(token),
    member,
    createdAt: at,
    seenAt: at,
    endsAt,
    agent: client.agent.slice(0, 300),
    address: client.address,
  });
  return { token, endsAt };
}
