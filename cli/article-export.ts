import { labelsFor } from "../i18n/format-labels.ts";
import { atDesk } from "./at-desk.ts";
import { command } from "./command.ts";
import { writeWhole } from "./files.ts";
import { Misuse } from "./misuse.ts";
import { fileIn, languageIn, languagesIn } from "./values.ts";

export default command({
  arguments: [{ name: "id" }],
  options: {
    language: { value: "LANGUAGE", required: true },
    format: { value: "FORMAT", required: true },
    output: { value: "FILE" },
    drafts: {},
    with: { value: "LANGUAGES" },
    as: { value: "EMAIL" },
  },
  async run({ id, format, output, drafts, ...given }, terminal) {
    if (terminal.json && output === undefined) throw new Misuse("needsOutput");
    const language = languageIn(given.language);
    const others = languagesIn(given.with);
    const { bytes, mediaType, missing, stale } = await atDesk({ as: given.as }, async (actor) => {
      const { exportArticle } = await import("../server/articles/export-article.ts");
      const labels = labelsFor(terminal.locale, [language, ...others]);
      return exportArticle(actor, id, { language, format, drafts, with: others, labels });
    });
    const { t } = terminal;
    const places = (units: readonly { position: number }[]) => units.map((unit) => unit.position).join(", ");
    if (missing.length > 0)
      terminal.note(t("cli.exportMissing", { count: missing.length, positions: places(missing) }));
    if (stale.length > 0) terminal.note(t("cli.exportStale", { count: stale.length, positions: places(stale) }));
    if (output === undefined) {
      process.stdout.write(bytes);
      return;
    }
    const file = fileIn(terminal, output);
    writeWhole(file, bytes);
    const made = { article: id, language, format, mediaType, file, bytes: bytes.length, missing, stale };
    terminal.answer(made, () => [file]);
  },
});
