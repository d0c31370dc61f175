"use client";
import { useEffect } from "react";
import type { Company } from "../presence/company.ts";
import type { SegmentStore } from "../segments/segment-store.ts";
import type { WorkbenchActs } from "../workbench/workbench-acts.tsx";

/** Opens the thread that the page's address names (`?unit=…&thread=…`), as soon as its unit is there. */
export function useThreadInAddress(store: SegmentStore, company: Company, acts: WorkbenchActs): void {
  useEffect(() => {
    const query = new URLSearchParams(location.search);
    const [unit, thread] = [query.get("unit"), query.get("thread")];
    if (!unit || !thread) return;
    const language = query.get("columns")?.split(",").at(-1) ?? store.article().source;
    let led = false;
    const lead = () => {
      if (led || !store.unit(unit)) return;
      led = true;
      const address = { unit, language };
      acts.walkTo(address);
      acts.showThreads(address);
      company.threads.highlight(thread);
    };
    lead();
    return store.subscribe("order", lead);
  }, [store, company, acts]);
}
