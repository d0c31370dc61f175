import { buffer } from "node:stream/consumers";
import type { Finding } from "../domain/checks/finding.ts";
import { command } from "./command.ts";
import { readWhole } from "./files.ts";
import { findingLine } from "./finding-line.ts";
import { Misuse } from "./misuse.ts";
import { fileIn, languageIn } from "./values.ts";

export default command({
  arguments: [{ name: "file" }],
  options: {
    source: { value: "LANGUAGE", required: true },
    target: { value: "LANGUAGE", required: true },
  },
  async run({ file, source, target }, terminal) {
    const languages = { sourceLanguage: languageIn(source), targetLanguage: languageIn(target) };
    const bytes: Uint8Array = file === "-" ? await buffer(process.stdin) : readWhole(fileIn(terminal, file));
    const { checkSegment } = await import("../domain/checks/check-segment.ts");
    for (const [index, pair] of linesOf(bytes).entries()) {
      const line = index + 1;
      if (pair === "") continue;
      const [ours, theirs] = pair.split("\t");
      if (theirs === undefined) throw new Misuse("noTab", { line: String(line) });
      const findings: Finding[] = checkSegment({ ...languages, source: ours ?? "", target: theirs });
      for (const finding of findings) {
        terminal.answer({ line, ...finding }, () => [`${line}  ${findingLine(terminal, finding)}`]);
      }
    }
  },
});

function linesOf(bytes: Uint8Array): string[] {
  const lines = new TextDecoder().decode(bytes).split(/\r?\n/);
  if (lines.at(-1) === "") lines.pop();
  return lines;
}
