import { type Db, reader, write } from "../db/client.ts";
import { addAnswer, findAnswer } from "../db/queries/answers.ts";
import type { Actor } from "../domain/permissions/actor.ts";
import { Refusal } from "../domain/refusal.ts";

/**
 * One act: one transaction, done once for each idempotency key. The same request again gets the answer of the first,
 * also while that is still under way; another request under the same key is refused. What the answer holds is kept
 * for a day, so it holds no secret.
 * @throws Refusal `keyReused`, and whatever `work` refuses
 */
export function act<T>(actor: Pick<Actor, "member" | "request">, work: (tx: Db, at: Date) => Promise<T>): Promise<T> {
  const at = new Date();
  const { request } = actor;
  if (!request) return write((tx) => work(tx, at));
  return write(async (tx) => {
    const earlier = await findAnswer(tx, actor.member, request.key);
    if (earlier) {
      if (earlier.request !== request.digest) throw new Refusal("keyReused");
      return earlier.answer as T;
    }
    const answer = await work(tx, at);
    await addAnswer(tx, {
      member: actor.member,
      key: request.key,
      request: request.digest,
      answer: answer ?? null,
      at,
    });
    return answer;
  });
}

/** What the same request was answered already: for an act that looks at what has been before it begins. @throws Refusal `keyReused` */
export async function answered<T>({ member, request }: Pick<Actor, "member" | "request">): Promise<T | undefined> {
  const earlier = request && (await findAnswer(reader(), member, request.key));
  if (earlier && earlier.request !== request.digest) throw new Refusal("keyReused");
  return earlier?.answer as T | undefined;
}
