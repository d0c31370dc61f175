// A worker thread in which texts are checked: see checker.ts.
import { parentPort } from "node:worker_threads";
import type { Finding } from "../../domain/checks/finding.ts";
import type { CompiledRule, HouseRule } from "../../domain/checks/house-rule.ts";
import { compileRules } from "../../domain/checks/house-rules.ts";
import { type Across, findAcross } from "../../domain/findings/across.ts";
import { findIn, type Pairing } from "../../domain/findings/pairing.ts";

/** A text, with the house rules of this revision; or an article as a whole. */
export type CheckTask = { text: Pairing; rules?: string } | { across: Across };
/** House rules, by the revision under which tasks name them. */
export type RuleBook = readonly [revision: string, rules: readonly HouseRule[]];
export interface CheckBatch {
  tasks: readonly CheckTask[];
  /** Rules that the tasks name and that the worker has not been given yet. */
  books: readonly RuleBook[];
  /** Forget all other rules. */
  afresh: boolean;
}
/** What was found in a text; in an article, by unit. */
export type Found = Finding[] | [unit: string, Finding[]][];
export interface CheckedBatch {
  /** In the order of the tasks; null where a check failed, which is a bug in it. */
  found: (Found | null)[];
  faults: string[];
}

const compiled = new Map<string, readonly CompiledRule[]>();

parentPort?.on("message", ({ tasks, books, afresh }: CheckBatch) => {
  if (afresh) compiled.clear();
  for (const [revision, rules] of books) compiled.set(revision, compileRules(rules));
  const faults: string[] = [];
  const found = tasks.map((task) => {
    try {
      return "text" in task ? findIn(task.text, compiled.get(task.rules ?? "")) : findAcross(task.across);
    } catch (error) {
      faults.push(error instanceof Error ? (error.stack ?? error.message) : String(error));
      return null;
    }
  });
  parentPort?.postMessage({ found, faults } satisfies CheckedBatch);
});
