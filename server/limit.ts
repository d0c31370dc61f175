import { one } from "../db/shared.ts";
import { Refusal } from "../domain/refusal.ts";

interface Bucket {
  taken: number;
  at: number;
}
export interface Limit {
  /** What may come at once. */
  burst: number;
  /** How long it takes for one more to be allowed, in ms. */
  every: number;
}
const mostBuckets = 100_000;
const buckets = () => one("limits", () => new Map<string, Bucket>());

/**
 * Uses up one of what a limit allows; one that is refused does not push the end of the wait away.
 * @throws Refusal `tooMany` with the seconds after which one is allowed again
 */
export function take(key: string, limit: Limit, now = Date.now()): void {
  const taken = levelOf(key, limit, now) + 1;
  if (taken > limit.burst)
    throw new Refusal("tooMany", { retryAfter: Math.ceil(((taken - limit.burst) * limit.every) / 1000) });
  put(key, taken, now);
}

/** How much stands against a limit now: it wears off bit by bit. */
export function levelOf(key: string, { every }: Limit, now: number): number {
  const bucket = buckets().get(key);
  return bucket ? Math.max(0, bucket.taken - (now - bucket.at) / every) : 0;
}

export function put(key: string, taken: number, at: number): void {
  const all = buckets();
  // Last used last, so that the ones that go first are those that have worn off.
  all.delete(key);
  all.set(key, { taken, at });
  if (all.size > mostBuckets) all.delete(all.keys().next().value!);
}

export const clear = (key: string): void => void buckets().delete(key);

/** An IPv4 address, or the /64 of an IPv6 one: a house has that many addresses. */
export function networkOf(from: string): string {
  const plain = from.replace(/^::ffff:/, "");
  return plain.includes(":") ? plain.split(":").slice(0, 4).join(":") : plain;
}
