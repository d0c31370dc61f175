import { join } from "node:path";
import { Worker } from "node:worker_threads";
import { type Copy, Damaged, type Progress } from "./copy.sqlite.ts";

export interface CopyTask {
  from: string;
  to: string;
}
export type CopyMessage =
  | { done: number; total: number }
  | { copy: Copy }
  | { fault: { name: string; message: string; code?: string; path?: string; faults?: string[] } };

/** copyDatabase beside the thread that serves everybody; see there. */
export function copyInThread(task: CopyTask, tell: Progress = () => {}): Promise<Copy> {
  const worker = new Worker(join(process.cwd(), "db/copy-thread.ts"), { workerData: task });
  return new Promise((resolve, reject) => {
    worker.once("error", reject);
    worker.once("exit", () => reject(new Error("the copy ended without an answer")));
    worker.on("message", (message: CopyMessage) => {
      if ("done" in message) tell(message.done, message.total);
      else if ("copy" in message) resolve(message.copy);
      else reject(errorOf(message.fault));
    });
  });
}

function errorOf({ name, message, code, path, faults }: Extract<CopyMessage, { fault: unknown }>["fault"]): Error {
  if (faults) return Object.assign(new Damaged(faults), { path });
  return Object.assign(new Error(message), { name, path, ...(code ? { code } : {}) });
}
