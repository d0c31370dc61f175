// The worker thread in which files are read and written and texts are compared: see in-worker.ts.
import { parentPort } from "node:worker_threads";
import { align } from "../../domain/alignment/align.ts";
import { alignSentences } from "../../domain/alignment/align-sentences.ts";
import { revise } from "../../domain/alignment/revise.ts";
import { isRefusal } from "../../domain/refusal.ts";
import { findFormat } from "../../formats/all.ts";
import type { FormatAnswer, FormatTask } from "./in-worker.ts";

async function perform(task: FormatTask): Promise<unknown> {
  switch (task.do) {
    case "read":
      return findFormat(task.format).read?.(task.file);
    case "writeEdition":
      return findFormat(task.format).writeEdition?.(task.document);
    case "writeReview":
      return findFormat(task.format).writeReview?.(task.document, task.labels);
    case "revise":
      return revise(task.before, task.after);
    case "align":
      return align(task.pair);
    case "linkSentences":
      return task.pairs.map(([source, target]) => alignSentences(source, target, task.languages));
  }
}

parentPort?.on("message", async (task: FormatTask) => {
  let answer: FormatAnswer;
  try {
    answer = { result: await perform(task) };
  } catch (error) {
    // Of an error class only the name would cross to the other thread.
    answer = isRefusal(error)
      ? { refusal: { code: error.code, details: { ...error.details } } }
      : { fault: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
  parentPort?.postMessage(answer);
});
// Everything is loaded: the first message says so.
parentPort?.postMessage("ready");
