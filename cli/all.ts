import type { Command } from "./command.ts";

const load = (module: Promise<{ default: Command }>) => module.then((one) => one.default);

/** Every command there is, in the order of the help, each loaded when it is called. Rooms stand together. */
export const commands = {
  start: () => load(import("./start.ts")),
  "article import": () => load(import("./article-import.ts")),
  "article list": () => load(import("./article-list.ts")),
  "article show": () => load(import("./article-show.ts")),
  "article export": () => load(import("./article-export.ts")),
  "article check": () => load(import("./article-check.ts")),
  check: () => load(import("./check.ts")),
  "segment write": () => load(import("./segment-write.ts")),
  "segment step": () => load(import("./segment-step.ts")),
  "edition sign-off": () => load(import("./edition-sign-off.ts")),
  "edition reopen": () => load(import("./edition-reopen.ts")),
  "member add": () => load(import("./member-add.ts")),
  "member link": () => load(import("./member-link.ts")),
  "key create": () => load(import("./key-create.ts")),
  backup: () => load(import("./backup.ts")),
  restore: () => load(import("./restore.ts")),
  verify: () => load(import("./verify.ts")),
  doctor: () => load(import("./doctor.ts")),
  completions: () => load(import("./completions.ts")),
} as const satisfies Record<string, () => Promise<Command>>;

export type CommandName = keyof typeof commands;
export const commandNames = Object.keys(commands) as CommandName[];

/** The name of a command as its key in the messages. */
export const keyOf = (name: CommandName) => name.replace(" ", "-") as Hyphened<CommandName>;
type Hyphened<N extends string> = N extends `${infer A} ${infer B}` ? `${A}-${B}` : N;
