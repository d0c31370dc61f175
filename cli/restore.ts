import { settings } from "./at-desk.ts";
import { command } from "./command.ts";
import { fileIn } from "./values.ts";

export default command({
  arguments: [{ name: "file" }],
  options: { force: {} },
  async run({ file, force }, terminal) {
    await settings();
    const { restoreBackup } = await import("../server/backup/restore-backup.ts");
    const { t } = terminal;
    const restored = await restoreBackup(fileIn(terminal, file), { replace: force });
    if (restored.kept) terminal.note(t("cli.keptReplaced", { file: restored.kept }));
    terminal.answer(restored, () => [restored.to, t("cli.copied", { bytes: restored.bytes, hash: restored.hash })]);
  },
});
