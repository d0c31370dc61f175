"use client";
import { useTranslations } from "next-intl";
import { useEffect } from "react";
import { Button } from "../ui/button.tsx";
import { PassingNote } from "../ui/passing-note.tsx";
import type { Done } from "./view.ts";
import { useActs } from "./workbench-acts.tsx";

// How long the way back is offered; it is in the keys for longer.
const offered = 15_000;

/** What has just been done to several paragraphs, and the way back. */
export function UndoNote({ done }: { done: Done }) {
  const t = useTranslations("workbench.several");
  const acts = useActs();
  useEffect(() => {
    // Each time something new is done, the time begins anew.
    void done;
    const timer = setTimeout(() => acts.look({ done: undefined }), offered);
    return () => clearTimeout(timer);
  }, [acts, done]);
  return (
    <PassingNote words={t(`done.${done.what}`, { count: done.count, kept: done.kept })}>
      {done.what !== "undone" && (
        <Button
          size="small"
          look="quiet"
          className="font-semibold underline hover:text-ink"
          onPress={() => void acts.undo()}
        >
          {t("undo")}
        </Button>
      )}
    </PassingNote>
  );
}
