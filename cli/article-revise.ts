import { basename } from "node:path";
import { buffer } from "node:stream/consumers";
import { type Fate, fates } from "../domain/alignment/revise.ts";
import type { NoticeCode } from "../domain/segmentation/block.ts";
import type { RevisedUnit } from "../server/articles/propose-revision.ts";
import { atDesk } from "./at-desk.ts";
import { command } from "./command.ts";
import { readWhole } from "./files.ts";
import { Misuse } from "./misuse.ts";
import type { Terminal } from "./terminal.ts";
import { fileIn } from "./values.ts";

export default command({
  arguments: [{ name: "id" }, { name: "file" }],
  options: {
    format: { value: "FORMAT" },
    encoding: { value: "ENCODING" },
    minor: {},
    reason: { value: "REASON" },
    "dry-run": {},
    despite: {},
    as: { value: "EMAIL" },
  },
  async run({ id, file, format, encoding, minor, reason, despite, as, ...given }, terminal) {
    if (file === "-" && !format) throw new Misuse("needsFormat");
    if (minor && !reason) throw new Misuse("missingOption", { option: "--reason" });
    const dryRun = given["dry-run"];
    const bytes: Uint8Array = file === "-" ? await buffer(process.stdin) : readWhole(fileIn(terminal, file));
    const revised = await atDesk({ as, acts: true }, async (actor) => {
      const [{ recogniseFile }, { proposeRevision }, { reviseSource }] = await Promise.all([
        import("../server/articles/recognise-file.ts"),
        import("../server/articles/propose-revision.ts"),
        import("../server/articles/revise-source.ts"),
      ]);
      const read = await recogniseFile({ bytes, name: basename(file), format, encoding });
      const input = { document: read.document, format: read.format, ...(minor ? { minor } : {}) };
      const proposed = await proposeRevision(actor, id, input);
      if (dryRun) return { id, ...proposed };
      const done = await reviseSource(actor, id, { ...input, base: proposed.base, reason, despite });
      return { ...proposed, ...done };
    });
    const { t } = terminal;
    terminal.answer(revised, () => [
      ...fates.flatMap((fate) => (revised.counts[fate] > 0 ? [countLine(terminal, fate, revised.counts[fate])] : [])),
      ...revised.revised.flatMap((one) => changeLines(terminal, one)),
      ...revised.doubts.map((doubt) => `  ${t(`articles.revising.doubts.${doubt}`)}`),
      ...revised.notices.map(({ code, count = 0 }) => `  ${t(`articles.notices.${code as NoticeCode}`, { count })}`),
      ...(dryRun ? [t("cli.nothingChanged")] : []),
    ]);
  },
});

const countLine = ({ t }: Terminal, fate: Fate, count: number) =>
  `${String(count).padStart(7)}  ${t(`articles.revising.fates.${fate}`)}`;

function changeLines({ t, style }: Terminal, { fate, weight, before, after }: RevisedUnit): string[] {
  if (fate === "unchanged") return [];
  const form = weight === "minor" ? `, ${t("segments.minorRevision")}` : "";
  return [
    "",
    style("bold", `${t(`articles.revising.fates.${fate}`)}${form}`),
    ...before.map((text) => style("red", `  - ${oneLine(text)}`)),
    ...after.map((text) => style("green", `  + ${oneLine(text)}`)),
  ];
}

const oneLine = (text: string) => text.replaceAll("\n", " ⏎ ");
