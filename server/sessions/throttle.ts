import { setTimeout as sleep } from "node:timers/promises";
import { clear, type Limit, levelOf, networkOf, put, take } from "../limit.ts";

// An account is never locked: somebody else's guesses use up tries from their own address, and only slow the rest down.
const pair: Limit = { burst: 5, every: 12_000 };
const address: Limit = { burst: 30, every: 6_000 };
const account: Limit = { burst: 10, every: 60_000 };
const longestDelay = 4_000;

const pairOf = (emailKey: string, from: string) => `sign-in pair ${networkOf(from)} ${emailKey}`;
const accountOf = (emailKey: string) => `sign-in account ${emailKey}`;

/**
 * Lets one try at an account through, or refuses it, or holds it up.
 * @throws Refusal `tooMany` with the seconds after which a try is allowed again
 */
export async function slowDown(emailKey: string, from: string, now = Date.now()): Promise<void> {
  take(`sign-in address ${networkOf(from)}`, address, now);
  take(pairOf(emailKey, from), pair, now);
  const tries = levelOf(accountOf(emailKey), account, now) + 1;
  put(accountOf(emailKey), Math.min(tries, account.burst + 8), now);
  const over = tries - account.burst;
  if (over > 0) await sleep(Math.min(250 * 2 ** over, longestDelay));
}

/** A good sign-in takes back what its tries have used up. */
export function forgive(emailKey: string, from: string): void {
  clear(pairOf(emailKey, from));
  clear(accountOf(emailKey));
}
