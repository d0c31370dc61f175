"use client";
import { createContext, type ReactNode, use } from "react";
import type { Anchor } from "../../domain/threads/anchor.ts";
import type { Step } from "../../domain/workflow/steps.ts";
import type { Saving } from "../segments/saving.ts";
import type { Address } from "../segments/segment-store.ts";

interface StepInput {
  reason?: string;
  minor?: boolean;
  omission?: "joined" | "left-out";
}

/** What the parts of the workbench can ask for; workbench.tsx does it. */
export interface WorkbenchActs {
  saving: Saving;
  /** Opens a slot: to write where that is one's right and nothing is withdrawn by it, else to look. */
  open(address: Address, point?: { x: number; y: number }): void;
  /** Starts an edit of what was opened to look at, also of an approved text. */
  edit(address: Address): void;
  /** Leaves the text; the keyboard is at its slot. */
  close(): void;
  /** Confirms or approves, whichever is open, and goes to the next unfinished segment of the language. */
  advance(address: Address): Promise<void>;
  step(address: Address, step: Step, input?: StepInput): Promise<boolean>;
  /** Goes to the next segment, from where the keyboard is, in which there is something to do. */
  nextUnfinished(): void;
  move(address: Address, by: { rows?: number; columns?: number }): void;
  /** Shows what is said about a unit, and takes what one says about a slot. */
  showThreads(address: Address): void;
  /** Begins to comment on a slot: on these words, or on those that are selected. */
  commentOn(address: Address, anchor?: Anchor): void;
  /** Begins a question to the desk about the source, the same way. */
  askDesk(address: Address, anchor?: Anchor): void;
  /** Leads to a slot, or to a thread in it, without opening it; its column is shown if it was not. */
  walkTo(address: Address, thread?: string): void;
  /** Leads to the next place where something has happened since one was here last. */
  nextSince(): void;
  /** Loads the article anew: its units have changed. */
  reload(): Promise<void>;
  /** Says something that cannot be seen where the person looks. */
  say(words: string): void;
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
