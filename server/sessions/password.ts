import { hash, verify } from "@node-rs/argon2";
import { one } from "../../db/shared.ts";
import { Refusal } from "../../domain/refusal.ts";

// OWASP's minimum for argon2id. The package gives its algorithm as a const enum, which is not erasable: 2 is argon2id.
const options = { algorithm: 2, memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;
// Each takes 19 MB and a thread of the pool that also reads files: more at once would stop everything else.
const atOnce = 2;
const longestQueue = 64;

const queue = () => one("password-queue", () => ({ running: 0, waiting: [] as (() => void)[] }));

async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const turn = queue();
  if (turn.waiting.length >= longestQueue) throw new Refusal("busy", { retryAfter: 2 });
  if (turn.running >= atOnce) await new Promise<void>((next) => turn.waiting.push(next));
  turn.running++;
  try {
    return await work();
  } finally {
    turn.running--;
    turn.waiting.shift()?.();
  }
}

export const hashPassword = (password: string): Promise<string> =>
  inTurn(() => hash(password.normalize("NFC"), options));

/** Whether a password is the one. Takes as long where there is no member to compare it with. */
export async function isPassword(stored: string | null | undefined, password: string): Promise<boolean> {
  const against = stored ?? (await nobodysPassword());
  const matches = await inTurn(() => verify(against, password.normalize("NFC")));
  return stored != null && matches;
}

const nobodysPassword = () => one("nobodys-password", () => hashPassword(`nobody ${Math.random()}`));
