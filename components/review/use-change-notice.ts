"use client";
import { useEffect, useRef, useState } from "react";
import type { SegmentData } from "../segments/article-data.ts";

// How long a decision waits after the text has changed under somebody's eyes, in ms.
const pause = 1_000;

/** Whether the text has just become another one: nobody shall approve what they have not read. */
export function useChangeNotice({ hash }: Pick<SegmentData, "hash">): { justChanged: boolean } {
  const seen = useRef(hash);
  const [justChanged, setJustChanged] = useState(false);
  useEffect(() => {
    if (seen.current === hash) return;
    seen.current = hash;
    setJustChanged(true);
    const timer = setTimeout(() => setJustChanged(false), pause);
    return () => clearTimeout(timer);
  }, [hash]);
  return { justChanged };
}
