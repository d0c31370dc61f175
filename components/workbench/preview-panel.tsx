"use client";
import { useLocale, useTranslations } from "next-intl";
import { memo, useEffect, useRef, useState } from "react";
import { directionOf } from "../../domain/language/tag.ts";
import { languageName } from "../../i18n/language-name.ts";
import type { UnitData } from "../segments/article-data.ts";
import { SegmentContent } from "../segments/segment-content.tsx";
import { useArticle, useHere, useOrder, useSegment } from "../segments/use-segment-store.tsx";
import { InlineSelect } from "../ui/field.tsx";
import { useActs } from "./workbench-acts.tsx";

const tags = { headline: "h1", heading: "h2", quotation: "blockquote" } as const;

/** The edition as its readers will see it; a click on a paragraph leads to its segment. */
export function PreviewPanel() {
  const t = useTranslations("workbench.preview");
  const locale = useLocale();
  const { languages, source } = useArticle();
  const here = useHere();
  const [language, setLanguage] = useState(here?.language ?? languages.find((one) => one !== source) ?? source);
  const units = useOrder();
  const acts = useActs();
  return (
    <div className="flex flex-col gap-4">
      <div className="flex items-center gap-3 text-sm text-ink-2">
        <InlineSelect
          label={t("language")}
          value={language}
          onChange={(event) => setLanguage(event.target.value)}
          choices={languages.map((value) => ({ value, label: languageName(locale, value) }))}
        />
        {t("hint")}
      </div>
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: the keyboard is at the slots, and the preview follows it there */}
      <article
        className="preview"
        lang={language}
        dir={directionOf(language)}
        onClick={(event) => {
          const unit = (event.target as Element).closest("[data-unit]")?.getAttribute("data-unit");
          if (unit && getSelection()?.isCollapsed) acts.goTo({ unit, language }, "center");
        }}
      >
        {units.map((unit) => (
          <Paragraph key={unit.id} unit={unit} language={language} isHere={unit.id === here?.unit} />
        ))}
      </article>
    </div>
  );
}

interface ParagraphProps {
  unit: Pick<UnitData, "id" | "kind" | "position">;
  language: string;
  isHere: boolean;
}

const Paragraph = memo(function Paragraph({ unit, language, isHere }: ParagraphProps) {
  const t = useTranslations("workbench.preview");
  const segment = useSegment({ unit: unit.id, language });
  const place = useRef<HTMLElement>(null);
  useEffect(() => {
    if (isHere) place.current?.scrollIntoView({ block: "nearest" });
  }, [isHere]);
  if (!segment || segment.omission) return null;
  const Tag = tags[unit.kind as keyof typeof tags] ?? "p";
  return (
    <Tag
      ref={place as never}
      data-unit={unit.id}
      data-kind={unit.kind}
      data-here={isHere || undefined}
      data-open={segment.state === "approved" ? undefined : ""}
    >
      {segment.content.length > 0 ? (
        <SegmentContent content={segment.content} />
      ) : (
        t("nothing", { position: unit.position })
      )}
    </Tag>
  );
});
