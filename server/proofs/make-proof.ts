import { addEvent } from "../../db/queries/events.ts";
import { addProof } from "../../db/queries/proofs.ts";
import type { Language } from "../../domain/language/tag.ts";
import type { Actor } from "../../domain/permissions/actor.ts";
import { parseName } from "../../domain/permissions/identity.ts";
import { invalid, Refusal } from "../../domain/refusal.ts";
import { act } from "../act.ts";
import { reachArticle } from "../articles/load-article.ts";
import { newId } from "../id.ts";
import { hashToken, tokenOfAct } from "../sessions/token.ts";

const day = 24 * 60 * 60 * 1000;
const usual = 14 * day;
const longest = 90 * day;
// A clock that is a little behind still gets the longest term.
const grace = 5 * 60 * 1000;

export interface MakeProof {
  language: Language;
  /** For whom it is. */
  name?: string | undefined;
  /** Whether it shows what nobody has approved yet. */
  drafts?: boolean | undefined;
  /** In 14 days where nothing is said, in 90 at the latest. */
  expires?: Date | undefined;
}

/**
 * A link by which somebody without an account reads an edition and comments on it. Its token is given out this once;
 * only its hash is kept.
 * @throws Refusal `notFound` (also a language that the article lacks), `forbidden`, `invalid` (name, expires), `notNow`
 */
export async function makeProof(actor: Actor, id: string, input: MakeProof): Promise<{ id: string; token: string }> {
  const now = Date.now();
  const endsAt = input.expires ?? new Date(now + usual);
  const proof = newId();
  const token = tokenOfAct(actor, "proof");
  return act(actor, async (tx, at) => {
    const { article, project } = await reachArticle(tx, actor, "proof.manage", id);
    if (!article.languages.includes(input.language)) throw new Refusal("notFound");
    const name = input.name?.trim() ? parseName(input.name, "name") : "";
    if (endsAt.getTime() <= now || endsAt.getTime() > now + longest + grace) throw invalid("expires", "outOfRange");
    if (article.archivedAt) throw new Refusal("notNow");
    await addProof(tx, {
      id: proof,
      article: id,
      language: input.language,
      tokenHash: hashToken(token),
      name,
      drafts: input.drafts ?? false,
      createdBy: actor.member,
      createdAt: at,
      endsAt,
      revokedAt: null,
    });
    await addEvent(tx, actor, at, "proof.make", {
      project: project.id,
      article: id,
      language: input.language,
      details: { proof, name, drafts: input.drafts ?? false, endsAt: endsAt.toISOString() },
    });
    return { id: proof };
  }).then((made) => ({ ...made, token }));
}
