"use client";
import { createContext, use, useCallback, useEffect, useRef, useState } from "react";
import type { View } from "./view.ts";

const ViewContext = createContext<View | undefined>(undefined);
export const ViewProvider = ViewContext;

export function useView(): View {
  const view = use(ViewContext);
  if (!view) throw new Error("a part of the workbench outside the workbench");
  return view;
}

/** How the workbench looks: what is shared with a link stands in the address too. */
export function useOwnView(first: View) {
  const [view, setView] = useState(first);
  const latest = useRef(view);
  useEffect(() => {
    latest.current = view;
  });
  const look = useCallback((change: Partial<View>) => {
    latest.current = { ...latest.current, ...change };
    setView(latest.current);
    if (!change.columns) return;
    const url = new URL(location.href);
    url.searchParams.set("columns", change.columns.join(","));
    history.replaceState(history.state, "", url);
  }, []);
  const now = useCallback(() => latest.current, []);
  return { view, look, now };
}
