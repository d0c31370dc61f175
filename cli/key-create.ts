import { type Scope, scopes } from "../domain/permissions/scope.ts";
import { atDesk } from "./at-desk.ts";
import { command } from "./command.ts";
import { timeIn } from "./values.ts";

export default command({
  arguments: [{ name: "name" }],
  options: {
    scope: { value: "SCOPE", choices: scopes },
    project: { value: "PROJECT" },
    expires: { value: "TIME" },
    as: { value: "EMAIL" },
  },
  async run({ name, scope = "read", project, expires, as }, terminal) {
    const end = expires === undefined ? undefined : timeIn(expires, "--expires");
    const made = await atDesk({ as, acts: true }, async (actor) => {
      const [{ createKey }, { findProjectNamed }] = await Promise.all([
        import("../server/keys/create-key.ts"),
        import("../server/projects/list-projects.ts"),
      ]);
      const only = project === undefined ? undefined : await findProjectNamed(actor, project);
      return createKey(actor, { name, scope: scope as Scope, project: only, expires: end });
    });
    terminal.answer(made, () => [made.key]);
    if (!terminal.json) terminal.note(terminal.t("cli.keyMade", { until: made.endsAt }));
  },
});
