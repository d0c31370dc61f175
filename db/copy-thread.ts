// The worker thread in which a database is copied: see copy-in-thread.ts.
import { parentPort, workerData } from "node:worker_threads";
import { copyDatabase } from "./copy.sqlite.ts";
import type { CopyMessage, CopyTask } from "./copy-in-thread.ts";

const { from, to } = workerData as CopyTask;
const say = (message: CopyMessage) => parentPort?.postMessage(message);
try {
  say({ copy: await copyDatabase(from, to, (done, total) => say({ done, total })) });
} catch (error) {
  const { name, message, code, path, faults } = error as Error & { code?: string; path?: string; faults?: string[] };
  // Of an error class only the text would cross to the other thread.
  say({
    fault: { name, message, ...(code ? { code } : {}), ...(path ? { path } : {}), ...(faults ? { faults } : {}) },
  });
}
