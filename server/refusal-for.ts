import { isBusy, isFull, isNul, isUnreachable } from "../db/errors.ts";
import { Broken, Locked } from "../db/group-commit.ts";
import { invalid, isRefusal, Refusal } from "../domain/refusal.ts";

/** The refusal that an error is, or that it comes to for the one who asks; undefined for a bug. */
export function refusalFor(error: unknown): Refusal | undefined {
  if (isRefusal(error)) return error;
  if (error instanceof Locked || isBusy(error) || isUnreachable(error)) return new Refusal("busy", { retryAfter: 2 });
  if (isFull(error)) return new Refusal("busy", { reason: "diskFull", retryAfter: 60 });
  if (isNul(error)) return invalid("", "badCharacter");
  if (error instanceof Broken) return new Refusal("busy", { reason: "broken", retryAfter: 10 });
  return undefined;
}
