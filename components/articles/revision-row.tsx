"use client";
import { useLocale, useTranslations } from "next-intl";
import { memo, useState } from "react";
import { canLink, ignorePairing, partPairing, weighPairing } from "../../domain/alignment/edit-pairings.ts";
import type { Pairing, Planned } from "../../domain/alignment/revision-plan.ts";
import { plainText } from "../../domain/content/plain-text.ts";
import { languageName } from "../../i18n/language-name.ts";
import { WordDifference } from "../segments/word-difference.tsx";
import { Icon } from "../ui/icon.tsx";
import { later } from "../ui/later.tsx";
import { Menu, MenuItem } from "../ui/menu.tsx";
import { FateMark } from "./fate-mark.tsx";
import { namesOf, type RevisionTexts } from "./revision-texts.ts";

const LinkDialog = later(async () => (await import("./link-dialog.tsx")).LinkDialog);

interface RevisionRowProps extends RevisionTexts {
  one: Planned;
  at: number;
  /** Makes a change, and takes the keyboard to what became of a row. */
  act(next: Pairing[], one: Pairing): void;
}

/** What becomes of one paragraph, with the words that change, and what can be said against it. */
export const RevisionRow = memo(function RevisionRow({ one, at, act, ...texts }: RevisionRowProps) {
  const t = useTranslations("articles.revising");
  const [linking, setLinking] = useState(false);
  const { pairings, units, source } = texts;
  const { fate, weight, moved, ignored = false, blocks, contents } = one;
  const before = one.units.map((id) => units.find((unit) => unit.id === id)!);
  const positions = before.map(({ position }) => position).join(", ");
  const after = ignored ? [] : contents.map(plainText);
  const isWhole = before.length > 0 && blocks.length > 0;
  const label = before.length > 0 ? t("actionsFor", { positions }) : t("actionsForNew", { position: blocks[0]! + 1 });
  const canBeLinked = pairings.some((other) => canLink(pairings[at]!, other));
  return (
    <li
      data-row={namesOf(one).join(" ")}
      data-fate={ignored ? "ignored" : fate}
      className="grid grid-cols-[minmax(0,1fr)_auto] gap-x-4 gap-y-1 border-b border-hairline py-2.5 [contain-intrinsic-size:auto_4rem] [content-visibility:auto] @2xl:grid-cols-[10rem_minmax(0,1fr)_auto]"
    >
      <div className="flex flex-wrap items-baseline gap-x-2 self-center text-sm @2xl:flex-col @2xl:self-start">
        {ignored ? (
          <span className="inline-flex items-center gap-1.5 font-medium text-ink-2">
            <Icon name="close" />
            {before.length > 0 ? t("kept") : t("leftOut")}
          </span>
        ) : (
          <FateMark fate={fate} />
        )}
        <span className="text-[0.8125rem] text-ink-2">
          {before.length > 0 ? t("was", { positions }) : t("isNew", { position: blocks[0]! + 1 })}
        </span>
        {moved && fate !== "moved" && <span className="text-[0.8125rem] text-ink-2">{t("movedToo")}</span>}
      </div>
      <div className="flex min-w-0 flex-col gap-1 @max-2xl:order-last @max-2xl:col-span-2">
        <WordDifference
          before={
            ignored && before.length === 0
              ? plainText(texts.blocks[blocks[0]!]!.content)
              : pieces(before.map(({ content }) => plainText(content)))
          }
          after={
            ignored ? pieces(before.length > 0 ? before.map(({ content }) => plainText(content)) : []) : pieces(after)
          }
          language={source}
        />
        <Consequence one={one} units={before} />
      </div>
      <div>
        <Menu label={label}>
          {isWhole && <MenuItem onAction={() => act(partPairing(pairings, at), one)}>{t("part")}</MenuItem>}
          {isWhole && weight === "major" && (
            <MenuItem onAction={() => act(weighPairing(pairings, at, "minor"), one)}>{t("asMinor")}</MenuItem>
          )}
          {isWhole && weight === "minor" && (
            <MenuItem onAction={() => act(weighPairing(pairings, at, "major"), one)}>{t("asMajor")}</MenuItem>
          )}
          {canBeLinked && (
            <MenuItem onAction={() => setLinking(true)}>{t(before.length > 0 ? "became" : "isTextOf")}</MenuItem>
          )}
          {!isWhole && (
            <MenuItem onAction={() => act(ignorePairing(pairings, at), one)}>
              {t(before.length > 0 ? (ignored ? "remove" : "keep") : ignored ? "takeIn" : "leaveOut")}
            </MenuItem>
          )}
        </Menu>
      </div>
      {linking && <LinkDialog at={at} act={act} onClose={() => setLinking(false)} {...texts} />}
    </li>
  );
});

/** Where a text goes over several paragraphs, the joint is shown. */
const pieces = (texts: readonly string[]) => texts.join(" ¶\n");

/** What a change means for those who translate. */
function Consequence({ one, units }: { one: Planned; units: RevisionTexts["units"] }) {
  const t = useTranslations("articles.revising");
  const locale = useLocale();
  const { fate, weight, ignored } = one;
  const written = [...new Set(units.flatMap((unit) => unit.written))];
  const languages = new Intl.ListFormat(locale, { type: "conjunction" }).format(
    written.map((language) => languageName(locale, language)),
  );
  if (ignored) return <p className="text-[0.8125rem] text-ink-2">{t(units.length > 0 ? "keptMore" : "leftOutMore")}</p>;
  if (fate === "removed")
    return (
      <p className="text-[0.8125rem] text-ink-2">
        {written.length > 0 ? t("removedWith", { languages }) : t("removedMore")}
      </p>
    );
  if (weight === "minor") return <p className="text-[0.8125rem] text-ink-2">{t("minorMore")}</p>;
  if (weight !== "major" || written.length === 0) return null;
  return (
    <p className="flex items-center gap-1 text-[0.8125rem] text-stale-ink">
      <Icon name="warning" className="size-3.5" />
      {t("makesStale", { languages })}
    </p>
  );
}
