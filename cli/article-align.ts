import { basename } from "node:path";
import { buffer } from "node:stream/consumers";
import { placedBy, unplaced } from "../domain/alignment/rows.ts";
import type { NoticeCode } from "../domain/segmentation/block.ts";
import { atDesk } from "./at-desk.ts";
import { command } from "./command.ts";
import { readWhole } from "./files.ts";
import { Misuse } from "./misuse.ts";
import { fileIn, languageIn } from "./values.ts";

const states = ["draft", "confirmed"] as const;

export default command({
  arguments: [{ name: "id" }, { name: "file" }],
  options: {
    language: { value: "LANGUAGE", required: true },
    state: { value: "STATE", choices: states },
    format: { value: "FORMAT" },
    encoding: { value: "ENCODING" },
    replace: {},
    "dry-run": {},
    despite: {},
    as: { value: "EMAIL" },
  },
  async run({ id, file, format, encoding, replace, despite, as, ...given }, terminal) {
    if (file === "-" && !format) throw new Misuse("needsFormat");
    const language = languageIn(given.language);
    const state = given.state as (typeof states)[number] | undefined;
    const dryRun = given["dry-run"];
    const bytes: Uint8Array = file === "-" ? await buffer(process.stdin) : readWhole(fileIn(terminal, file));
    const aligned = await atDesk({ as, acts: true }, async (actor) => {
      const [{ recogniseFile }, { proposeAlignment, refuseDoubtful, rowsWith }, { alignTranslation }] =
        await Promise.all([
          import("../server/articles/recognise-file.ts"),
          import("../server/articles/propose-alignment.ts"),
          import("../server/articles/align-translation.ts"),
        ]);
      const { document } = await recogniseFile({ bytes, name: basename(file), format, encoding });
      const { rows, doubts } = await proposeAlignment(actor, id, { language, document });
      const texts = rowsWith(rows, document);
      const pairs = placedBy(texts);
      const left = unplaced(texts).map(({ key }) => Number(key));
      const proposed = { rows, doubts, unplaced: left, notices: document.notices };
      if (dryRun) return { taken: pairs.length, ...proposed };
      refuseDoubtful(doubts, despite);
      return { ...(await alignTranslation(actor, id, { language, pairs, replace, state })), ...proposed };
    });
    const { t } = terminal;
    terminal.answer(aligned, () => [
      t("cli.aligned", { count: aligned.taken }),
      ...shapeLines(aligned.rows),
      ...(aligned.unplaced.length > 0 ? [t("articles.translation.leftOver", { count: aligned.unplaced.length })] : []),
      ...aligned.doubts.map((doubt) => `  ${t(`problems.reasons.${doubt}`)}`),
      ...aligned.notices.map(({ code, count = 0 }) => `  ${t(`articles.notices.${code as NoticeCode}`, { count })}`),
      ...(dryRun ? [t("cli.nothingChanged")] : []),
    ]);
  },
});

/** How many units became how many paragraphs, and how sure that is on the whole. */
function shapeLines(rows: readonly { units: unknown[]; blocks: unknown[]; score: number }[]): string[] {
  const shapes = Map.groupBy(rows, ({ units, blocks }) => `${units.length}:${blocks.length}`);
  return [...shapes].map(([shape, all]) => {
    const mean = all.reduce((sum, { score }) => sum + score, 0) / all.length;
    return `${String(all.length).padStart(7)}  ${shape}  ${mean.toFixed(2)}`;
  });
}
