import { atDesk } from "./at-desk.ts";
import { command } from "./command.ts";
import { languageIn } from "./values.ts";

export default command({
  arguments: [{ name: "article" }, { name: "language" }],
  options: { as: { value: "EMAIL" } },
  async run({ article, language, as }, terminal) {
    const tag = languageIn(language);
    const signedOff = await atDesk({ as, acts: true }, async (actor) => {
      const { signOffEdition } = await import("../server/editions/sign-off-edition.ts");
      return signOffEdition(actor, article, tag);
    });
    terminal.answer(signedOff, () => [terminal.t("cli.editionSignedOff", { language: tag })]);
  },
});
