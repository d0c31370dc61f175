import type { Address } from "../segments/article-data.ts";
import type { SegmentStore } from "../segments/segment-store.ts";

/** Choosing units for something that is done to several. */
export const createSelecting = (store: SegmentStore, move: (from: Address, by: { rows: number }) => void) => ({
  select(unit: string) {
    const selection = new Set(store.selection());
    if (!selection.delete(unit)) selection.add(unit);
    store.putSelection(selection);
  },
  extend(from: Address, by: 1 | -1) {
    const units = store.shown();
    const next = units[units.findIndex(({ id }) => id === from.unit) + by];
    store.putSelection([...store.selection(), from.unit, ...(next ? [next.id] : [])]);
    move(from, { rows: by });
  },
  selectShown: () => store.putSelection(store.shown().map(({ id }) => id)),
  unselect: () => store.putSelection([]),
});
