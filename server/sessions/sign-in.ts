import { reader, write } from "../../db/client.ts";
import { findMemberByEmail } from "../../db/queries/members.ts";
import { emailKeyOf } from "../../domain/permissions/identity.ts";
import { Refusal } from "../../domain/refusal.ts";
import { isPassword } from "./password.ts";
import { type Client, type OpenedSession, openSession } from "./session.ts";
import { forgive, slowDown } from "./throttle.ts";

/**
 * Opens a session for an e-mail address and its password. Says nothing of which was wrong.
 * @throws Refusal `unauthenticated` with reason `wrongPassword`, `tooMany`, `busy`
 */
export async function signIn(credentials: { email: string; password: string }, client: Client): Promise<OpenedSession> {
  const emailKey = emailKeyOf(credentials.email);
  await slowDown(emailKey, client.address);
  const member = await findMemberByEmail(reader(), emailKey);
  const known = member && !member.endedAt ? member : undefined;
  if (!(await isPassword(known?.password, credentials.password)) || !known) {
    throw new Refusal("unauthenticated", { reason: "wrongPassword" });
  }
  forgive(emailKey, client.address);
  return write((tx) => openSession(tx, known.id, client, new Date()));
}
