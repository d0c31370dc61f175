"use client";
import { useActs } from "../workbench/workbench-acts.tsx";
import { PersonButton } from "./person-button.tsx";
import type { Claim } from "./presence-store.ts";
import { usePresenceAt } from "./use-company.tsx";
import { usePresenceWords } from "./use-words.ts";

const most = 3;

/** Who else is at a unit: at the row, as an initial. */
export function PresenceMark({ unit, position }: { unit: string; position: number }) {
  const claims = usePresenceAt(unit);
  return claims.length === 0 ? null : <People claims={claims} unit={unit} position={position} />;
}

function People({ claims, unit, position }: { claims: readonly Claim[]; unit: string; position: number }) {
  const words = usePresenceWords();
  const acts = useActs();
  return (
    <span className="no-print flex flex-col items-center gap-0.5">
      {oneEach(claims)
        .slice(0, most)
        .map((claim) => (
          <PersonButton
            key={claim.claim}
            claim={claim}
            words={words(claim, position)}
            onPress={() => acts.walkTo({ unit, language: claim.language ?? "" })}
          />
        ))}
    </span>
  );
}

/** One for each person; of several tabs of theirs, the one in which most is going on. */
export function oneEach(claims: readonly Claim[]): Claim[] {
  const rank = ({ unit, writing, idle }: Claim) => (idle ? 0 : 4) + (unit ? 2 : 0) + (writing ? 1 : 0);
  return [...Map.groupBy(claims, ({ member }) => member).values()].map(
    (own) => own.toSorted((a, b) => rank(b) - rank(a))[0]!,
  );
}
