"use client";
import { useEffect, useState } from "react";
import type { Content } from "../../domain/content/content.ts";
import { replaceIn } from "../../domain/content/replace.ts";
import type { Language } from "../../domain/language/tag.ts";
import type { Address, SegmentData } from "./article-data.ts";

export interface SourceChange {
  before: string;
  after: string;
  language: Language;
}
interface Proposed {
  text: string;
  content: Content;
  isAll: boolean;
}

/** The text as it would be with the change of its source carried over, where that can be proposed and written. */
export function useSameChange(
  { language }: Address,
  { text, content, may, omission, freshness }: SegmentData,
  change: SourceChange | undefined,
): Proposed | undefined {
  const [proposed, setProposed] = useState<Proposed>();
  const isAsked = may.edit === true && !omission && freshness.is === "major" && !freshness.via;
  useEffect(() => {
    setProposed(undefined);
    if (!change || !isAsked) return;
    let gone = false;
    // The tables of numbers come only where a text is stale.
    void import("../../domain/alignment/same-change.ts").then(({ sameChange }) => {
      const same = sameChange(change, { text, language });
      if (gone || !same) return;
      setProposed({ text, content: replaceIn(content as Content, same.replacements), isAll: same.isAll });
    });
    return () => {
      gone = true;
    };
  }, [change, isAsked, text, content, language]);
  return proposed;
}
