import { ask, client } from "../../api/client.ts";
import type { ClaimHeard } from "../activity/follow-changes.ts";
import { createTopics } from "./topics.ts";

export interface Claim extends ClaimHeard {
  /** Another tab of one's own. */
  isOwn: boolean;
}
export type PresenceStore = ReturnType<typeof createPresenceStore>;

const none: readonly Claim[] = [];

/** Who else is in an article, tab by tab. `me` is the claim of this tab, which is not among them. */
export function createPresenceStore(article: string, me: string) {
  const topics = createTopics();
  /** By claim, with where each stands in the order of commits; one that has ended stays, so that no older word revives it. */
  const claims = new Map<string, ClaimHeard & { change: number; gone: boolean }>();
  let you = "";
  let all: readonly Claim[] = none;
  let byUnit = new Map<string | null, Claim[]>();

  function put(claim: ClaimHeard & { change: number; gone: boolean }): boolean {
    if (claim.claim === me || (claims.get(claim.claim)?.change ?? -1) > claim.change) return false;
    claims.set(claim.claim, claim);
    return true;
  }
  function draw() {
    const before = byUnit;
    all = [...claims.values()]
      .filter(({ gone }) => !gone)
      .map(({ change: _, gone: __, ...claim }) => ({ ...claim, isOwn: claim.member === you }))
      .toSorted((a, b) => a.name.localeCompare(b.name) || a.claim.localeCompare(b.claim));
    byUnit = Map.groupBy(all, ({ unit }) => unit);
    topics.tell("all", ...new Set([...before.keys(), ...byUnit.keys()].flatMap((unit) => unit ?? [])));
  }

  return {
    subscribe: topics.subscribe,
    all: (): readonly Claim[] => all,
    at: (unit: string): readonly Claim[] => byUnit.get(unit) ?? none,

    async load() {
      const now = await ask(client.claims.$get({ query: { article } }));
      you = now.you;
      // One that is not told of any more has ended while nobody listened.
      const here = new Set(now.claims.map(({ claim }) => claim));
      for (const [id, claim] of claims)
        if (!here.has(id) && claim.change <= now.upTo) claims.set(id, { ...claim, gone: true });
      for (const claim of now.claims) put({ ...claim, gone: false });
      draw();
    },
    hear(claim: ClaimHeard & { gone: boolean }, change: number) {
      if (put({ ...claim, change })) draw();
    },
  };
}
