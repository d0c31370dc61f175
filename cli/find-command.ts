import { nearest } from "../domain/nearest.ts";
import packageFile from "../package.json" with { type: "json" };
import { type CommandName, commandNames, commands } from "./all.ts";
import type { Command } from "./command.ts";
import { Misuse } from "./misuse.ts";

type Found =
  | { version: string }
  /** Help of all commands, or of those of a room. */
  | { room: string }
  | { name: CommandName; load: () => Promise<Command>; rest: readonly string[] };

const rooms = [...new Set(commandNames.filter((name) => name.includes(" ")).map((name) => name.split(" ")[0]!))];
const firstWords = [...new Set(commandNames.map((name) => name.split(" ")[0]!))];
const asksForHelp = (word: string | undefined) => word === "--help" || word === "-h" || word === "help";

/** The command that the words begin with. @throws Misuse */
export function findCommand(words: readonly string[]): Found {
  // `--json` may stand before the command too.
  const [first, ...others] = words.filter((word, index) => word !== "--json" || index > 0);
  if (first === undefined) throw new Misuse("missingCommand", { commands: firstWords.join(", ") });
  if (asksForHelp(first)) return others[0] ? findCommand([...others, "--help"]) : { room: "" };
  if (first === "--version") return { version: packageFile.version };
  if (rooms.includes(first)) return findInRoom(first, others);
  if (Object.hasOwn(commands, first)) return named(first as CommandName, others);
  if (first.startsWith("-"))
    throw new Misuse("unknownOption", { option: first, nearest: nearest(first, ["--help", "--version", "--json"]) });
  throw new Misuse("unknownCommand", { command: first, nearest: nearest(first, firstWords) });
}

function findInRoom(room: string, [second, ...rest]: readonly string[]): Found {
  if (asksForHelp(second)) return rest[0] ? findInRoom(room, [...rest, "--help"]) : { room };
  const names = commandNames.filter((name) => name.startsWith(`${room} `));
  if (second === undefined) throw new Misuse("missingCommand", { commands: names.join(", ") });
  const name = names.find((one) => one === `${room} ${second}`);
  if (!name)
    throw new Misuse("unknownCommand", { command: `${room} ${second}`, nearest: nearest(`${room} ${second}`, names) });
  return named(name, rest);
}

const named = (name: CommandName, rest: readonly string[]): Found => ({ name, load: commands[name], rest });
