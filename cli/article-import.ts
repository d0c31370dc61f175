import { basename, extname } from "node:path";
import { buffer } from "node:stream/consumers";
import type { NoticeCode } from "../domain/segmentation/block.ts";
import type { UnitKind } from "../domain/segmentation/kinds.ts";
import { atDesk } from "./at-desk.ts";
import { command } from "./command.ts";
import { readWhole } from "./files.ts";
import { Misuse } from "./misuse.ts";
import { fileIn, languageIn, languagesIn } from "./values.ts";

export default command({
  arguments: [{ name: "file" }],
  options: {
    source: { value: "LANGUAGE", required: true },
    targets: { value: "LANGUAGES" },
    title: { value: "TITLE" },
    headline: { value: "TEXT" },
    format: { value: "FORMAT" },
    encoding: { value: "ENCODING" },
    project: { value: "PROJECT" },
    as: { value: "EMAIL" },
  },
  async run(given, terminal) {
    const { file, headline, format, encoding } = given;
    const source = languageIn(given.source);
    const targets = languagesIn(given.targets);
    const title = given.title ?? titleOf(file);
    if (!title) throw new Misuse("needsTitle");
    if (file === "-" && !format) throw new Misuse("needsFormat");
    const bytes: Uint8Array = file === "-" ? await buffer(process.stdin) : readWhole(fileIn(terminal, file));
    const imported = await atDesk({ as: given.as, acts: true, make: true }, async (actor) => {
      const [{ recogniseFile }, { importArticle }, { findProjectNamed }] = await Promise.all([
        import("../server/articles/recognise-file.ts"),
        import("../server/articles/import-article.ts"),
        import("../server/projects/list-projects.ts"),
      ]);
      const project = await findProjectNamed(actor, given.project);
      const { document } = await recogniseFile({ bytes, name: basename(file), format, encoding });
      return importArticle(actor, { project, title, headline, source, targets, document });
    });
    const { t } = terminal;
    terminal.answer(imported, () => [
      imported.id,
      ...Object.entries(imported.recognised).map(
        ([kind, count]) => `  ${String(count).padStart(5)}  ${t(`units.kinds.${kind as UnitKind}`)}`,
      ),
      ...imported.notices.map(({ code, count = 0 }) => `  ${t(`articles.notices.${code as NoticeCode}`, { count })}`),
    ]);
  },
});

/** Without a title the file's name serves. */
const titleOf = (file: string) => (file === "-" ? "" : basename(file, extname(file)));
