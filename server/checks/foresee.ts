import { one } from "../../db/shared.ts";
import type { Pairing, Wording } from "../../domain/findings/pairing.ts";
import { checkText } from "./checker.ts";

// Segments in which somebody writes at the same time, and some more.
const most = 2_000;
const bases = () => one("check-bases", () => new Map<string, Omit<Pairing, "own">>());

/** What a segment was compared with last: that is what its next text will be compared with, in all likelihood. */
export function rememberBasis(unit: string, { own, ...rest }: Pairing): void {
  const all = bases();
  const address = `${unit} ${own.language}`;
  all.delete(address);
  all.set(address, rest);
  if (all.size > most) all.delete(all.keys().next().value!);
}

/**
 * Begins to check a text that is about to be saved, beside the transaction that saves it. Where the guess is wrong it is
 * checked again: what it is compared with is only known in there.
 */
export function foreseeCheck(unit: string, own: Wording): void {
  const rest = bases().get(`${unit} ${own.language}`);
  if (rest) void checkText({ own, ...rest });
}
