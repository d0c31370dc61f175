import type { Complaint } from "../server/health/complaint.ts";
import type { Settings } from "../server/settings.ts";
import { settings as readSettings } from "./at-desk.ts";
import { command } from "./command.ts";
import type { Terminal } from "./terminal.ts";

export default command({
  arguments: [],
  options: {},
  async run(_, terminal) {
    const { t, style } = terminal;
    let settings: Settings;
    try {
      settings = await readSettings();
    } catch (error) {
      if (!(error instanceof Error) || error.name !== "SettingsError") throw error;
      const said = error.message.split("\n");
      terminal.answer({ ok: false, settings: said }, () => said.map((line) => `${style("red", "✗")} ${line}`));
      return 1;
    }
    const [{ examineDesk }, { closeDesk }] = await Promise.all([
      import("../server/health/examine-desk.ts"),
      import("../server/open-desk.ts"),
    ]);
    const examined = await examineDesk(settings, process.env).finally(closeDesk);
    const ok = examined.every(({ complaints }) => complaints.every(({ severity }) => severity !== "fault"));
    terminal.answer({ ok, settings: [], examined }, () => [
      `${style("green", "✓")} ${t("cli.examinations.settings")}`,
      ...examined.flatMap(({ examination, complaints }) =>
        complaints.length === 0
          ? [`${style("green", "✓")} ${t(`cli.examinations.${examination}`)}`]
          : complaints.map((complaint) => complaintLine(terminal, complaint)),
      ),
    ]);
    return ok ? 0 : 1;
  },
});

function complaintLine({ t, style }: Terminal, { code, severity, values }: Complaint): string {
  const mark = severity === "fault" ? style("red", "✗") : style("yellow", "!");
  return `${mark} ${t(`cli.complaints.${code}`, values as never)}`;
}
