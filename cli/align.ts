import { command } from "./command.ts";
import { readWhole } from "./files.ts";
import { fileIn, languageIn } from "./values.ts";

export default command({
  arguments: [{ name: "a" }, { name: "b" }],
  options: {
    source: { value: "LANGUAGE", required: true },
    target: { value: "LANGUAGE", required: true },
    // A line is a line, whatever it holds: sentences and paragraphs are aligned alike.
    unit: { value: "UNIT", choices: ["paragraph", "sentence"] },
  },
  async run({ a, b, source, target }, terminal) {
    const languages = { source: languageIn(source), target: languageIn(target) };
    const { alignTexts } = await import("../server/articles/align-texts.ts");
    const [from, to] = [a, b].map((name) => readWhole(fileIn(terminal, name))) as [Uint8Array, Uint8Array];
    // Each link in a line of its own, for programs and for people alike.
    for (const link of alignTexts({ source: from, target: to }, languages))
      process.stdout.write(`${JSON.stringify(link)}\n`);
  },
});
