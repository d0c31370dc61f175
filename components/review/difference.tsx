"use client";
import { useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import type { Address, SegmentData } from "../segments/article-data.ts";
import { type History, readHistory } from "../segments/read-history.ts";
import { WordDifference } from "../segments/word-difference.tsx";
import type { Against } from "./against.ts";

interface DifferenceProps {
  address: Address;
  segment: SegmentData;
  against: Exclude<Against, "none">;
}

/** What a text has become since it was last approved, or since the revision before. */
export function Difference({ address, segment, against }: DifferenceProps) {
  const t = useTranslations("review");
  const { unit, language } = address;
  const { version } = segment;
  const [history, setHistory] = useState<History>();
  useEffect(() => {
    let gone = false;
    void version;
    void readHistory({ unit, language }).then((read) => !gone && setHistory(read));
    return () => {
      gone = true;
    };
  }, [unit, language, version]);
  if (!history) return null;
  const { revisions } = history;
  const before =
    against === "approved"
      ? revisions.find(({ number }) => number === segment.approval?.revision)
      : revisions.find(({ hash, cause }) => hash !== segment.hash && cause !== "conflict");
  if (!before) return <p className="font-sans text-sm text-ink-2">{t(`nothingBefore.${against}`)}</p>;
  return <WordDifference before={before.text} after={segment.text} language={language} />;
}
