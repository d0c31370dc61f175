import { settings } from "./at-desk.ts";
import { command } from "./command.ts";
import { fileIn } from "./values.ts";

export default command({
  arguments: [{ name: "file" }],
  options: {},
  async run({ file }, terminal) {
    await settings();
    const { backUp } = await import("../server/backup/back-up.ts");
    const { t } = terminal;
    const made = await backUp(fileIn(terminal, file), (done, total) =>
      terminal.progress(t("cli.copying", { done: Math.round((done / Math.max(total, 1)) * 100) })),
    );
    terminal.answer(made, () => [made.file, t("cli.copied", { bytes: made.bytes, hash: made.hash })]);
  },
});
