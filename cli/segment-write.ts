import { isCleanText } from "../domain/content/characters.ts";
import { parseContent } from "../domain/content/parse.ts";
import { contentOfText } from "../domain/content/plain-text.ts";
import { invalid } from "../domain/refusal.ts";
import { atDesk } from "./at-desk.ts";
import { command } from "./command.ts";
import { segmentLines } from "./segment-lines.ts";
import { languageIn, numberIn } from "./values.ts";

export default command({
  arguments: [{ name: "unit" }, { name: "language" }],
  options: {
    text: { value: "TEXT", required: true },
    as: { value: "EMAIL", required: true },
    seen: { value: "VERSION" },
  },
  async run({ unit, language: tag, text, as, seen }, terminal) {
    const language = languageIn(tag);
    if (!isCleanText(text.replace(/[\r\n]/g, ""))) throw invalid("text", "badCharacter");
    const content = parseContent(contentOfText(text));
    const named = seen === undefined ? undefined : numberIn(seen, "--seen");
    const saved = await atDesk({ as }, async (actor) => {
      const [{ versionSeen }, { saveSegment }] = await Promise.all([
        import("../server/segments/version-seen.ts"),
        import("../server/segments/save-segment.ts"),
      ]);
      const version = named ?? (await versionSeen(actor, { unit, language }));
      return saveSegment(actor, { unit, language, content, version });
    });
    terminal.answer(saved, () => segmentLines(terminal, saved));
  },
});
