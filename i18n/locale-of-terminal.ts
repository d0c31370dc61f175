import { localeFrom } from "./locale-from.ts";
import type { Locale } from "./locales.ts";

/** The locale of a terminal, as POSIX says it: `ru_RU.UTF-8` in the first of these that is set. English for C and POSIX. */
export function localeOfTerminal(env: Record<string, string | undefined>): Locale {
  const said = env.LC_ALL || env.LC_MESSAGES || env.LANG || "";
  const tag = said.split(/[.@]/, 1)[0] ?? "";
  return localeFrom(tag.replaceAll("_", "-"));
}
