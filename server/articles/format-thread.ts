// The worker thread in which files are read and written: see in-worker.ts.
import { parentPort } from "node:worker_threads";
import { isRefusal } from "../../domain/refusal.ts";
import { findFormat } from "../../formats/all.ts";
import type { FormatAnswer, FormatTask } from "./in-worker.ts";

async function perform(task: FormatTask): Promise<unknown> {
  const format = findFormat(task.format);
  switch (task.do) {
    case "read":
      return format.read?.(task.file);
    case "writeEdition":
      return format.writeEdition?.(task.document);
    case "writeReview":
      return format.writeReview?.(task.document, task.labels);
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
