import type { Language } from "../domain/language/tag.ts";
import type { Labels, ReviewRow, ReviewText } from "./format.ts";

/** What a sheet says of a text beside the text itself. */
export function standingOf(text: ReviewText | undefined, labels: Labels): string {
  if (!text) return labels.missing;
  if (text.omission) return labels.omissions[text.omission];
  if (text.content.length === 0) return text.state === "approved" ? "" : labels.missing;
  return [labels.states[text.state], ...(text.stale ? [labels.stale] : [])].join(" · ");
}

export function kindOf({ kind, level }: ReviewRow, labels: Labels): string {
  return level === undefined ? labels.kinds[kind] : `${labels.kinds[kind]} ${level}`;
}

export const languageName = (language: Language, labels: Labels) => labels.languages[language] ?? language;

/** A time as anybody reads it: 2026-11-23 12:00 UTC. */
export const readableTime = (time: string) => `${time.slice(0, 10)} ${time.slice(11, 16)} UTC`;
