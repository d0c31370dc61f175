"use client";
import { createContext, type ReactNode, use } from "react";
import type { Content } from "../../domain/content/content.ts";
import type { Anchor } from "../../domain/threads/anchor.ts";
import type { Address } from "../segments/article-data.ts";
import type { Saving } from "../segments/saving.ts";
import type { createMoving } from "./moving.ts";
import type { PressKey } from "./press-key.ts";
import type { Several, SeveralResult } from "./several.ts";
import type { createStepping } from "./stepping.ts";
import type { View } from "./view.ts";

/** What the parts of the workbench can ask for; create-acts.ts does it. */
export interface WorkbenchActs extends ReturnType<typeof createMoving> {
  saving: Saving;
  step: ReturnType<typeof createStepping>["step"];
  /** Confirms or approves, whichever is open, and goes to the next unfinished segment of the language. */
  advance(address: Address): Promise<void>;
  /** The same, and goes to the next row. */
  advanceRow(address: Address): Promise<void>;
  /** Does what a key asks for; answers whether it asked for anything. */
  press: PressKey;
  view(): View;
  look(change: Partial<View>): void;
  /** Puts the text of the source into a segment, to be written over. */
  copySource(address: Address): void;
  /** Puts another text into a segment, to be looked at and confirmed. */
  rewrite(address: Address, content: Content): void;
  /** Chooses a unit for something that is done to several, or lets it go. */
  select(unit: string): void;
  /** Goes to the row above or below, and takes it along. */
  extend(from: Address, by: 1 | -1): void;
  selectShown(): void;
  unselect(): void;
  /** What would be done to several segments, and what would be refused. */
  foresee(asked: Several): Promise<SeveralResult>;
  /** Does one thing to several segments of a language, with one undo. @throws Problem */
  doToSeveral(asked: Several): Promise<SeveralResult>;
  canUndo(): boolean;
  /** Remembers what another act can be taken back by. */
  keepUndo(undo: string): void;
  /** Takes back what was last done to several. */
  undo(): Promise<void>;
  /** Shows what is said about a unit, and takes what one says about a slot. */
  showThreads(address: Address): void;
  /** Begins to comment on these words, or on those that are selected; where none are, shows what is said. */
  commentOn(address: Address, anchor?: Anchor): void;
  /** Begins a question to the desk about the source: about these words, those that are selected, or the unit. */
  askDesk(address: Address, anchor?: Anchor): void;
  /** Leads to a slot, or to the words of a thread in it, without opening it; its column is shown if it was not. */
  walkTo(address: Address, thread?: string): void;
  /** Leads to the next place where something has happened since one was here last. */
  nextSince(): void;
  /** Loads the article anew: its units have changed. */
  reload(): Promise<void>;
  /** Says something that cannot be seen where the person looks. */
  say(words: string): void;
  /** What is said where there is nothing to go to. */
  words: { noFindings: string };
}

const ActsContext = createContext<WorkbenchActs | undefined>(undefined);

export function ActsProvider({ acts, children }: { acts: WorkbenchActs; children: ReactNode }) {
  return <ActsContext value={acts}>{children}</ActsContext>;
}

export function useActs(): WorkbenchActs {
  const acts = use(ActsContext);
  if (!acts) throw new Error("a part of the workbench outside the workbench");
  return acts;
}
