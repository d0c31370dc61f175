import type { Chord } from "../../editor/chord.ts";

/**
 * Every act of the workbench that a key does. `text`: chords while one writes; `list`: keys on a slot that has the focus
 * and is not written in, where single keys can be switched off or given to other acts; `anywhere`: chords wherever one
 * is on the page; `review`: keys in the queue of what waits for a review. The first of several is the one that is told.
 */
export const keymap = {
  // Writing. The first five are the editor's own.
  bold: { group: "text", text: ["Mod+b"] },
  italic: { group: "text", text: ["Mod+i"] },
  lineBreak: { group: "text", text: ["Shift+Enter"] },
  undoTyping: { group: "text", text: ["Mod+z"] },
  redoTyping: { group: "text", text: ["Mod+Shift+z", "Mod+y"] },
  insert: { group: "text", text: ["Mod+'"] },
  openQuote: { group: "text", text: ["Mod+["] },
  closeQuote: { group: "text", text: ["Mod+]"] },
  openInnerQuote: { group: "text", text: ["Mod+Shift+["] },
  closeInnerQuote: { group: "text", text: ["Mod+Shift+]"] },
  dash: { group: "text", text: ["Alt+-"] },
  noBreakSpace: { group: "text", text: ["Mod+Shift+Space"] },
  save: { group: "text", text: ["Mod+s"] },

  // What becomes of a segment.
  advance: { group: "segment", text: ["Mod+Enter"], list: ["Mod+Enter"] },
  advanceRow: { group: "segment", text: ["Mod+Shift+Enter"], list: ["Mod+Shift+Enter"] },
  approve: { group: "segment", list: ["a"] },
  return: { group: "segment", text: ["Alt+Shift+Backspace"], list: ["r"] },
  stillRight: { group: "segment", text: ["Alt+Shift+Enter"], list: ["t"] },
  sameChange: { group: "segment", text: ["Alt+Shift+e"], list: ["m"] },
  asApproved: { group: "segment", list: ["b"] },
  copySource: { group: "segment", text: ["Alt+Shift+c"], list: ["y"] },
  edit: { group: "segment", list: ["e"] },

  // What the checks find.
  nextFinding: { group: "findings", text: ["F8"], list: ["F8"] },
  previousFinding: { group: "findings", text: ["Shift+F8"], list: ["Shift+F8"] },
  applyFinding: { group: "findings", text: ["Alt+Enter"], list: ["Alt+Enter"] },
  dismissFinding: { group: "findings", text: ["Alt+Shift+d"], list: ["d", "Alt+Shift+d"] },

  // Getting about.
  open: { group: "go", list: ["Enter"] },
  leave: { group: "go", text: ["Escape"], list: ["Escape"] },
  nextRow: { group: "go", text: ["Alt+ArrowDown"], list: ["j", "ArrowDown"] },
  previousRow: { group: "go", text: ["Alt+ArrowUp"], list: ["k", "ArrowUp"] },
  nextColumn: { group: "go", list: ["l", "ArrowRight"] },
  previousColumn: { group: "go", list: ["h", "ArrowLeft"] },
  nextUnfinished: { group: "go", text: ["Alt+PageDown"], list: ["n", "Alt+PageDown"] },
  previousUnfinished: { group: "go", text: ["Alt+PageUp"], list: ["p", "Alt+PageUp"] },
  pageDown: { group: "go", list: ["PageDown"] },
  pageUp: { group: "go", list: ["PageUp"] },
  first: { group: "go", list: ["Home"] },
  last: { group: "go", list: ["End"] },
  nextRegion: { group: "go", anywhere: ["F6"] },
  previousRegion: { group: "go", anywhere: ["Shift+F6"] },

  // Talk.
  comment: { group: "talk", text: ["Mod+Shift+m"], list: ["c"] },
  askDesk: { group: "talk", text: ["Alt+Shift+q"], list: ["q"] },
  nextSince: { group: "talk", text: ["Alt+Shift+w"], list: ["w"] },

  // What is seen.
  palette: { group: "view", anywhere: ["Mod+k"] },
  find: { group: "view", anywhere: ["Mod+f"], list: ["f", "/"] },
  replace: { group: "view", anywhere: ["Mod+h", "Mod+Alt+f"] },
  filter: { group: "view", list: ["i"] },
  panel: { group: "view", list: ["s"] },
  preview: { group: "view", list: ["Space"] },
  focusMode: { group: "view", text: ["Alt+z"], list: ["z"] },
  menu: { group: "view", list: ["v", "."] },
  help: { group: "view", anywhere: ["Mod+/", "F1"], list: ["?"] },

  // Several at once.
  select: { group: "select", list: ["x"] },
  extendDown: { group: "select", list: ["Shift+j", "Shift+ArrowDown"] },
  extendUp: { group: "select", list: ["Shift+k", "Shift+ArrowUp"] },
  selectAll: { group: "select", list: ["Mod+a"] },
  undo: { group: "select", list: ["u"] },

  // In the queue of what waits for a review.
  reviewApprove: { group: "review", review: ["a", "Mod+Enter"] },
  reviewReturn: { group: "review", review: ["r"] },
  reviewEdit: { group: "review", review: ["e"] },
  reviewSkip: { group: "review", review: ["s", "ArrowDown"] },
  reviewBack: { group: "review", review: ["k", "ArrowUp"] },
  reviewUndo: { group: "review", review: ["u"] },
  reviewDifference: { group: "review", review: ["d"] },
} as const satisfies Record<string, KeyedAct>;

interface KeyedAct {
  group: Group;
  text?: readonly Chord[];
  list?: readonly Chord[];
  anywhere?: readonly Chord[];
  review?: readonly Chord[];
}

/** In the order in which the sheet of keys shows them. */
export const groups = ["segment", "findings", "go", "text", "talk", "view", "select", "review"] as const;
type Group = (typeof groups)[number];

export type ActId = keyof typeof keymap;
export const actIds = Object.keys(keymap) as ActId[];
export type Mode = "text" | "list" | "anywhere" | "review";

/** Whether a key is pressed alone, so that somebody may want it switched off or elsewhere. */
export const isSingle = (chord: Chord): boolean => chord.length === 1 || chord === "Space" || /^Shift\+\w$/.test(chord);

/** What a person has changed of the single keys. */
export interface KeyChoice {
  singleKeys: boolean;
  keys: Readonly<Record<string, string>>;
}

/** The chords of an act in a mode, as a person has chosen them. */
export function chordsOf(act: ActId, mode: Mode, choice: KeyChoice): readonly Chord[] {
  const { [mode]: usual = [] }: Partial<Record<Mode, readonly Chord[]>> = keymap[act];
  if (mode !== "list" && mode !== "review") return usual;
  const others = usual.filter((chord) => !isSingle(chord));
  if (!choice.singleKeys) return others;
  const own = choice.keys[act];
  const single = own === undefined ? usual.filter(isSingle) : own === "" ? [] : [own];
  // A key that was given to another act is that act's now.
  const taken = new Set(Object.entries(choice.keys).flatMap(([name, key]) => (name === act ? [] : [key])));
  return [...single.filter((key) => own !== undefined || !taken.has(key)), ...others];
}
