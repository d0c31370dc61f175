import { useLocale, useTranslations } from "next-intl";
import type { Content } from "../../domain/content/content.ts";
import { type Direction, directionOf } from "../../domain/language/tag.ts";
import type { UnitKind } from "../../domain/segmentation/kinds.ts";
import { SegmentContent } from "../segments/segment-content.tsx";
import { ParagraphComment } from "./paragraph-comment.tsx";

interface Place {
  unit: string;
  position: number;
  kind: UnitKind;
  level?: number;
}
export type ParagraphData =
  | (Place & { missing: false; content: Content; approved: boolean })
  | (Place & { missing: true });

// What is no part of the running text says what it is.
const named: ReadonlySet<UnitKind> = new Set(["byline", "cell", "caption", "alt", "credit", "seoTitle", "description"]);

interface ProofTextProps {
  language: string;
  direction: Direction;
  paragraphs: readonly ParagraphData[];
}

/** An edition to be read: its paragraphs in order, with their numbers, and a way to comment on each. */
export function ProofText({ language, direction, paragraphs }: ProofTextProps) {
  const t = useTranslations("proofs.reading");
  const title = paragraphs.find(({ kind, missing }) => kind === "headline" && !missing);
  return (
    <>
      {!title && <h1 className="sr-only">{t("title")}</h1>}
      <article lang={language} dir={direction} className="flex flex-col">
        {paragraphs.map((paragraph) => (
          <Paragraph key={paragraph.unit} paragraph={paragraph} isTitle={paragraph === title} />
        ))}
      </article>
      {paragraphs.length === 0 && <p className="text-ink-2">{t("nothing")}</p>}
    </>
  );
}

function Paragraph({ paragraph, isTitle }: { paragraph: ParagraphData; isTitle: boolean }) {
  const t = useTranslations();
  const locale = useLocale();
  const { unit, position, kind } = paragraph;
  // The words of the interface stand at the side where the text begins, and read in their own direction.
  const interfaceText = { lang: locale, dir: directionOf(locale) };
  return (
    <div
      id={`p${position}`}
      className="group grid scroll-mt-4 grid-cols-[2rem_minmax(0,1fr)] gap-x-2 py-1.5 break-inside-avoid-page sm:grid-cols-[2.75rem_minmax(0,1fr)]"
    >
      <a
        href={`#p${position}`}
        aria-label={t("proofs.reading.position", { position })}
        {...interfaceText}
        className="justify-self-end pt-1 pe-1 text-xs text-ink-2 tabular-nums hover:text-ink"
      >
        {position}
      </a>
      <div className="flex min-w-0 flex-col gap-1">
        {(named.has(kind) || (!paragraph.missing && !paragraph.approved)) && (
          <p className="flex gap-x-2 text-xs text-ink-2">
            {named.has(kind) && <span {...interfaceText}>{t(`units.kinds.${kind}`)}</span>}
            {!paragraph.missing && !paragraph.approved && (
              <span {...interfaceText} className="text-stale-ink">
                {t("proofs.reading.unapprovedHere")}
              </span>
            )}
          </p>
        )}
        {paragraph.missing ? (
          <p className="text-sm text-stale-ink">
            <bdi {...interfaceText}>{t("proofs.reading.missingHere")}</bdi>
          </p>
        ) : (
          <>
            <Words paragraph={paragraph} isTitle={isTitle} />
            <div lang={locale} className="no-print font-sans">
              <ParagraphComment unit={unit} position={position} />
            </div>
          </>
        )}
      </div>
    </div>
  );
}

function Words({ paragraph, isTitle }: { paragraph: ParagraphData & { missing: false }; isTitle: boolean }) {
  const { position, kind, level = 2, content } = paragraph;
  const below = `h${Math.min(Math.max(level, 2), 6)}` as "h2";
  const Element = isTitle ? "h1" : kind === "heading" ? below : "p";
  return (
    <Element id={`t${position}`} className="text" data-kind={kind}>
      <SegmentContent content={content} />
    </Element>
  );
}
