"use client";
import { useEffect, useState } from "react";
import { ask, client } from "../../api/client.ts";
import type { Saving } from "../segments/saving.ts";
import type { SegmentStore } from "../segments/segment-store.ts";

export type Rest = "here" | "coming" | "failed";

/** The rest of a long article: its beginning is drawn already. */
export function useRest(store: SegmentStore, isWhole: boolean): Rest {
  const [rest, setRest] = useState<Rest>(isWhole ? "here" : "coming");
  useEffect(() => {
    if (isWhole) return;
    ask(client.articles[":id"].$get({ param: { id: store.article().id }, query: {} })).then(
      (whole) => {
        store.putArticle(whole);
        setRest("here");
      },
      () => setRest("failed"),
    );
  }, [store, isWhole]);
  return rest;
}

/** What this browser has kept of texts that never reached the server goes there now; how many there were. */
export function useRestored(saving: Saving, rest: Rest): number {
  const [count, setCount] = useState(0);
  useEffect(() => {
    if (rest === "here") void saving.takeLeft().then((left) => setCount(left.length));
  }, [saving, rest]);
  return count;
}

/** Brings what was typed to the server before the page goes, and asks first where nothing else has it. */
export function useLeaving(store: SegmentStore, saving: Saving, noJournal: boolean) {
  useEffect(() => {
    const leave = (event: BeforeUnloadEvent) => {
      void saving.flushAll();
      if (noJournal && store.unsaved().length > 0) event.preventDefault();
    };
    const hide = () => document.visibilityState === "hidden" && void saving.flushAll();
    addEventListener("beforeunload", leave);
    document.addEventListener("visibilitychange", hide);
    return () => {
      removeEventListener("beforeunload", leave);
      document.removeEventListener("visibilitychange", hide);
    };
  }, [store, saving, noJournal]);
}
