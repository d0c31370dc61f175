import type { Language } from "../language/tag.ts";

/**
 * Whether a text still says what it was made from. *Stale* is minor when every change since was confirmed as minor,
 * else major; `via` names the languages between this text and the one that changed; `since` is the revision of the
 * basis that this text was made from.
 */
export interface Freshness {
  is: "origin" | "fresh" | "minor" | "major";
  via?: Language[];
  since?: number;
}

/** What was read when a segment was confirmed: a language, and the revision of it that the screen showed. */
export interface Basis {
  language: Language;
  revision: number;
}

/** The facts about one language of a unit from which freshness is computed. */
export interface Slot {
  language: Language;
  basis: (Basis & { hash: string }) | undefined;
  /** The newest confirmed revision; a text that nobody has confirmed cannot make another one stale. */
  confirmed: { revision: number; hash: string } | undefined;
  /** The newest revision that was confirmed as a major change. */
  majorRevision: number;
}

const rank = { origin: 0, fresh: 0, minor: 1, major: 2 } as const;

/**
 * The freshness of one language of a unit, along the chain of languages it was made from. A basis that is back to
 * the text that was read makes its dependants fresh again: hashes are compared, not revision numbers.
 */
export function freshnessOf(language: Language, slots: readonly Slot[], source: Language): Freshness {
  if (language === source) return { is: "origin" };
  return along(language, slots, new Set());
}

function along(language: Language, slots: readonly Slot[], passed: Set<Language>): Freshness {
  const slot = slots.find((candidate) => candidate.language === language);
  if (!slot?.basis || passed.has(language)) return { is: "fresh" };
  passed.add(language);
  const { basis } = slot;
  const direct = edge(basis, slots);
  if (direct === "major") return { is: "major", since: basis.revision };
  const above = along(basis.language, slots, passed);
  if (rank[above.is] > rank[direct]) return { ...above, via: [basis.language, ...(above.via ?? [])] };
  return direct === "minor" ? { is: "minor", since: basis.revision } : { is: "fresh" };
}

/** How one text stands to the one that it was made from, leaving aside what that was made from. */
function edge(basis: Basis & { hash: string }, slots: readonly Slot[]): "fresh" | "minor" | "major" {
  const from = slots.find((candidate) => candidate.language === basis.language);
  if (!from?.confirmed || from.confirmed.hash === basis.hash) return "fresh";
  return from.majorRevision > basis.revision ? "major" : "minor";
}
