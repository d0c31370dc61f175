import { write } from "../../db/client.ts";
import { removeSession, removeSessionsOf } from "../../db/queries/sessions.ts";
import type { Actor } from "../../domain/permissions/actor.ts";
import { Refusal } from "../../domain/refusal.ts";
import { act } from "../act.ts";
import { hashToken } from "./token.ts";

/** Signs out: the session behind this token ends. */
export async function signOut(actor: Actor, token: string): Promise<void> {
  await write((tx) => removeSession(tx, actor.member, hashToken(token)));
}

/** Ends one of one's own sessions. @throws Refusal `notFound` */
export async function endSession(actor: Actor, id: string): Promise<void> {
  const ended = await act(actor, (tx) => removeSession(tx, actor.member, id));
  if (!ended) throw new Refusal("notFound");
}

/** Ends all of one's sessions but the one that asks. */
export async function endOtherSessions(actor: Actor, token: string): Promise<void> {
  await act(actor, (tx) => removeSessionsOf(tx, actor.member, hashToken(token)));
}
