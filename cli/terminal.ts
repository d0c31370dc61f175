import { styleText } from "node:util";
import { createTranslator } from "use-intl/core";
import type { Locale } from "../i18n/locales.ts";
import { type MessageKey, messagesOf } from "../i18n/messages.ts";

/**
 * Says a message. Its key is typed, its values are not: the library's own type knows both, and takes minutes to check where
 * it is asked about all messages at once.
 */
export type Translate = (key: MessageKey, values?: Readonly<Record<string, string | number>>) => string;
type Style = Parameters<typeof styleText>[0];

/** What a command speaks with: results to standard output, all else to standard error. */
export interface Terminal {
  locale: Locale;
  t: Translate;
  json: boolean;
  /** The folder in which the person is: names of files are meant from there. */
  folder: string;
  /** The result: an object for programs, lines for people. */
  answer(result: unknown, lines: () => readonly string[]): void;
  /** Something beside the result. */
  note(line: string): void;
  /** How far it is; shown where somebody looks, and in one place. */
  progress(line: string): void;
  /** A line that stands out, where the terminal can show it. */
  style(style: Style, text: string): string;
}

export function openTerminal({ locale, folder, json }: { locale: Locale; folder: string; json: boolean }): Terminal {
  let shown = false;
  const clear = () => {
    if (shown) process.stderr.write("\r\u001b[K");
    shown = false;
  };
  return {
    locale,
    t: createTranslator({ locale, messages: messagesOf[locale], timeZone: "UTC" }) as Translate,
    json,
    folder,
    answer(result, lines) {
      clear();
      const text = json ? JSON.stringify(result) : lines().join("\n");
      if (text !== "") process.stdout.write(`${text}\n`);
    },
    note(line) {
      clear();
      process.stderr.write(`${line}\n`);
    },
    progress(line) {
      if (!process.stderr.isTTY) return;
      clear();
      process.stderr.write(line);
      shown = true;
    },
    // Node looks itself whether the stream is a terminal, and at NO_COLOR.
    style: (style, text) => styleText(style, text, { stream: process.stdout }),
  };
}
