import { addressOfDesk } from "./address-of-desk.ts";
import { atDesk } from "./at-desk.ts";
import { command } from "./command.ts";

export default command({
  arguments: [{ name: "email" }],
  options: { as: { value: "EMAIL" } },
  async run({ email, as }, terminal) {
    const { token, ...member } = await atDesk({ as, acts: true }, async (actor) => {
      const [{ issueLink }, { findMemberId }] = await Promise.all([
        import("../server/members/issue-link.ts"),
        import("../server/members/find-operator.ts"),
      ]);
      return issueLink(actor, await findMemberId(actor, email));
    });
    const link = await addressOfDesk(`/join?token=${token}`);
    terminal.answer({ ...member, link }, () => [link]);
  },
});
