import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import canonicalize from "canonicalize";
import type { Content } from "./content.ts";

/**
 * The SHA-256, in hex, of the canonical JSON (RFC 8785) of normalised content. Written in JavaScript because a
 * browser has no WebCrypto on plain http, and both sides must compute it with the same function.
 */
export const contentHash = (content: Content): string => hashOf(content);

/** The same of any plain data. */
export function hashOf(data: unknown): string {
  return bytesToHex(sha256(utf8ToBytes(canonicalize(data) as string)));
}
