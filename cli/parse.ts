// Node's own parseArgs takes the words apart (see docs/decisions); what is wrong with them is found here, since it knows
// neither the nearest name nor the reader's language.
import { parseArgs } from "node:util";
import { nearest } from "../domain/nearest.ts";
import { type Command, everywhere, type Option } from "./command.ts";
import { Misuse } from "./misuse.ts";

export type Given = Record<string, string | boolean | undefined>;

/** What a command is given. @throws Misuse */
export function parseGiven(command: Command, words: readonly string[]): Given {
  const known: Record<string, Option> = { ...command.options, ...everywhere };
  const { tokens } = parseArgs({
    args: [...words],
    options: Object.fromEntries(
      Object.entries(known).map(([name, { value }]) => [name, { type: value ? "string" : "boolean" }] as const),
    ),
    strict: false,
    tokens: true,
  });
  const given: Given = Object.fromEntries(
    Object.entries(known).map(([name, { value }]) => [name, value ? undefined : false]),
  );
  const loose: string[] = [];
  for (const token of tokens) {
    if (token.kind === "positional") loose.push(token.value);
    if (token.kind !== "option") continue;
    const option = known[token.name];
    if (!option) throw unknownOption(token.rawName, known);
    given[token.name] = option.value ? valueIn(token, option, known) : switchIn(token);
  }
  if (given.help) return given;
  placeArguments(command, loose, given);
  for (const [name, { required }] of Object.entries(command.options))
    if (required && given[name] === undefined) throw new Misuse("missingOption", { option: `--${name}` });
  return given;
}

interface Token {
  rawName: string;
  value?: string | undefined;
  inlineValue?: boolean | undefined;
}

function unknownOption(rawName: string, known: Record<string, Option>): Misuse {
  const names = Object.keys(known).map((name) => `--${name}`);
  return new Misuse("unknownOption", { option: rawName, nearest: nearest(rawName, names) });
}

function valueIn({ rawName, value, inlineValue }: Token, { choices }: Option, known: Record<string, Option>): string {
  // `--title --json`: the value was forgotten. A text may begin with a dash all the same.
  const isOption = !inlineValue && value !== undefined && Object.hasOwn(known, value.replace(/^--/, "").split("=")[0]!);
  if (value === undefined || (isOption && value.startsWith("--")))
    throw new Misuse("missingValue", { option: rawName });
  refuseUnless(choices, value, rawName);
  return value;
}

function switchIn({ rawName, value }: Token): true {
  if (value !== undefined) throw new Misuse("noValue", { option: rawName });
  return true;
}

function placeArguments(command: Command, loose: readonly string[], given: Given) {
  for (const [index, { name, choices }] of command.arguments.entries()) {
    const value = loose[index];
    if (value === undefined || value === "") throw new Misuse("missingArgument", { argument: name.toUpperCase() });
    refuseUnless(choices, value, name.toUpperCase());
    given[name] = value;
  }
  const extra = loose[command.arguments.length];
  if (extra !== undefined) throw new Misuse("tooMany", { word: extra });
}

function refuseUnless(choices: readonly string[] | undefined, value: string, what: string) {
  if (choices && !choices.includes(value))
    throw new Misuse("unknownValue", { what, value, nearest: nearest(value, choices) });
}
