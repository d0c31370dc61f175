"use client";
import { useTranslations } from "next-intl";
import { useCallback, useMemo } from "react";
import { noContent } from "../../domain/content/content.ts";
import { missingCodes } from "../../domain/content/missing-codes.ts";
import { plainText } from "../../domain/content/plain-text.ts";
import { fitOf } from "../../domain/language/lookup.ts";
import { writingOf } from "../../domain/language/writing.ts";
import { quantityChips } from "../../domain/quantities/chips.ts";
import { Finder, type Found } from "../ui/finder.tsx";
import { useActs } from "../workbench/workbench-acts.tsx";
import type { Address } from "./article-data.ts";
import { useArticle, useStore } from "./use-segment-store.tsx";

interface InsertFinderProps {
  address: Address;
  onClose(): void;
}

/** What can be put into the text that is written: marks and quantities of the source that it lacks, and signs that no keyboard has. */
export function InsertFinder({ address, onClose }: InsertFinderProps) {
  const t = useTranslations("segments.insert");
  const entries = useEntries(address);
  const find = useCallback(
    (typed: string) => entries.filter(({ name, aside = "" }) => fitOf(`${name} ${aside}`, typed) > 0),
    [entries],
  );
  return (
    <Finder title={t("title")} placeholder={t("placeholder")} nothing={t("nothing")} find={find} onClose={onClose} />
  );
}

function useEntries(address: Address): Found[] {
  const t = useTranslations("segments.insert");
  const marks = useTranslations("segments");
  const acts = useActs();
  const store = useStore();
  const { source } = useArticle();
  return useMemo(() => {
    const segment = store.segment(address);
    const content = acts.saving.textOf(address) ?? segment?.content ?? noContent;
    const from = segment?.basis?.language ?? source;
    const isSource = address.language === source;
    const basis = isSource ? noContent : (store.segment({ unit: address.unit, language: from })?.content ?? noContent);
    const codes = missingCodes(content, basis).map(({ mark, words }, index) => ({
      id: `code ${index}`,
      name: words,
      aside: marks(mark.type),
      run: () => store.editor()?.code(mark, words),
    }));
    const chips = quantityChips({
      source: plainText(basis),
      target: plainText(content),
      sourceLanguage: from,
      targetLanguage: address.language,
    });
    const quantities = chips
      .filter(({ isThere }) => !isThere)
      .map(({ text }, index) => ({
        id: `quantity ${index}`,
        name: text,
        aside: t("ofSource"),
        run: () => store.editor()?.insert({ text }),
      }));
    const signs = writingOf(address.language).special.map((text) => ({
      id: `sign ${text}`,
      name: text.trim() === "" ? nameOf(text) : text,
      aside: nameOf(text),
      run: () => store.editor()?.insert({ text }),
    }));
    return [...codes, ...quantities, ...signs];
  }, [t, marks, acts, store, source, address]);
}

/** By its number in Unicode, as it is looked up everywhere: U+2014. */
const nameOf = (sign: string) =>
  [...sign].map((one) => `U+${one.codePointAt(0)?.toString(16).toUpperCase().padStart(4, "0")}`).join(" ");
