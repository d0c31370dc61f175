import { join } from "node:path";
import { Worker } from "node:worker_threads";
import { one } from "../../db/shared.ts";
import type { SentenceLink } from "../../domain/alignment/align-sentences.ts";
import type { Bead } from "../../domain/alignment/bead.ts";
import type { TextPair } from "../../domain/alignment/evidence.ts";
import type { Revised } from "../../domain/alignment/revise.ts";
import { Refusal, type RefusalCode } from "../../domain/refusal.ts";
import type { RecognisedDocument } from "../../domain/segmentation/block.ts";
import type { EditionDocument, FileInput, Labels, ReviewDocument } from "../../formats/format.ts";

export type FormatTask =
  | { do: "read"; format: string; file: FileInput }
  | { do: "writeEdition"; format: string; document: EditionDocument }
  | { do: "writeReview"; format: string; document: ReviewDocument; labels: Labels }
  | { do: "revise"; before: string[]; after: string[] }
  | { do: "align"; pair: TextPair }
  | { do: "linkSentences"; pairs: [source: string, target: string][]; languages: TextPair["languages"] };
export type FormatAnswer =
  | { result: unknown }
  | { refusal: { code: RefusalCode; details: Record<string, unknown> } }
  | { fault: string };

interface Results {
  read: RecognisedDocument;
  writeEdition: Uint8Array;
  writeReview: Uint8Array;
  revise: Revised[];
  align: Bead[];
  /** For each pair of texts, the sentences of it that belong together. */
  linkSentences: SentenceLink[][];
}
export type Result<T extends FormatTask> = Results[T["do"]];

const atOnce = 2;
const longestQueue = 30;
// A bad file takes this much time and memory at the most, and nobody else waits for it meanwhile.
const longestTime = 20_000;
const resourceLimits = { maxOldGenerationSizeMb: 512, maxYoungGenerationSizeMb: 64 };

interface Pool {
  idle: Worker[];
  busy: number;
  waiting: (() => void)[];
}
const pool = () => one("format-workers", (): Pool => ({ idle: [], busy: 0, waiting: [] }));

/**
 * Reads or writes a file, or compares two texts, beside the thread that serves everybody.
 * @throws Refusal whatever the format refuses; `tooLarge` where it takes too long or too much memory; `busy`
 */
export async function inWorker<T extends FormatTask>(task: T): Promise<Result<T>> {
  const workers = pool();
  if (workers.busy >= atOnce) {
    if (workers.waiting.length >= longestQueue) throw new Refusal("busy", { retryAfter: 5 });
    await new Promise<void>((next) => workers.waiting.push(next));
  }
  workers.busy++;
  try {
    const worker = workers.idle.pop() ?? (await startWorker());
    const answer = await ask(worker, task);
    // A spare worker must not keep the process from ending.
    worker.unref();
    workers.idle.push(worker);
    if ("refusal" in answer) throw new Refusal(answer.refusal.code, answer.refusal.details);
    if ("fault" in answer) throw new Error(answer.fault);
    return answer.result as Result<T>;
  } finally {
    workers.busy--;
    workers.waiting.shift()?.();
  }
}

/** A worker that has loaded what it needs: a machine that is slow at that is no fault of the file. */
function startWorker(): Promise<Worker> {
  const worker = new Worker(join(process.cwd(), "server/articles/format-thread.ts"), { resourceLimits });
  return new Promise((resolve, reject) => {
    worker.once("error", reject);
    worker.once("message", () => {
      worker.off("error", reject);
      resolve(worker);
    });
  });
}

function ask(worker: Worker, task: FormatTask): Promise<FormatAnswer> {
  worker.ref();
  return new Promise((resolve, reject) => {
    const done = (settle: () => void) => {
      clearTimeout(timer);
      worker.off("message", answered);
      worker.off("error", failed);
      settle();
    };
    const giveUp = (reason: string) => {
      void worker.terminate();
      done(() => reject(new Refusal("tooLarge", { reason })));
    };
    const answered = (answer: FormatAnswer) => done(() => resolve(answer));
    const failed = (error: Error & { code?: string }) =>
      error.code === "ERR_WORKER_OUT_OF_MEMORY" ? giveUp("tooMuchMemory") : done(() => reject(error));
    const timer = setTimeout(() => giveUp("tooSlow"), longestTime);
    worker.on("message", answered).on("error", failed);
    worker.postMessage(task);
  });
}
