import { addEvent } from "../../db/queries/events.ts";
import { revokeProof as revoke } from "../../db/queries/proofs.ts";
import type { Actor } from "../../domain/permissions/actor.ts";
import { act } from "../act.ts";
import { reachProof } from "./reach-proof.ts";

/** Takes a proof link back: from the next request on it opens nothing. What was said by it stays. @throws Refusal `notFound`, `forbidden` */
export async function revokeProof(actor: Actor, id: string): Promise<void> {
  await act(actor, async (tx, at) => {
    const { proof, project } = await reachProof(tx, actor, id);
    await revoke(tx, id, at);
    const { article, language } = proof;
    await addEvent(tx, actor, at, "proof.revoke", { project, article, language, details: { proof: id } });
  });
}
