import { existsSync } from "node:fs";
import { buffer } from "node:stream/consumers";
import type { CheckOptions } from "../domain/checks/check-segment.ts";
import type { Finding } from "../domain/checks/finding.ts";
import { levels, type Profile } from "../domain/checks/profile.ts";
import { atDesk } from "./at-desk.ts";
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
    profile: { value: "PROFILE" },
  },
  async run({ file, source, target, profile }, terminal) {
    const languages = { sourceLanguage: languageIn(source), targetLanguage: languageIn(target) };
    const bytes: Uint8Array = file === "-" ? await buffer(process.stdin) : readWhole(fileIn(terminal, file));
    const { checkSegment } = await import("../domain/checks/check-segment.ts");
    const options = profile === undefined ? {} : await settledIn(fileIn(terminal, profile), profile);
    for (const [index, pair] of linesOf(bytes).entries()) {
      const line = index + 1;
      if (pair === "") continue;
      const [ours, theirs] = pair.split("\t");
      if (theirs === undefined) throw new Misuse("noTab", { line: String(line) });
      const findings: Finding[] = checkSegment({ ...languages, source: ours ?? "", target: theirs }, options);
      for (const finding of findings) {
        terminal.answer({ line, ...finding }, () => [`${line}  ${findingLine(terminal, finding)}`]);
      }
    }
  },
});

/** A profile as JSON, as the API gives it; else the project of that name: its profile, and its house rules. @throws Misuse */
async function settledIn(file: string, named: string): Promise<CheckOptions> {
  if (existsSync(file)) {
    const profile = profileIn(readWhole(file));
    if (!profile) throw new Misuse("notAProfile", { file: named });
    const { refuseUnlessValid } = await import("../server/checks/change-profile.ts");
    refuseUnlessValid(profile);
    return { profile };
  }
  const { profile, rules } = await atDesk({}, async (actor) => {
    const [{ findProjectNamed }, { openChecks }] = await Promise.all([
      import("../server/projects/list-projects.ts"),
      import("../server/checks/open-checks.ts"),
    ]);
    return openChecks(actor, await findProjectNamed(actor, named));
  });
  const { compileRules } = await import("../domain/checks/house-rules.ts");
  return { profile, rules: compileRules(rules.map(({ rule }) => rule)) };
}

function profileIn(bytes: Uint8Array): Profile | undefined {
  try {
    const given: unknown = JSON.parse(new TextDecoder().decode(bytes));
    return isProfile(given) ? given : undefined;
  } catch {
    return undefined;
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const isLevels = (value: unknown) =>
  isRecord(value) && Object.values(value).every((level) => levels.some((known) => known === level));
const isProfile = (value: unknown): value is Profile =>
  isRecord(value) &&
  Object.keys(value).every((key) => key === "all" || key === "pairs") &&
  isLevels(value.all ?? {}) &&
  isRecord(value.pairs ?? {}) &&
  Object.values(value.pairs ?? {}).every(isLevels);

function linesOf(bytes: Uint8Array): string[] {
  const lines = new TextDecoder().decode(bytes).split(/\r?\n/);
  if (lines.at(-1) === "") lines.pop();
  return lines;
}
