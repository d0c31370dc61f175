import { locales } from "../i18n/locales.ts";

const base = "http://desk.invalid";

/**
 * Where to go after signing in: a path of this desk, without its locale. Anything that could lead to another host is
 * the desk's first page: the address is rebuilt from what was parsed, since `/.//host` parses to `//host`.
 */
export function pathWithin(asked: string | string[] | undefined): string {
  if (typeof asked !== "string" || !/^\/(?![/\\])[^\\\p{Cc}]*$/u.test(asked) || !URL.canParse(asked, base)) return "/";
  const url = new URL(asked, base);
  if (url.origin !== base) return "/";
  const [first = "", ...rest] = url.pathname.split("/").filter((part) => part !== "");
  const path = locales.some((known) => known === first) ? rest : [first, ...rest];
  return `/${path.filter((part) => part !== "").join("/")}${url.search}`;
}
