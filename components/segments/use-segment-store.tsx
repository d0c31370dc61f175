"use client";
import { createContext, type ReactNode, use, useCallback, useSyncExternalStore } from "react";
import { type Address, isSame, keyOf } from "./article-data.ts";
import type { SegmentStore } from "./segment-store.ts";

const StoreContext = createContext<SegmentStore | undefined>(undefined);

export function StoreProvider({ store, children }: { store: SegmentStore; children: ReactNode }) {
  return <StoreContext value={store}>{children}</StoreContext>;
}

export function useStore(): SegmentStore {
  const store = use(StoreContext);
  if (!store) throw new Error("a part of the workbench outside the workbench");
  return store;
}

/** What a topic says now; drawn again when that changes, and only then. */
function useTopic<T>(topic: Parameters<SegmentStore["subscribe"]>[0], read: (store: SegmentStore) => T): T {
  const store = useStore();
  const subscribe = useCallback((listener: () => void) => store.subscribe(topic, listener), [store, topic]);
  return useSyncExternalStore(
    subscribe,
    () => read(store),
    () => read(store),
  );
}

export const useArticle = () => useTopic("article", (store) => store.article());
export const useOpened = () => useTopic("order", (store) => store.opened());
export const useOrder = () => useTopic("order", (store) => store.order());
export const useSegment = (address: Address) =>
  useTopic(`segment ${keyOf(address)}`, (store) => store.segment(address));
export const useSave = (address: Address) => useTopic(`save ${keyOf(address)}`, (store) => store.save(address));

/** Whether the keyboard is at this slot; the first slot of the article is where it comes in. */
export const useIsCursor = (address: Address, isFirst: boolean) =>
  useTopic("place", (store) => (store.place().cursor ? isSame(store.place().cursor, address) : isFirst));

/** How this slot is open: written in, looked at, or not at all. */
export const useOpenness = (address: Address) =>
  useTopic("place", (store) => {
    const { active } = store.place();
    if (!isSame(active, address)) return "closed";
    return active?.editing ? "editing" : "viewing";
  });

export const useActive = () => useTopic("place", (store) => store.place().active);
/** The slot that is open, else the one that the keyboard is at. */
export const useHere = () => useTopic("place", (store) => store.place().active ?? store.place().cursor);
export const useShown = () => useTopic("shown", (store) => store.shown());
export const useFilter = () => useTopic("shown", (store) => store.filter());
export const useSelection = () => useTopic("selection", (store) => store.selection());
export const useIsSelected = (unit: string) => useTopic("selection", (store) => store.selection().has(unit));
export const useGone = () => useTopic("gone", (store) => store.gone());
export const useSaves = () => useTopic("saves", (store) => summary(store));

/** The one state that the header shows: the worst of all, with what there is to say of it. */
function summary(store: SegmentStore): string {
  const order = ["refused", "conflict", "retrying", "saving", "dirty"] as const;
  const unsaved = store.unsaved();
  const worst = order.flatMap((is) => unsaved.find((state) => state.is === is) ?? []).at(0);
  if (!worst) return `saved ${store.lastSaved()}`;
  if (worst.is === "refused") return `refused ${worst.detail}`;
  return worst.is === "retrying" ? `${worst.reason} ${unsaved.length}` : worst.is;
}
