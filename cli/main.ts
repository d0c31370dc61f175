// The terminal door: finds the command, tells it what it is given, and says what came of it in one line and a status.
import { isRefusal } from "../domain/refusal.ts";
import { localeOfTerminal } from "../i18n/locale-of-terminal.ts";
import { findCommand } from "./find-command.ts";
import { commandHelp, overview } from "./help.ts";
import { Misuse } from "./misuse.ts";
import { parseGiven } from "./parse.ts";
import { openTerminal, type Terminal } from "./terminal.ts";

const done = 0;
const failed = 1;
const misused = 2;

/** Runs the command that the words name. Gives the exit status. */
export async function main(words: readonly string[], folder: string): Promise<number> {
  const terminal = openTerminal({
    locale: localeOfTerminal(process.env),
    folder,
    json: words.includes("--json"),
  });
  // Whoever reads our output may stop reading: that is no failure.
  process.stdout.on("error", (error: NodeJS.ErrnoException) => process.exit(error.code === "EPIPE" ? done : failed));
  try {
    return await runCommand(words, terminal);
  } catch (error) {
    return sayWhy(error, terminal);
  }
}

async function runCommand(words: readonly string[], terminal: Terminal): Promise<number> {
  const found = findCommand(words);
  if ("version" in found) terminal.answer({ version: found.version }, () => [found.version]);
  else if ("room" in found)
    terminal.answer({ help: overview(terminal.t, found.room) }, () => overview(terminal.t, found.room));
  else {
    const command = await found.load();
    const given = parseGiven(command, found.rest);
    if (!given.help) {
      const status = await command.run(given as never, terminal);
      return typeof status === "number" ? status : done;
    }
    const help = commandHelp(terminal.t, found.name, command);
    terminal.answer({ help }, () => help);
  }
  return done;
}

async function sayWhy(error: unknown, terminal: Terminal): Promise<number> {
  const { t } = terminal;
  const say = (line: string) => terminal.note(`verso: ${line}`);
  if (error instanceof Misuse) {
    say(t(`cli.misuse.${error.reason}`, error.values as never));
    return misused;
  }
  if (error instanceof Error && error.name === "SettingsError") {
    say(error.message.replaceAll("\n", "; "));
    return misused;
  }
  if (isRefusal(error)) {
    const { problemOf, refusalLine } = await import("./say-refusal.ts");
    if (terminal.json) terminal.note(JSON.stringify(problemOf(terminal.locale, error)));
    else say(refusalLine(terminal.locale, error));
    return failed;
  }
  const { troubleIn } = await import("../server/trouble-in.ts");
  const found = troubleIn(error);
  if (found) {
    const { trouble, file, pid = 0 } = found;
    say(t(`cli.troubles.${trouble}`, { file, pid: String(pid) }));
    return failed;
  }
  const { refusalFor } = await import("../server/refusal-for.ts");
  const refusal = refusalFor(error);
  if (refusal) return sayWhy(refusal, terminal);
  // A bug: told in full, to whoever can mend it.
  terminal.note(error instanceof Error ? (error.stack ?? error.message) : String(error));
  return failed;
}
