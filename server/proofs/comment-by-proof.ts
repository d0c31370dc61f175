import { reader } from "../../db/client.ts";
import { addEvent } from "../../db/queries/events.ts";
import { addComment, addThread, countCommentsBy } from "../../db/queries/threads.ts";
import { listUnits } from "../../db/queries/units.ts";
import type { Actor, Channel } from "../../domain/permissions/actor.ts";
import { parseName } from "../../domain/permissions/identity.ts";
import { Refusal } from "../../domain/refusal.ts";
import { parseComment, parseQuote } from "../../domain/threads/comment.ts";
import { act } from "../act.ts";
import { newId } from "../id.ts";
import { type Limit, networkOf, take } from "../limit.ts";
import { standingUnit } from "../threads/standing-unit.ts";
import { reachOpenProof } from "./reach-proof.ts";

// A reader who goes through a page quickly is not slowed down; a program that fills a desk is.
const ofLink: Limit = { burst: 40, every: 10_000 };
const ofAddress: Limit = { burst: 20, every: 10_000 };
const mostByLink = 1_000;

export interface CommentByProof {
  unit: string;
  /** What the reader calls themselves: nobody has checked it. */
  name: string;
  quote?: string | undefined;
  text: string;
}
/** Who asks: nobody that the desk knows. */
export interface Reader {
  address: string;
  channel: Channel;
  request?: NonNullable<Actor["request"]> | undefined;
}

/**
 * What a reader says about a paragraph arrives as a thread about its segment. Readers are not shown what others said.
 * @throws Refusal `notFound` (the link, or the unit), `invalid` (name, text, quote), `tooMany`, `notNow` for a link by
 * which too much was said
 */
export async function commentByProof(token: string, input: CommentByProof, asking: Reader): Promise<{ id: string }> {
  const { proof } = await reachOpenProof(reader(), token, new Date());
  const name = parseName(input.name, "name");
  const text = parseComment(input.text);
  const quote = parseQuote(input.quote) ?? null;
  take(`proof address ${networkOf(asking.address)}`, ofAddress);
  take(`proof link ${proof.id}`, ofLink);
  const [id, comment] = [newId(), newId()];
  const { channel, request } = asking;
  return act({ member: `proof ${proof.id}`, ...(request ? { request } : {}) }, async (tx, at) => {
    const { proof, article, project } = await reachOpenProof(tx, token, at);
    const unit = await findStanding(input.unit);
    if ((await countCommentsBy(tx, proof.id)) >= mostByLink) throw new Refusal("notNow", { reason: "proofFull" });
    const where = { project: project.id, article: article.id, unit, language: proof.language };
    await addThread(tx, { id, ...where, quote, createdAt: at });
    await addComment(tx, { id: comment, thread: id, name, proof: proof.id, text, at });
    await addEvent(tx, { member: null, channel }, at, "thread.start", {
      ...where,
      thread: id,
      details: { thread: id, comment, proof: proof.id, name },
    });
    return { id };

    /** Where the paragraph stands that the reader saw: it may have been merged since. */
    async function findStanding(asked: string): Promise<string> {
      const units = await listUnits(tx, article.id);
      const stands = standingUnit(units)(asked);
      if (!units.some((one) => one.id === stands && !one.removedAt))
        throw new Refusal("notFound", { reason: "unknownUnit" });
      return stands;
    }
  });
}
