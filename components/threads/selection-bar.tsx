"use client";
import { useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import { Button } from "../ui/button.tsx";
import { Icon } from "../ui/icon.tsx";
import { useActs } from "../workbench/workbench-acts.tsx";
import { selectedPlace } from "./selected-anchor.ts";
import { useSelected } from "./use-selected.ts";

// Above the words, so that it does not cover what comes next.
const above = 44;

/** Beside words that were selected with the pointer: to comment on them, or to ask the desk. By the keyboard there are keys. */
export function SelectionBar() {
  const t = useTranslations("threads");
  const acts = useActs();
  const selected = useSelected();
  const place = usePlace();
  if (!selected || !place) return null;
  const { address, anchor } = selected;
  return (
    <div
      role="toolbar"
      aria-label={t("selection")}
      className="no-print fixed z-30 flex gap-1 rounded-lg border border-hairline bg-surface p-1 shadow-lg pointer-coarse:inset-x-2 pointer-coarse:top-auto! pointer-coarse:bottom-2 pointer-coarse:left-2!"
      style={place}
      onPointerDown={(event) => event.preventDefault()}
    >
      <Button size="small" look="quiet" onPress={() => acts.commentOn(address, anchor)}>
        <Icon name="comment" />
        {t("comment")}
      </Button>
      <Button size="small" look="quiet" onPress={() => acts.askDesk(address, anchor)}>
        <Icon name="question" />
        {t("askDesk")}
      </Button>
    </div>
  );
}

/** Where the pointer has left a selection; nowhere once a key is pressed, something is scrolled or another click begins. */
function usePlace(): { left: number; top: number } | undefined {
  const [place, setPlace] = useState<{ left: number; top: number }>();
  useEffect(() => {
    const show = () =>
      // The browser lets go of an earlier selection only after the event.
      setTimeout(() => {
        const selection = getSelection();
        const box = selection && !selection.isCollapsed && selection.rangeCount > 0 ? selectedPlace() : undefined;
        setPlace(box && { left: Math.max(8, Math.min(box.left, innerWidth - 280)), top: Math.max(8, box.top - above) });
      });
    const hide = (event: Event) => {
      if (!(event.target instanceof Element && event.target.closest("[role=toolbar]"))) setPlace(undefined);
    };
    addEventListener("pointerup", show);
    for (const name of ["keydown", "scroll", "pointerdown"]) addEventListener(name, hide, { capture: true });
    return () => {
      removeEventListener("pointerup", show);
      for (const name of ["keydown", "scroll", "pointerdown"]) removeEventListener(name, hide, { capture: true });
    };
  }, []);
  return place;
}
