"use client";
import { useTranslations } from "next-intl";
import { memo } from "react";
import { standingOf } from "../../domain/alignment/confidence.ts";
import type { Row } from "../../domain/alignment/rows.ts";
import { plainText } from "../../domain/content/plain-text.ts";
import { directionOf } from "../../domain/language/tag.ts";
import { SegmentContent } from "../segments/segment-content.tsx";
import { Menu, MenuItem, MenuLine } from "../ui/menu.tsx";
import type { AlignedUnit } from "./align-translation.tsx";
import { cutKey, letterOf, type RowActId, rowActs, tried } from "./row-acts.ts";
import { StandingMark } from "./standing-mark.tsx";

interface AlignmentRowProps {
  row: Row;
  at: number;
  units: readonly AlignedUnit[];
  source: string;
  language: string;
  /** Whether the keyboard stops here; it goes on to the others by the arrows. */
  isCurrent: boolean;
  onCurrent(at: number): void;
  onAct(id: RowActId | "cut", at: number): void;
  /** The rows as they are when the menu is opened. */
  rowsNow(): readonly Row[];
}

const shownOfText = 40;

/** What of both texts says the same, side by side, how sure that is, and what can be done about it. */
export const AlignmentRow = memo(function AlignmentRow(props: AlignmentRowProps) {
  const { row, at, units, source, language, isCurrent, onCurrent } = props;
  const t = useTranslations("articles.translation");
  const standing = standingOf(row);
  const positions = units.map(({ position }) => position).join(", ");
  const texts = row.pieces.map(({ content }) => plainText(content)).join(" ");
  return (
    <li
      data-standing={standing}
      className={`grid grid-cols-[minmax(0,1fr)_auto] gap-x-4 gap-y-1.5 border-b border-hairline py-2 [contain-intrinsic-size:auto_5rem] [content-visibility:auto] @2xl:grid-cols-[minmax(0,1fr)_8.5rem_minmax(0,1fr)_auto] ${standing === "noPlace" ? "bg-danger-surface" : ""}`}
    >
      <div className="flex min-w-0 flex-col gap-2 @max-2xl:order-2 @max-2xl:col-span-2">
        {units.map((unit) => (
          <div key={unit.id} className="flex gap-2">
            <span className="w-7 shrink-0 pt-1 text-end text-xs text-ink-2 tabular-nums">{unit.position}</span>
            <div className="text min-w-0" data-kind={unit.kind} lang={source} dir={directionOf(source)}>
              <SegmentContent content={unit.content} />
            </div>
          </div>
        ))}
        {units.length === 0 && <p className="ps-9 text-sm text-ink-2">{t("noUnit")}</p>}
      </div>
      <div className="flex items-start @max-2xl:order-1">
        <button
          type="button"
          data-handle={at}
          tabIndex={isCurrent ? 0 : -1}
          aria-pressed={row.units.length > 0 && row.pieces.length > 0 ? row.accepted === true : undefined}
          aria-keyshortcuts="A"
          className="flex min-h-8 w-full items-center gap-x-1 @2xl:flex-col @2xl:items-start rounded-md border border-transparent px-2 py-1 text-start text-[0.8125rem] hover:border-line aria-pressed:bg-approved-surface pointer-coarse:min-h-11"
          onFocus={() => onCurrent(at)}
          onClick={() => props.onAct("accept", at)}
        >
          <span className="sr-only">
            {positions ? t("rowOf", { positions }) : t("rowWithout", { text: texts.slice(0, shownOfText) })}
          </span>{" "}
          <StandingMark standing={standing} />{" "}
          <span className="ps-5.5 text-ink-2 tabular-nums">
            {row.units.length} : {row.pieces.length}
          </span>
        </button>
      </div>
      <div className="flex min-w-0 flex-col gap-2 @max-2xl:order-3 @max-2xl:col-span-2 @max-2xl:ps-9">
        {row.pieces.map((piece, nth) => (
          <div
            key={piece.key}
            className={`text ${nth > 0 ? "border-t border-dashed border-line pt-2" : ""} ${row.out ? "text-ink-2 line-through" : ""}`}
            data-kind={units[nth]?.kind ?? units[0]?.kind}
            lang={language}
            dir={directionOf(language)}
          >
            <SegmentContent content={piece.content} />
          </div>
        ))}
        {row.pieces.length === 0 && <p className="text-sm text-ink-2">{t("gap")}</p>}
        {row.units.length > 1 && row.pieces.length > 0 && row.units.length !== row.pieces.length && !row.out && (
          <p className="text-[0.8125rem] text-ink-2">{t("joinedBelow", { position: units[0]!.position })}</p>
        )}
      </div>
      <div className="@max-2xl:order-1">
        <Menu label={t("actionsFor", { row: at + 1 })} isReachedByTab={isCurrent}>
          <RowMenu {...props} />
        </Menu>
      </div>
    </li>
  );
});

/** Drawn when the menu is opened: only then it is asked what is possible. */
function RowMenu({ at, onAct, rowsNow }: AlignmentRowProps) {
  const t = useTranslations("articles.translation");
  const rows = rowsNow();
  const row = rows[at];
  return (
    <>
      {rowActs.map(({ id, key, edit }) => (
        <MenuItem
          key={id}
          textValue={t(`acts.${id}`)}
          isDisabled={tried(edit, rows, at) === undefined}
          onAction={() => onAct(id, at)}
        >
          {words(t, id, row)}
          <kbd className="ms-auto ps-4 text-xs text-ink-2">{letterOf(key)}</kbd>
        </MenuItem>
      ))}
      <MenuLine />
      <MenuItem
        textValue={t("acts.cut")}
        isDisabled={!row || row.pieces.length === 0}
        onAction={() => onAct("cut", at)}
      >
        {t("acts.cut")}
        <kbd className="ms-auto ps-4 text-xs text-ink-2">{letterOf(cutKey)}</kbd>
      </MenuItem>
    </>
  );
}

function words(t: ReturnType<typeof useTranslations<"articles.translation">>, id: RowActId, row: Row | undefined) {
  if (id === "accept" && row?.accepted) return t("acts.unaccept");
  return id === "leaveOut" && row?.out ? t("takeBack") : t(`acts.${id}`);
}
