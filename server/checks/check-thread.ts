// A worker thread in which texts are checked: see checker.ts.
import { parentPort } from "node:worker_threads";
import type { Finding } from "../../domain/checks/finding.ts";
import { type Across, findAcross } from "../../domain/findings/across.ts";
import { findIn, type Pairing } from "../../domain/findings/pairing.ts";

/** A text, or an article as a whole. */
export type CheckTask = { text: Pairing } | { across: Across };
export interface CheckBatch {
  id: number;
  tasks: readonly CheckTask[];
}
/** What was found in a text; in an article, by unit. */
export type Found = Finding[] | [unit: string, Finding[]][];
export interface CheckedBatch {
  id: number;
  /** In the order of the tasks; null where a check failed, which is a bug in it. */
  found: (Found | null)[];
  faults: string[];
}

parentPort?.on("message", ({ id, tasks }: CheckBatch) => {
  const faults: string[] = [];
  const found = tasks.map((task) => {
    try {
      return "text" in task ? findIn(task.text) : findAcross(task.across);
    } catch (error) {
      faults.push(error instanceof Error ? (error.stack ?? error.message) : String(error));
      return null;
    }
  });
  parentPort?.postMessage({ id, found, faults } satisfies CheckedBatch);
});
