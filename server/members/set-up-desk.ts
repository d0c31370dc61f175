import { write } from "../../db/client.ts";
import { addEvent } from "../../db/queries/events.ts";
import { removeSetupLinks, takeLink } from "../../db/queries/links.ts";
import { addMember, countAdministrators, findMemberByEmail, putMembership } from "../../db/queries/members.ts";
import { listProjects, updateProject } from "../../db/queries/projects.ts";
import { everyLanguage } from "../../domain/permissions/actor.ts";
import { emailKeyOf, parseEmail, parseName, parsePassword } from "../../domain/permissions/identity.ts";
import { invalid, Refusal } from "../../domain/refusal.ts";
import type { ReviewPolicy } from "../../domain/workflow/review-policy.ts";
import { newId } from "../id.ts";
import { hashPassword } from "../sessions/password.ts";
import { type Client, type OpenedSession, openSession } from "../sessions/session.ts";
import { hashToken } from "../sessions/token.ts";

export interface SetUpDesk {
  token: string;
  name: string;
  email: string;
  password: string;
  policy: ReviewPolicy;
}

/**
 * The first person sets the desk up and becomes its administrator, with every right in its first project.
 * @throws Refusal `notFound` for a link that is used, expired or unknown, `notNow` once there is an administrator, `invalid`
 */
export async function setUpDesk(input: SetUpDesk, client: Client): Promise<OpenedSession> {
  const email = parseEmail(input.email);
  const name = parseName(input.name, "name");
  const password = await hashPassword(parsePassword(input.password, { email, name }));
  const member = newId();
  return write(async (tx) => {
    const at = new Date();
    const link = await takeLink(tx, hashToken(input.token), at);
    if (link?.kind !== "setup") throw new Refusal("notFound", { reason: "link" });
    if ((await countAdministrators(tx)) > 0) throw new Refusal("notNow");
    if (await findMemberByEmail(tx, emailKeyOf(email))) throw invalid("email", "taken");
    await addMember(tx, {
      id: member,
      email,
      emailKey: emailKeyOf(email),
      name,
      password,
      admin: true,
      createdAt: at,
      endedAt: null,
    });
    for (const project of await listProjects(tx)) {
      await putMembership(tx, {
        member,
        project: project.id,
        role: "manager",
        translate: [everyLanguage],
        review: [everyLanguage],
      });
      await updateProject(tx, project.id, { reviewPolicy: input.policy });
    }
    await removeSetupLinks(tx);
    await addEvent(tx, { member, channel: "web" }, at, "desk.set-up", { details: { policy: input.policy } });
    return openSession(tx, member, client, at);
  });
}
