import { type Role, roles } from "../domain/permissions/actor.ts";
import { addressOfDesk } from "./address-of-desk.ts";
import { atDesk } from "./at-desk.ts";
import { command } from "./command.ts";
import { rightLanguagesIn } from "./values.ts";

export default command({
  arguments: [{ name: "email" }],
  options: {
    name: { value: "NAME", required: true },
    role: { value: "ROLE", choices: roles },
    translate: { value: "LANGUAGES" },
    review: { value: "LANGUAGES" },
    project: { value: "PROJECT" },
    as: { value: "EMAIL" },
  },
  async run({ email, name, role = "viewer", translate, review, project, as }, terminal) {
    const rights = { translate: rightLanguagesIn(translate), review: rightLanguagesIn(review) };
    const { token, ...member } = await atDesk({ as, acts: true, make: true }, async (actor) => {
      const [{ inviteMember }, { findProjectNamed }] = await Promise.all([
        import("../server/members/invite-member.ts"),
        import("../server/projects/list-projects.ts"),
      ]);
      const named = await findProjectNamed(actor, project);
      return inviteMember(actor, { email, name, role: role as Role, ...rights, project: named });
    });
    const link = await addressOfDesk(`/join?token=${token}`);
    terminal.answer({ ...member, link }, () => [link]);
  },
});
