"use client";
import { useTranslations } from "next-intl";
import { directionOf } from "../../domain/language/tag.ts";
import { MarkedContent } from "../threads/marked-content.tsx";
import type { Address, SegmentData, UnitData } from "./article-data.ts";

interface ReadingProps {
  address: Address;
  unit: Pick<UnitData, "kind">;
  segment: SegmentData;
}

/** The text of the open slot where it is only looked at. */
export function Reading({ address, unit, segment }: ReadingProps) {
  const t = useTranslations("segments");
  const { language } = address;
  const { content, omission } = segment;
  if (omission)
    return (
      <p className="text-sm text-ink-2">
        {omission.kind === "joined" ? t("joined") : t("omitted", { reason: omission.reason })}
      </p>
    );
  if (content.length === 0) return <p className="text-sm text-ink-2">{t("nothing")}</p>;
  return (
    <div className="text" data-kind={unit.kind} lang={language} dir={directionOf(language)}>
      <MarkedContent address={address} content={content} />
    </div>
  );
}
