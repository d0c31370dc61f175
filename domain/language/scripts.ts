import type { Token } from "./tokens.ts";

/** How many letters of a text are in which script; a Han character says about as much as two and a half letters. */
export interface ScriptShares {
  latin: number;
  cyrillic: number;
  han: number;
}

export const isCyrillic = (code: number) => code >= 0x400 && code <= 0x52f;
export const isLatin = (code: number) =>
  (code >= 65 && code <= 90) ||
  (code >= 97 && code <= 122) ||
  (code >= 0xc0 && code <= 0x24f && code !== 0xd7 && code !== 0xf7);
export const isHan = (code: number) => (code >= 0x4e00 && code <= 0x9fff) || (code >= 0x3400 && code <= 0x4dbf);

export function scriptShares(tokens: readonly Token[]): ScriptShares {
  const shares = { latin: 0, cyrillic: 0, han: 0 };
  for (const { kind, text } of tokens) {
    if (kind === "han") shares.han += text.length * 2.5;
    else if (kind === "word") {
      for (let at = 0; at < text.length; at++) {
        const code = text.charCodeAt(at);
        if (isLatin(code)) shares.latin++;
        else if (isCyrillic(code)) shares.cyrillic++;
      }
    }
  }
  return shares;
}

/** The script a language is checked against; undefined where the checks know nothing of it. */
export const scriptOfBase: Readonly<Record<string, keyof ScriptShares | undefined>> = {
  en: "latin",
  ru: "cyrillic",
  zh: "han",
};
