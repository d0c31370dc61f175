import { reader, write } from "../../db/client.ts";
import { addEvent } from "../../db/queries/events.ts";
import { findLink, takeLink } from "../../db/queries/links.ts";
import { updateMember } from "../../db/queries/members.ts";
import { removeSessionsOf } from "../../db/queries/sessions.ts";
import { parseName, parsePassword } from "../../domain/permissions/identity.ts";
import { Refusal } from "../../domain/refusal.ts";
import { hashPassword } from "../sessions/password.ts";
import { type Client, type OpenedSession, openSession } from "../sessions/session.ts";
import { hashToken } from "../sessions/token.ts";

/**
 * Uses up an invitation or a sign-in link: sets the password, ends every older session, and opens one.
 * @throws Refusal `notFound` for a link that is used, expired or unknown; `invalid` for the name or the password
 */
export async function joinDesk(
  input: { token: string; name: string; password: string },
  client: Client,
): Promise<OpenedSession> {
  const tokenHash = hashToken(input.token);
  const found = await findLink(reader(), tokenHash, new Date());
  if (!found?.member || found.member.endedAt) throw new Refusal("notFound", { reason: "link" });
  const { id, email } = found.member;
  const name = parseName(input.name, "name");
  const password = await hashPassword(parsePassword(input.password, { email, name }));
  return write(async (tx) => {
    const at = new Date();
    if (!(await takeLink(tx, tokenHash, at))) throw new Refusal("notFound", { reason: "link" });
    await updateMember(tx, id, { name, password });
    await removeSessionsOf(tx, id);
    await addEvent(tx, { member: id, channel: "web" }, at, "member.join", { details: { kind: found.link.kind } });
    return openSession(tx, id, client, at);
  });
}
