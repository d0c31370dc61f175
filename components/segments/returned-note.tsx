"use client";
import { useTranslations } from "next-intl";
import type { SegmentData } from "./article-data.ts";
import { useArticle } from "./use-segment-store.tsx";

/** Why a text was given back, and by whom. */
export function ReturnedNote({ returned }: { returned: NonNullable<SegmentData["returned"]> }) {
  const t = useTranslations("segments");
  const { people } = useArticle();
  const kinds = (returned.kinds ?? []).map((kind) => t(`returnKinds.${kind}`)).join(", ");
  const reason = [kinds, returned.reason].filter(Boolean).join(": ");
  return (
    <p className="rounded-md bg-returned-surface px-2.5 py-1.5 text-sm text-returned-ink">
      {t("returnedBy", { name: people[returned.by] ?? "–", reason })}
    </p>
  );
}
