// What the words of a command come to.
import { resolve } from "node:path";
import { canonicalLanguage, type Language } from "../domain/language/tag.ts";
import { everyLanguage } from "../domain/permissions/actor.ts";
import { Misuse } from "./misuse.ts";
import type { Terminal } from "./terminal.ts";

/** @throws Misuse */
export function languageIn(value: string): Language {
  const language = canonicalLanguage(value.trim());
  if (!language) throw new Misuse("notALanguage", { value });
  return language;
}

const listed = (value: string | undefined) => (value ?? "").split(",").filter((one) => one.trim() !== "");

/** `ru,zh-Hans`. @throws Misuse */
export const languagesIn = (value: string | undefined): Language[] => listed(value).map(languageIn);

/** Where a right holds: `*` for all. @throws Misuse */
export const rightLanguagesIn = (value: string | undefined): string[] =>
  listed(value).map((one) => (one.trim() === everyLanguage ? everyLanguage : languageIn(one)));

/** @throws Misuse */
export function numberIn(value: string, what: string, { least = 0, most = Number.MAX_SAFE_INTEGER } = {}): number {
  const number = Number(value);
  if (!/^\d+$/.test(value) || number < least || number > most) throw new Misuse("notANumber", { what, value });
  return number;
}

/** A file's name as the person means it, from where they are. */
export const fileIn = (terminal: Terminal, name: string): string => resolve(terminal.folder, name);
