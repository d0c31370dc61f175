import type { Db } from "../../db/client.ts";
import { addAddressees } from "../../db/queries/addressees.ts";
import { listReaders } from "../../db/queries/members.ts";
import { addComment, findStarter } from "../../db/queries/threads.ts";
import { invalid } from "../../domain/refusal.ts";
import { parseComment } from "../../domain/threads/comment.ts";
import { type Mention, parseMentions } from "../../domain/threads/mention.ts";
import type { Limit } from "../limit.ts";

/** What somebody says in a thread. */
export interface Said {
  text: string;
  mentions?: readonly Mention[] | undefined;
}
/** Somebody who answers many threads in a row is not slowed down; a program that fills a desk is. */
export const ofTalk: Limit = { burst: 120, every: 1_000 };

interface AddSaid {
  id: string;
  thread: string;
  project: string;
  member: string;
  said: Said;
  at: Date;
}

/**
 * Adds what was said, for those whom it names and for whoever began the thread. Answers what the log says of it.
 * @throws Refusal `invalid`
 */
export async function addSaid(tx: Db, { id, thread, project, member, said, at }: AddSaid) {
  const text = parseComment(said.text);
  const mentions = parseMentions(text, said.mentions ?? []);
  const named = [...new Set(mentions.map((mention) => mention.member))];
  const readers = named.length > 0 ? await listReaders(tx, project) : [];
  const stranger = named.find((one) => readers.every((reader) => reader.id !== one));
  if (stranger) throw invalid("mentions", "notAMember");
  const starter = await findStarter(tx, thread);
  await addComment(tx, { id, thread, member, text, mentions, at });
  const answered = starter && !named.includes(starter) ? [starter] : [];
  const addressed = [
    ...named.map((one) => ({ member: one, why: "mention" as const })),
    ...answered.map((one) => ({ member: one, why: "answer" as const })),
  ].filter((one) => one.member !== member);
  await addAddressees(
    tx,
    addressed.map((one) => ({ ...one, comment: id, thread, seenAt: null })),
  );
  return { thread, comment: id, ...(named.length > 0 ? { mentions: named } : {}) };
}
