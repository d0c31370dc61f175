import { type OmissionKind, omissionKinds } from "../domain/workflow/revision.ts";
import { type Step, steps } from "../domain/workflow/steps.ts";
import { atDesk } from "./at-desk.ts";
import { command } from "./command.ts";
import { segmentLines } from "./segment-lines.ts";
import { languageIn, numberIn } from "./values.ts";

export default command({
  arguments: [{ name: "unit" }, { name: "language" }, { name: "step", choices: steps }],
  options: {
    as: { value: "EMAIL", required: true },
    reason: { value: "REASON" },
    minor: {},
    omission: { value: "KIND", choices: omissionKinds },
    seen: { value: "VERSION" },
  },
  async run({ unit, language: tag, step, as, reason, minor, omission, seen }, terminal) {
    const language = languageIn(tag);
    const named = seen === undefined ? undefined : numberIn(seen, "--seen");
    const segment = await atDesk({ as }, async (actor) => {
      const [{ versionSeen }, { takeStep }] = await Promise.all([
        import("../server/segments/version-seen.ts"),
        import("../server/segments/take-step.ts"),
      ]);
      const version = named ?? (await versionSeen(actor, { unit, language }));
      return takeStep(actor, {
        unit,
        language,
        step: step as Step,
        version,
        reason,
        minor,
        omission: omission as OmissionKind | undefined,
      });
    });
    terminal.answer(segment, () => segmentLines(terminal, segment));
  },
});
