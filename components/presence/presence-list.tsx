"use client";
import { useTranslations } from "next-intl";
import { useOrder } from "../segments/use-segment-store.tsx";
import { useActs } from "../workbench/workbench-acts.tsx";
import { PersonButton } from "./person-button.tsx";
import { oneEach } from "./presence-mark.tsx";
import { usePresence } from "./use-company.tsx";
import { usePresenceWords } from "./use-words.ts";

const most = 5;

/** Who else has the article open; each leads to where they are. */
export function PresenceList() {
  const t = useTranslations("presence");
  const claims = oneEach(usePresence());
  const words = usePresenceWords();
  const units = useOrder();
  const acts = useActs();
  if (claims.length === 0) return null;
  const positionOf = (unit: string | null) => units.find(({ id }) => id === unit)?.position;
  return (
    <ul aria-label={t("here")} className="flex items-center gap-0.5">
      {claims.slice(0, most).map((claim) => (
        <li key={claim.claim}>
          <PersonButton
            claim={claim}
            words={words(claim, positionOf(claim.unit))}
            onPress={() => {
              const { unit, language } = claim;
              if (unit && language) acts.walkTo({ unit, language });
              else acts.say(words(claim));
            }}
          />
        </li>
      ))}
      {claims.length > most && (
        <li className="ps-2 text-xs text-ink-2 tabular-nums">{t("more", { count: claims.length - most })}</li>
      )}
    </ul>
  );
}
