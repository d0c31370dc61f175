import { hash, randomBytes } from "node:crypto";
import type { Actor } from "../../domain/permissions/actor.ts";
import { derive } from "../secret.ts";

/** 32 random bytes: whoever has them is let in, and only their hash is stored. */
export const newToken = (): string => randomBytes(32).toString("base64url");

export const hashToken = (token: string): string => hash("sha256", token);

/**
 * The token that an act gives out. It follows from the act's idempotency key, so that the same request gets the same
 * link again although the link is stored nowhere.
 */
export function tokenOfAct(actor: Actor, purpose: string): string {
  return actor.request ? derive(purpose, actor.member, actor.request.key, actor.request.digest) : newToken();
}
