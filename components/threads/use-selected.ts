"use client";
import { useSyncExternalStore } from "react";
import { type Selected, selectedAnchor } from "./selected-anchor.ts";

// The words that were selected last in a text of the article. They stay chosen while the keyboard is in a form beside
// the text: only another selection, or a click into a text, lets go of them.
let last: Selected | undefined;
let listening = 0;
const listeners = new Set<() => void>();

function look() {
  const selection = getSelection();
  const node = selection?.anchorNode;
  const element = node instanceof Element ? node : node?.parentElement;
  if (!element?.closest("[data-slot] .text")) return;
  const now = selectedAnchor();
  if (!now && !last) return;
  last = now;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  if (listening++ === 0) document.addEventListener("selectionchange", look);
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    if (--listening === 0) {
      document.removeEventListener("selectionchange", look);
      last = undefined;
    }
  };
}

export const lastSelected = (): Selected | undefined => last;

export function forgetSelected() {
  last = undefined;
  for (const listener of listeners) listener();
}

/** The words that are selected in the article. */
export const useSelected = (): Selected | undefined => useSyncExternalStore(subscribe, lastSelected, () => undefined);

/** The same, where they are in a text of this unit. */
export function useSelectedIn(unit: string): Selected | undefined {
  const selected = useSelected();
  return selected?.address.unit === unit ? selected : undefined;
}
