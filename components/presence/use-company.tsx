"use client";
import { createContext, type ReactNode, use, useCallback, useSyncExternalStore } from "react";
import type { Beginning, ThreadData } from "../threads/thread-store.ts";
import type { Handover } from "../visits/handover-store.ts";
import type { Company } from "./company.ts";
import type { Claim } from "./presence-store.ts";

const CompanyContext = createContext<Company | undefined>(undefined);

export function CompanyProvider({ company, children }: { company: Company; children: ReactNode }) {
  return <CompanyContext value={company}>{children}</CompanyContext>;
}

export function useCompany(): Company {
  const company = use(CompanyContext);
  if (!company) throw new Error("a part of the workbench outside the workbench");
  return company;
}

type Part = "threads" | "presence" | "handover";

/** What a part says on a topic; drawn again when that changes, and only then. */
function usePart<P extends Part, T>(name: P, topic: string, read: (part: Company[P]) => T): T {
  const part = useCompany()[name];
  const subscribe = useCallback((listener: () => void) => part.subscribe(topic, listener), [part, topic]);
  return useSyncExternalStore(
    subscribe,
    () => read(part),
    () => read(part),
  );
}

/** The open threads of a unit. Nothing is drawn anew for those that have none. */
export const useOpenThreads = (unit: string): readonly ThreadData[] =>
  usePart("threads", unit, (threads) => threads.at(unit));
export const useThreadCount = (unit: string, first: number): number =>
  usePart("threads", unit, (threads) => threads.count(unit, first));
/** Grows with everything that is said or settled at a unit. */
export const useThreadNews = (unit: string): number => usePart("threads", unit, (threads) => threads.news(unit));
export const useBeginning = (): Beginning | undefined =>
  usePart("threads", "beginning", (threads) => threads.beginning());
export const useHighlighted = (): string | undefined =>
  usePart("threads", "highlighted", (threads) => threads.highlighted());

export const usePresence = (): readonly Claim[] => usePart("presence", "all", (presence) => presence.all());
export const usePresenceAt = (unit: string): readonly Claim[] =>
  usePart("presence", unit, (presence) => presence.at(unit));

export const useHandover = (): Handover | undefined =>
  usePart("handover", "handover", (handover) => handover.handover());
export const useHandoverStep = (): number => usePart("handover", "handover", (handover) => handover.step());
