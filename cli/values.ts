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

const day = 24 * 60 * 60 * 1000;

/** `2027-01-31`, a time of ISO 8601, or `90d`: so many days from now. @throws Misuse */
export function timeIn(value: string, what: string): Date {
  const days = /^(\d{1,4})d$/.exec(value)?.[1];
  const time = days === undefined ? isoTime(value) : new Date(Date.now() + Number(days) * day);
  if (!time) throw new Misuse("notATime", { what, value });
  return time;
}

function isoTime(value: string): Date | undefined {
  if (!/^\d{4}-\d{2}-\d{2}(T[\d:.]+(Z|[+-]\d{2}:\d{2}))?$/.test(value)) return undefined;
  const time = new Date(value);
  // 31 February is read as 3 March.
  const isThatDay = value.includes("T") || time.toISOString().startsWith(value);
  return Number.isNaN(time.getTime()) || !isThatDay ? undefined : time;
}

/** A file's name as the person means it, from where they are. */
export const fileIn = (terminal: Terminal, name: string): string => resolve(terminal.folder, name);
