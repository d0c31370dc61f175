import { bidiControls, isCleanText } from "../content/characters.ts";
import { invalid } from "../refusal.ts";

const emailForm = /^[^\s@<>"(),:;\\[\]]+@[^\s@<>"(),:;\\[\]]+\.[^\s@<>"(),:;\\[\]]+$/u;
const longestEmail = 254;
const longestName = 100;
// Space and signs without a width alone are no name.
const visible = /[\p{L}\p{N}\p{P}\p{S}]/u;
const shortestPassword = 12;
const longestPassword = 128;

/** An e-mail address, trimmed. @throws Refusal `invalid` */
export function parseEmail(value: string): string {
  const email = value.trim();
  const good = email.length <= longestEmail && emailForm.test(email) && isCleanText(email) && !bidiControls.test(email);
  if (!good) throw invalid("email", "notAnEmail");
  return email;
}

/** An address as it is compared: one person has one account, however they spell it. */
export const emailKeyOf = (email: string): string => email.normalize("NFKC").trim().toLowerCase();

const operatorDomain = "@terminal.invalid";

/** The address under which the operating system's user is known, who acts at the terminal and never signs in. */
export const operatorEmail = (name: string): string => `${name.replace(/[^\p{L}\p{N}._-]/gu, "-")}${operatorDomain}`;

export const isOperatorEmail = (email: string): boolean => email.endsWith(operatorDomain);

/** The name of a person, an article or a project: one line, nothing hidden in it. @throws Refusal `invalid` */
export function parseName(value: string, field: string, longest = longestName): string {
  const name = value.trim();
  if (!visible.test(name)) throw invalid(field, "required");
  if (name.length > longest) throw invalid(field, "tooLong", { most: longest });
  if (!isCleanText(name) || name.includes("\t") || bidiControls.test(name)) throw invalid(field, "badCharacter");
  return name;
}

/** A password that a person has chosen: long enough, and not one of the first to be tried. @throws Refusal `invalid` */
export function parsePassword(value: string, about: { email: string; name: string }): string {
  if ([...value].length < shortestPassword) throw invalid("password", "tooShort", { least: shortestPassword });
  if (value.length > longestPassword) throw invalid("password", "tooLong", { most: longestPassword });
  const folded = value.toLowerCase();
  const guessable = /^(.)\1*$/u.test(folded) || common.some((word) => folded.replaceAll(word, "").length < 6);
  const theirs = [about.email, about.email.split("@")[0] ?? "", about.name].map((text) => text.toLowerCase());
  if (guessable || theirs.includes(folded)) throw invalid("password", "guessable");
  return value;
}

const common = [
  "password",
  "passwort",
  "пароль",
  "密码",
  "qwerty",
  "йцукен",
  "1234567890",
  "123456",
  "letmein",
  "welcome",
  "admin",
  "verso",
];
