import { setTimeout as sleep } from "node:timers/promises";
import { one } from "../../db/shared.ts";
import { Refusal } from "../../domain/refusal.ts";

interface Bucket {
  tries: number;
  at: number;
}
interface Limit {
  /** Tries that may come at once. */
  burst: number;
  /** How long it takes for one more to be allowed, in ms. */
  every: number;
}

// An account is never locked: somebody else's guesses use up tries from their own address, and only slow the rest down.
const pair: Limit = { burst: 5, every: 12_000 };
const address: Limit = { burst: 30, every: 6_000 };
const account: Limit = { burst: 10, every: 60_000 };
const longestDelay = 4_000;
const mostBuckets = 100_000;

const buckets = () => one("sign-in-buckets", () => new Map<string, Bucket>());

/**
 * Lets one try at an account through, or refuses it, or holds it up.
 * @throws Refusal `tooMany` with the seconds after which a try is allowed again
 */
export async function slowDown(emailKey: string, from: string, now = Date.now()): Promise<void> {
  const network = networkOf(from);
  take(`address ${network}`, address, now);
  take(`pair ${network} ${emailKey}`, pair, now);
  const tries = levelOf(`account ${emailKey}`, account, now) + 1;
  put(`account ${emailKey}`, Math.min(tries, account.burst + 8), now);
  const over = tries - account.burst;
  if (over > 0) await sleep(Math.min(250 * 2 ** over, longestDelay));
}

/** A good sign-in takes back what its tries have used up. */
export function forgive(emailKey: string, from: string): void {
  buckets().delete(`pair ${networkOf(from)} ${emailKey}`);
  buckets().delete(`account ${emailKey}`);
}

/** Uses up one try of a limit; a refused one does not push the end of the wait away. */
function take(key: string, limit: Limit, now: number) {
  const tries = levelOf(key, limit, now) + 1;
  if (tries > limit.burst)
    throw new Refusal("tooMany", { retryAfter: Math.ceil(((tries - limit.burst) * limit.every) / 1000) });
  put(key, tries, now);
}

/** How many tries stand against a limit now: they wear off one after another. */
function levelOf(key: string, { every }: Limit, now: number): number {
  const bucket = buckets().get(key);
  return bucket ? Math.max(0, bucket.tries - (now - bucket.at) / every) : 0;
}

function put(key: string, tries: number, at: number) {
  const all = buckets();
  // Last used last, so that the ones that go first are those that have worn off.
  all.delete(key);
  all.set(key, { tries, at });
  if (all.size > mostBuckets) all.delete(all.keys().next().value!);
}

/** An IPv4 address, or the /64 of an IPv6 one: a house has that many addresses. */
function networkOf(from: string): string {
  const plain = from.replace(/^::ffff:/, "");
  return plain.includes(":") ? plain.split(":").slice(0, 4).join(":") : plain;
}
