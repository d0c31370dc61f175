import { atDesk } from "./at-desk.ts";
import { command } from "./command.ts";
import { languageIn } from "./values.ts";

export default command({
  arguments: [{ name: "article" }, { name: "language" }],
  options: { reason: { value: "REASON", required: true }, as: { value: "EMAIL" } },
  async run({ article, language, reason, as }, terminal) {
    const tag = languageIn(language);
    const reopened = await atDesk({ as, acts: true }, async (actor) => {
      const { reopenEdition } = await import("../server/editions/sign-off-edition.ts");
      return reopenEdition(actor, article, tag, reason);
    });
    terminal.answer(reopened, () => [terminal.t("cli.editionReopened", { language: tag })]);
  },
});
