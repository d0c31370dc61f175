import { createTranslator } from "use-intl/core";
import type { Refusal } from "../domain/refusal.ts";
import type { Locale } from "./locales.ts";
import { type Messages, messagesOf } from "./messages.ts";

type Reason = keyof Messages["problems"]["reasons"];

/** A refusal in words: what was refused, and what a person can do about it. */
export function describeRefusal(
  locale: Locale,
  { code, details }: Pick<Refusal, "code" | "details">,
): { title: string; detail: string } {
  const messages = messagesOf[locale];
  const translate = createTranslator({ locale, messages });
  const reason = String(details.reason ?? "");
  const field = String(details.field ?? "");
  const looksLike = String(details.looksLike ?? "");
  const look = isLook(looksLike) ? translate(`problems.looks.${looksLike}`) : translate("problems.looks.binary");
  const values = { field, look, ...wordsOf(details) };
  const title = translate(`problems.${code}.title`, values as never);
  const detail =
    reason in messages.problems.reasons
      ? translate(`problems.reasons.${reason as Reason}`, values as never)
      : translate(`problems.${code}.detail`, values as never);
  return { title, detail };
}

const isLook = (look: string): look is keyof Messages["problems"]["looks"] => look in messagesOf.en.problems.looks;

/** The facts of a refusal that can stand in a sentence. */
function wordsOf(details: Readonly<Record<string, unknown>>): Record<string, string | number> {
  const facts = {
    most: 0,
    least: 0,
    retryAfter: 0,
    block: 0,
    language: "",
    looksLike: "",
    format: "",
    key: "",
    options: "",
    expected: "",
    ...details,
  };
  return Object.fromEntries(
    Object.entries(facts).filter((entry): entry is [string, string | number] =>
      ["string", "number"].includes(typeof entry[1]),
    ),
  );
}
