import { type Db, write } from "../db/client.ts";
import { addAnswer, findAnswer } from "../db/queries/answers.ts";
import type { Actor } from "../domain/permissions/actor.ts";
import { isRefusal, Refusal, refusalCodes } from "../domain/refusal.ts";

type Asking = Pick<Actor, "member" | "request">;
interface Seen<A, S> {
  /** What is answered, and kept. */
  answer: A;
  /** What the answer is completed from afterwards: only the act itself has seen it, a repetition has not. */
  seen?: S;
}

/**
 * One act: one transaction, done once for each idempotency key. The same request again gets the answer of the first,
 * also while that is still under way; another request under the same key is refused. What the answer holds is kept
 * for a day, so it holds no secret.
 * @throws Refusal `keyReused`, and whatever `work` refuses
 */
export async function act<T>(actor: Asking, work: (tx: Db, at: Date) => Promise<T>): Promise<T> {
  const { answer } = await actAndSee(actor, async (tx, at) => ({ answer: await work(tx, at) }));
  return answer;
}

/** The same, where the answer is completed after the transaction: with what the checks find, for one. */
export function actAndSee<A, S>(actor: Asking, work: (tx: Db, at: Date) => Promise<Seen<A, S>>): Promise<Seen<A, S>> {
  const at = new Date();
  const { request } = actor;
  if (!request) return write((tx) => work(tx, at));
  return write(async (tx) => {
    const earlier = await findAnswer(tx, actor.member, request.key);
    if (earlier) {
      if (earlier.request !== request.digest) throw await whyNot(() => work(tx, at));
      return { answer: earlier.answer as A };
    }
    const done = await work(tx, at);
    await addAnswer(tx, {
      member: actor.member,
      key: request.key,
      request: request.digest,
      answer: done.answer ?? null,
      at,
    });
    return done;
  });
}

const beforeKeyReused = new Set(refusalCodes.slice(0, refusalCodes.indexOf("keyReused")));

/** Why an act under a key of another request is refused: what is looked for before the key comes first. Nothing of it is kept. */
async function whyNot(work: () => Promise<unknown>): Promise<unknown> {
  try {
    await work();
  } catch (error) {
    if (!isRefusal(error) || beforeKeyReused.has(error.code)) return error;
  }
  return new Refusal("keyReused");
}
