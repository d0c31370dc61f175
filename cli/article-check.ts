import type { ArticleFinding } from "../server/findings/examine-edition.ts";
import { atDesk } from "./at-desk.ts";
import { command } from "./command.ts";
import { findingLine } from "./finding-line.ts";
import type { Terminal } from "./terminal.ts";
import { languageIn } from "./values.ts";

export default command({
  arguments: [{ name: "id" }],
  options: { language: { value: "LANGUAGE" }, open: {}, as: { value: "EMAIL" } },
  async run({ id, language: tag, open, as }, terminal) {
    const language = tag === undefined ? undefined : languageIn(tag);
    const checked = await atDesk({ as }, async (actor) => {
      const { listArticleFindings } = await import("../server/findings/list-article-findings.ts");
      return listArticleFindings(actor, id, { language, open });
    });
    const { t } = terminal;
    for (const { language, position } of checked.unchecked)
      terminal.note(t("findings.notChecked", { language, position: String(position) }));
    terminal.answer(checked, () => checked.findings.map((finding) => line(terminal, finding)));
  },
});

function line(terminal: Terminal, finding: ArticleFinding): string {
  const { position, language, dismissed } = finding;
  const no = dismissed ? `  ${terminal.t("findings.dismissedFor", { reason: dismissed.reason })}` : "";
  return `${position} ${language}  ${findingLine(terminal, finding)}${no}`;
}
