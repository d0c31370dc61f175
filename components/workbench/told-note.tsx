"use client";
import { useEffect } from "react";
import { PassingNote } from "../ui/passing-note.tsx";
import { useActs } from "./workbench-acts.tsx";

// How long one needs to read it.
const shown = 10_000;

/** What did not happen as somebody may have expected, and why. */
export function ToldNote({ words }: { words: string }) {
  const acts = useActs();
  useEffect(() => {
    void words;
    const timer = setTimeout(() => acts.look({ told: undefined }), shown);
    return () => clearTimeout(timer);
  }, [acts, words]);
  return <PassingNote words={words} />;
}
