import type { Terminal } from "./terminal.ts";

/** A word that stands alone: `FILE`. Its name is what help shows, in capitals. */
export interface Argument {
  name: string;
  /** The words that it can be. */
  choices?: readonly string[];
}
/** `--title T`, or a switch where there is no value. */
export interface Option {
  /** What help shows in its place. */
  value?: string;
  required?: true;
  choices?: readonly string[];
}

type Values<A extends readonly Argument[], O extends Record<string, Option>> = {
  [K in A[number]["name"]]: string;
} & {
  [K in keyof O]: O[K] extends { value: string }
    ? O[K] extends { required: true }
      ? string
      : string | undefined
    : boolean;
};

/** What a command is called with, and what it does. It loads what it needs when it runs: help must cost nothing. */
export interface Command<
  A extends readonly Argument[] = readonly Argument[],
  O extends Record<string, Option> = Record<string, Option>,
> {
  arguments: A;
  options: O;
  /** Gives the exit status, if it is not 0. @throws Misuse, Refusal */
  run(given: Values<A, O>, terminal: Terminal): Promise<unknown>;
}

export const command = <const A extends readonly Argument[], const O extends Record<string, Option>>(
  one: Command<A, O>,
): Command => one as unknown as Command;

/** What every command takes. */
export const everywhere = { json: {}, help: {} } as const satisfies Record<string, Option>;
