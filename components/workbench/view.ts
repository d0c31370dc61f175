import type { Content } from "../../domain/content/content.ts";
import type { Address } from "../segments/article-data.ts";

export const panelTabs = ["notes", "threads", "findings", "history", "preview"] as const;
export type PanelTab = (typeof panelTabs)[number];

/** What lies over the list, or opens above it. */
export type Overlay = "palette" | "insert" | "keys" | "find" | "replace" | "filter";

/** What was done to several at once. */
export interface Done {
  what: "done" | "undone";
  count: number;
  /** Of what was undone: how many have been changed since, and stay. */
  kept: number;
}

/** Several paragraphs that were pasted into one text. */
export interface Pasted extends Address {
  paragraphs: readonly Content[];
}

/** How the workbench looks to this person now: nothing of it is the article's. */
export interface View {
  columns: readonly string[];
  /** Only the open paragraph and its neighbours stand out. */
  focused: boolean;
  panel: PanelTab | undefined;
  overlay: Overlay | undefined;
  done: Done | undefined;
  pasted: Pasted | undefined;
  /** What has to be read once. */
  told: string | undefined;
  /** A question about a segment that has to be answered first. */
  asking: (Address & { what: "return" | "omit" }) | undefined;
}
