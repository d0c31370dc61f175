"use client";
import { useFormatter, useTranslations } from "next-intl";
import type { Address } from "../segments/article-data.ts";
import { usePresenceAt } from "./use-company.tsx";

/** Said to whoever opens a segment in which somebody is already. It stops nobody. */
export function OthersHere({ address: { unit, language } }: { address: Address }) {
  const t = useTranslations("presence");
  const format = useFormatter();
  const claims = usePresenceAt(unit).filter((claim) => claim.language === language);
  const others = claims.filter(({ isOwn }) => !isOwn);
  const names = [...new Set(others.map(({ name }) => name))];
  const words = [
    ...(names.length > 0
      ? [
          t(others.some(({ writing }) => writing) ? "writingHere" : "alsoHere", {
            count: names.length,
            names: format.list(names),
          }),
        ]
      : []),
    ...(others.length < claims.length ? [t("ownTab")] : []),
  ];
  return (
    <p
      role="status"
      className="rounded-md bg-confirmed-surface px-2.5 py-1.5 font-sans text-sm text-confirmed-ink empty:hidden"
    >
      {words.length > 0 && `${words.join(" ")} ${t("nothingLost")}`}
    </p>
  );
}
