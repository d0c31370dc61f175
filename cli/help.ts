import { type CommandName, commandNames, keyOf } from "./all.ts";
import { type Command, everywhere, type Option } from "./command.ts";
import type { Translate } from "./terminal.ts";

/** What there is, a line each; of one room where one is named. */
export function overview(t: Translate, room: string): string[] {
  const names = commandNames.filter((name) => name.startsWith(room));
  return [
    ...(room === "" ? [t("cli.about"), ""] : []),
    t("cli.usage", { call: `verso ${room === "" ? "COMMAND" : `${room} …`}` }),
    "",
    ...columns(names.map((name) => [`  ${name}`, t(`cli.commands.${keyOf(name)}`)])),
    "",
    t("cli.more", { call: `verso ${room === "" ? "article import" : names[0]} --help` }),
  ];
}

/** How one command is called. */
export function commandHelp(t: Translate, name: CommandName, command: Command): string[] {
  const options = Object.entries({ ...command.options, ...everywhere }) as [string, Option][];
  const words = command.arguments.map((one) => one.choices?.join("|") ?? one.name.toUpperCase());
  const needed = options.flatMap(([option, { value, required }]) => (required ? [`--${option} ${value}`] : []));
  const rest = options.some(([, { required }]) => !required) ? ["[…]"] : [];
  return [
    t(`cli.commands.${keyOf(name)}`),
    "",
    t("cli.usage", { call: ["verso", name, ...words, ...needed, ...rest].join(" ") }),
    "",
    ...columns(
      options.map(([option, { value, choices }]) => [
        `  --${option}${value ? ` ${choices?.join("|") ?? value}` : ""}`,
        t(`cli.options.${option}` as "cli.options.json"),
      ]),
    ),
  ];
}

function columns(rows: readonly (readonly [string, string])[]): string[] {
  const width = Math.min(34, Math.max(...rows.map(([left]) => left.length))) + 2;
  return rows.map(([left, right]) =>
    left.length >= width ? `${left}\n${" ".repeat(width)}${right}` : left.padEnd(width) + right,
  );
}
