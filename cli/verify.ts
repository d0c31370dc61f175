import type { DeskFault } from "../server/health/verify-desk.ts";
import { atDesk } from "./at-desk.ts";
import { command } from "./command.ts";
import type { Terminal } from "./terminal.ts";

const tellEvery = 1_000;

export default command({
  arguments: [],
  options: {},
  async run(_, terminal) {
    const { t } = terminal;
    const verified = await verify(terminal);
    terminal.answer(verified, () => [
      ...verified.faults.map((fault) => faultLine(terminal, fault)),
      verified.ok
        ? t("cli.verified", { segments: verified.segments, revisions: verified.revisions })
        : t("cli.notVerified", { count: verified.faults.length }),
    ]);
    return verified.ok ? 0 : 1;
  },
});

async function verify(terminal: Terminal) {
  const { verifyDesk, verifyPages } = await import("../server/health/verify-desk.ts");
  // A file that is broken may not let itself be opened as a desk: its pages are looked at first.
  const broken = await verifyPages();
  if (broken.length > 0) return { ok: false, segments: 0, revisions: 0, faults: broken };
  return atDesk({}, () =>
    verifyDesk((done) => {
      if (done % tellEvery === 0) terminal.progress(terminal.t("cli.verifying", { count: done }));
    }),
  );
}

function faultLine(
  { t }: Terminal,
  { fault, unit = "", language = "", revision = 0, article = "", said = "" }: DeskFault,
) {
  const where = { unit, language, revision: String(revision), article, said };
  return t(`cli.faults.${fault}`, where);
}
