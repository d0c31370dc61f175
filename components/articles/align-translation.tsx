"use client";
import { useLocale, useTranslations } from "next-intl";
import { memo, useCallback, useState } from "react";
import { ask, client } from "../../api/client.ts";
import { renumberCodes } from "../../domain/content/codes.ts";
import type { Content, Inline } from "../../domain/content/content.ts";
import { normalise } from "../../domain/content/normalise.ts";
import { plainText } from "../../domain/content/plain-text.ts";
import { directionOf } from "../../domain/language/tag.ts";
import type { UnitKind } from "../../domain/segmentation/kinds.ts";
import { languageName } from "../../i18n/language-name.ts";
import { useRouter } from "../../i18n/navigation.ts";
import { SegmentContent } from "../segments/segment-content.tsx";
import { Button } from "../ui/button.tsx";
import { Checkbox } from "../ui/field.tsx";
import { Menu, MenuItem } from "../ui/menu.tsx";
import { ProblemNote } from "../ui/problem-note.tsx";
import { useAct } from "../ui/use-act.ts";
import { useKey } from "../ui/use-key.ts";
import type { Recognition } from "./import-text.tsx";
import {
  type Cell,
  isGap,
  join,
  type Lane,
  layBeside,
  leaveOut,
  type Piece,
  separate,
  shiftDown,
  shiftUp,
  takeBack,
  toggleJoined,
} from "./lay-beside.ts";

export interface AlignedUnit {
  id: string;
  kind: UnitKind;
  position: number;
  content: Content;
  /** Languages in which there is a text already. */
  written: string[];
}
interface AlignTranslationProps {
  article: string;
  source: string;
  language: string;
  units: readonly AlignedUnit[];
  blocks: Recognition["document"]["blocks"];
  onAgain(): void;
}
type Act = (next: (lane: Lane) => Cell[]) => void;

/** The paragraphs of a translation beside the units: shifted, joined, left out until they match. */
export function AlignTranslation({ article, source, language, units, blocks, onAgain }: AlignTranslationProps) {
  const t = useTranslations();
  const locale = useLocale();
  const router = useRouter();
  const [lane, setLane] = useState<Lane>(() => layBeside(units, blocks));
  const [out, setOut] = useState<{ cell: Cell; index: number }[]>([]);
  const [replace, setReplace] = useState(false);
  const act = useCallback<Act>((next) => setLane(next), []);
  const drop = useCallback((cell: Cell, index: number) => {
    setLane((now) => leaveOut(now, index));
    setOut((all) => [...all, { cell, index }]);
  }, []);

  const leftOver = lane.slice(units.length).filter((cell) => !isGap(cell)).length;
  const unmatched = units.filter((_, index) => !lane[index] || (isGap(lane[index]) && !lane[index].joined)).length;
  const occupied = units.filter(
    (unit, index) => unit.written.includes(language) && lane[index] && (!isGap(lane[index]) || lane[index].joined),
  ).length;
  const keyed = useKey();
  const takeIn = useCallback(async () => {
    const pairs = units.flatMap(({ id }, index) => {
      const cell = lane[index];
      if (!cell || (isGap(cell) && !cell.joined)) return [];
      return [{ unit: id, content: contentOf(cell.pieces), ...(cell.joined ? { joined: true } : {}) }];
    });
    const json = { language, pairs, replace };
    await ask(client.articles[":id"].alignments.$post({ param: { id: article }, json } as never, keyed(json)));
    router.push(`/articles/${article}/work?columns=${source},${language}`);
  }, [router, keyed, article, source, language, units, lane, replace]);
  const { run, busy, problem } = useAct(takeIn);

  return (
    <>
      <div className="@container">
        <div aria-hidden="true" className="grid-cols-2 gap-4 border-b border-line pb-2 text-sm font-medium @2xl:grid">
          <span className="max-@2xl:hidden">
            {t("articles.translation.article")} · {languageName(locale, source)}
          </span>
          <span>
            {t("articles.translation.translation")} · {languageName(locale, language)}
          </span>
        </div>
        <ol>
          {Array.from({ length: Math.max(units.length, lane.length) }, (_, index) => (
            <Pair
              key={units[index]?.id ?? `over-${index}`}
              unit={units[index]}
              cell={lane[index]}
              above={lane[index - 1]}
              index={index}
              source={source}
              language={language}
              act={act}
              onDrop={drop}
            />
          ))}
        </ol>
      </div>
      {out.length > 0 && (
        <ul className="flex flex-col gap-1 text-sm">
          {out.map(({ cell, index }) => (
            <li key={cell.pieces[0]?.key} className="flex items-center gap-3 text-ink-2">
              <s lang={language} className="min-w-0 truncate">
                {plainText(contentOf(cell.pieces))}
              </s>
              <Button
                size="small"
                onPress={() => {
                  setLane((now) => takeBack(now, cell, index));
                  setOut((all) => all.filter((one) => one.cell !== cell));
                }}
              >
                {t("articles.translation.takeBack")}
              </Button>
            </li>
          ))}
        </ul>
      )}
      <div className="sticky bottom-0 flex flex-wrap items-center gap-x-5 gap-y-2 border-t border-hairline bg-surface py-3 text-sm">
        <p role="status" className="flex flex-wrap gap-x-4">
          {leftOver > 0 && (
            <span className="font-medium text-danger">{t("articles.translation.leftOver", { count: leftOver })}</span>
          )}
          {unmatched > 0 && (
            <span className="text-ink-2">{t("articles.translation.unmatched", { count: unmatched })}</span>
          )}
          {occupied > 0 && (
            <span className="text-stale-ink">{t("articles.translation.occupied", { count: occupied })}</span>
          )}
        </p>
        {occupied > 0 && (
          <Checkbox label={t("articles.translation.replace")} checked={replace} onChange={() => setReplace(!replace)} />
        )}
        <ProblemNote problem={problem} />
        <span className="ms-auto flex gap-2">
          <Button look="quiet" onPress={onAgain}>
            {t("articles.import.again")}
          </Button>
          <Button
            look="primary"
            isDisabled={busy || leftOver > 0 || (occupied > 0 && !replace)}
            onPress={() => void run()}
          >
            {t("articles.translation.takeIn")}
          </Button>
        </span>
      </div>
    </>
  );
}

