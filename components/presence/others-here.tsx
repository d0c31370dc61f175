"use client";
import { useFormatter, useTranslations } from "next-intl";
import { useEffect } from "react";
import type { Address } from "../segments/article-data.ts";
import { useActs } from "../workbench/workbench-acts.tsx";
import type { Claim } from "./presence-store.ts";
import { usePresenceAt } from "./use-company.tsx";

/** Said to whoever opens a segment in which somebody is already. It stops nobody. */
export function OthersHere({ address: { unit, language } }: { address: Address }) {
  const claims = usePresenceAt(unit).filter((claim) => claim.language === language);
  return claims.length > 0 && <Notice claims={claims} />;
}

function Notice({ claims }: { claims: readonly Claim[] }) {
  const t = useTranslations("presence");
  const format = useFormatter();
  const acts = useActs();
  const others = claims.filter(({ isOwn }) => !isOwn);
  const names = [...new Set(others.map(({ name }) => name))];
  const where = { count: names.length, names: format.list(names) };
  const words = [
    ...(names.length > 0 ? [t(others.some(({ writing }) => writing) ? "writingHere" : "alsoHere", where)] : []),
    ...(others.length < claims.length ? [t("ownTab")] : []),
    t("nothingLost"),
  ].join(" ");
  // Said where things are always said: what comes onto the page with its words in it is not read out.
  useEffect(() => acts.say(words), [acts, words]);
  return (
    <p data-others="" className="rounded-md bg-confirmed-surface px-2.5 py-1.5 font-sans text-sm text-confirmed-ink">
      {words}
    </p>
  );
}
