import { isCleanText } from "../content/characters.ts";
import { invalid } from "../refusal.ts";

export const longestReason = 500;
/** Findings that one act may dismiss. */
export const mostAtOnce = 500;

/** Why a finding is none, in a line or two. @throws Refusal `invalid` */
export function parseReason(given: string): string {
  const reason = given.trim();
  if (reason === "") throw invalid("reason", "required");
  if (reason.length > longestReason) throw invalid("reason", "tooLong", { most: longestReason });
  if (!isCleanText(reason.replace(/\s/g, " "))) throw invalid("reason", "badCharacter");
  return reason;
}