/** Joined paragraphs as one content, with breaks between them. */
function contentOf(pieces: readonly Piece[]): Content {
  const joined: Inline[] = [];
  for (const { key, content } of pieces) {
    const next = renumberCodes(content, joined);
    if (joined.length > 0) joined.push({ type: "paragraphBreak", attrs: { cid: `p${key}` } });
    joined.push(...next);
  }
  return normalise(joined);
}

interface PairProps {
  unit: AlignedUnit | undefined;
  cell: Cell | undefined;
  above: Cell | undefined;
  index: number;
  source: string;
  language: string;
  act: Act;
  onDrop(cell: Cell, index: number): void;
}

const Pair = memo(function Pair({ unit, cell, above, index, source, language, act, onDrop }: PairProps) {
  const t = useTranslations("articles.translation");
  const hasText = cell !== undefined && !isGap(cell);
  return (
    <li
      className={`grid gap-x-4 gap-y-1 border-b border-hairline py-2 @2xl:grid-cols-2 ${unit ? "" : "bg-danger-surface"}`}
    >
      <div className="flex min-w-0 gap-2">
        <span className="w-7 shrink-0 pt-1 text-end text-xs text-ink-2 tabular-nums">{unit?.position}</span>
        {unit && (
          <div className="text min-w-0" data-kind={unit.kind} lang={source} dir={directionOf(source)}>
            <SegmentContent content={unit.content} />
          </div>
        )}
      </div>
      <div className="flex min-w-0 items-start gap-2 max-@2xl:ps-9">
        <div className="min-w-0 grow">
          {hasText ? (
            cell.pieces.map((piece, nth) => (
              <div
                key={piece.key}
                className={`text ${nth > 0 ? "mt-2 border-t border-dashed border-hairline pt-2" : ""}`}
                data-kind={unit?.kind ?? piece.kind}
                lang={language}
                dir={directionOf(language)}
              >
                <SegmentContent content={piece.content} />
              </div>
            ))
          ) : (
            <p className="py-1 text-sm text-ink-2">{cell?.joined ? t("joined") : t("gap")}</p>
          )}
        </div>
        <Menu label={t("actionsFor", { position: index + 1 })}>
          <MenuItem isDisabled={!hasText} onAction={() => act((lane) => shiftDown(lane, index))}>
            {t("shiftDown")}
          </MenuItem>
          <MenuItem isDisabled={!isGap(above)} onAction={() => act((lane) => shiftUp(lane, index))}>
            {t("shiftUp")}
          </MenuItem>
          <MenuItem isDisabled={!hasText || index === 0} onAction={() => act((lane) => join(lane, index))}>
            {t("join")}
          </MenuItem>
          <MenuItem isDisabled={!cell || cell.pieces.length < 2} onAction={() => act((lane) => separate(lane, index))}>
            {t("split")}
          </MenuItem>
          <MenuItem
            isDisabled={hasText || !unit || index === 0 || !cell}
            onAction={() => act((lane) => toggleJoined(lane, index))}
          >
            {t("asJoined")}
          </MenuItem>
          <MenuItem isDisabled={!hasText} onAction={() => cell && onDrop(cell, index)}>
            {t("leaveOut")}
          </MenuItem>
        </Menu>
      </div>
    </li>
  );
});
