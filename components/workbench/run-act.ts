import type { Insertion } from "../../editor/insertion.ts";
import { segmentWithFindings } from "../findings/go-to-finding.ts";
import { type Address, keyOf } from "../segments/article-data.ts";
import type { SegmentStore } from "../segments/segment-store.ts";
import type { ActId } from "./keymap.ts";
import { scrollTo } from "./moving.ts";
import { cycleRegions } from "./regions.ts";
import type { WorkbenchActs } from "./workbench-acts.tsx";

interface Running {
  acts: WorkbenchActs;
  store: SegmentStore;
  /** The slot that the keyboard is at. */
  at: Address;
}
type Run = (running: Running) => unknown;

const step =
  (name: "approve" | "still-right" | "as-approved"): Run =>
  ({ acts, store, at }) =>
    store.segment(at)?.may[name] && acts.step(at, name);
const move =
  (rows: number, columns = 0): Run =>
  ({ acts, at }) =>
    acts.move(at, { rows, columns });
const insert =
  (what: Insertion): Run =>
  ({ store }) =>
    store.editor()?.insert(what);

/** Through what the open segment has, and on to the next that has something. */
const goToFinding =
  (by: 1 | -1): Run =>
  ({ acts, store, at }) => {
    if (store.findings()?.go(by)) return;
    const next = segmentWithFindings(store, at, by);
    if (!next) return acts.say(acts.words.noFindings);
    acts.open(next);
    scrollTo(next);
  };

/** What each act of the keymap does; what is not here the editor does itself. */
const runs: Partial<Record<ActId, Run>> = {
  save: ({ acts, at }) => acts.saving.flush(at),
  insert: ({ acts }) => acts.look({ overlay: "insert" }),
  openQuote: insert("openQuote"),
  closeQuote: insert("closeQuote"),
  openInnerQuote: insert("openInnerQuote"),
  closeInnerQuote: insert("closeInnerQuote"),
  dash: insert("dash"),
  noBreakSpace: insert("noBreakSpace"),

  advance: ({ acts, at }) => acts.advance(at),
  advanceRow: ({ acts, at }) => acts.advanceRow(at),
  approve: step("approve"),
  stillRight: step("still-right"),
  sameChange: ({ acts, store, at }) => {
    const { address, content } = store.sameChange() ?? {};
    if (address && content && keyOf(address) === keyOf(at)) acts.rewrite(address, content);
  },
  asApproved: step("as-approved"),
  return: ({ acts, store, at }) => store.segment(at)?.may.return && acts.look({ asking: { ...at, what: "return" } }),
  copySource: ({ acts, at }) => acts.copySource(at),
  edit: ({ acts, at }) => acts.edit(at),

  nextFinding: goToFinding(1),
  previousFinding: goToFinding(-1),
  applyFinding: ({ store }) => store.findings()?.apply(),
  dismissFinding: ({ store }) => store.findings()?.dismiss(),

  open: ({ acts, at }) => acts.open(at),
  leave: ({ acts, store }) => (store.place().active ? acts.close() : acts.unselect()),
  nextRow: move(1),
  previousRow: move(-1),
  nextColumn: move(0, 1),
  previousColumn: move(0, -1),
  pageDown: move(10),
  pageUp: move(-10),
  first: move(Number.NEGATIVE_INFINITY),
  last: move(Number.POSITIVE_INFINITY),
  nextUnfinished: ({ acts }) => acts.nextUnfinished(),
  previousUnfinished: ({ acts }) => acts.previousUnfinished(),
  nextRegion: () => cycleRegions(1),
  previousRegion: () => cycleRegions(-1),

  comment: ({ acts, at }) => acts.commentOn(at),
  askDesk: ({ acts, at }) => acts.askDesk(at),
  nextSince: ({ acts }) => acts.nextSince(),
  palette: ({ acts }) => acts.look({ overlay: "palette" }),
  find: ({ acts }) => acts.look({ overlay: "find" }),
  replace: ({ acts }) => acts.look({ overlay: "replace" }),
  filter: ({ acts }) => acts.look({ overlay: "filter" }),
  help: ({ acts }) => acts.look({ overlay: "keys" }),
  panel: ({ acts }) => acts.look({ panel: acts.view().panel ? undefined : "notes" }),
  preview: ({ acts }) => acts.look({ panel: acts.view().panel === "preview" ? undefined : "preview" }),
  focusMode: ({ acts }) => acts.look({ focused: !acts.view().focused }),
  menu: ({ at }) => openMenuOf(at),

  select: ({ acts, at }) => acts.select(at.unit),
  extendDown: ({ acts, at }) => acts.extend(at, 1),
  extendUp: ({ acts, at }) => acts.extend(at, -1),
  selectAll: ({ acts }) => acts.selectShown(),
  undo: ({ acts }) => acts.undo(),
};

/** Does what an act says; answers whether there is such a thing here. */
export function runAct(act: ActId, running: Running): boolean {
  const run = runs[act];
  if (!run) return false;
  void run(running);
  return true;
}

export const isRunnable = (act: ActId): boolean => act in runs;

const openMenuOf = ({ unit, language }: Address) =>
  document
    .querySelector(`[data-slot="${unit} ${language}"]`)
    ?.closest("[role=listitem]")
    ?.querySelector<HTMLElement>("[data-unit-menu] button")
    ?.click();
