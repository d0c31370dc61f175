import { join } from "node:path";
import { Worker } from "node:worker_threads";
import type { CheckBatch, CheckedBatch, CheckTask, Found } from "./check-thread.ts";

// Tasks in one message: some tens of milliseconds of work.
const mostInBatch = 100;
// The longest that a batch may take, in ms. No check takes so long: whatever does is a bug, and is stopped.
const longestBatch = 20_000;
const resourceLimits = { maxOldGenerationSizeMb: 512 };

interface Job {
  task: CheckTask;
  settle(found: Found | undefined): void;
}
interface Batch {
  jobs: Job[];
  timer: NodeJS.Timeout;
}
export type Lane = ReturnType<typeof createLane>;

/** A worker that checks, and what it is asked. What comes in one turn of the event loop goes to it together. */
export function createLane() {
  let worker: Worker | undefined;
  let waiting: Job[] = [];
  let batches = 0;
  const underWay = new Map<number, Batch>();

  /** Loads the checks, so that the first who asks does not wait for that. */
  function start(): Worker {
    if (worker) return worker;
    const fresh = new Worker(join(process.cwd(), "server/checks/check-thread.ts"), { resourceLimits });
    const lose = (reason: unknown) => {
      if (worker === fresh) giveUp(reason);
    };
    fresh.on("message", take).on("error", lose).on("exit", lose);
    // It must not keep the process from ending while nobody waits for it.
    fresh.unref();
    worker = fresh;
    return fresh;
  }

  /** What a task comes to; undefined where the worker was lost, or the check failed. Never refused. */
  function add(task: CheckTask): Promise<Found | undefined> {
    return new Promise((settle) => {
      if (waiting.length === 0) setImmediate(send);
      waiting.push({ task, settle });
    });
  }

  function send() {
    const jobs = waiting;
    waiting = [];
    const to = start();
    to.ref();
    for (let i = 0; i < jobs.length; i += mostInBatch) {
      const id = ++batches;
      const some = jobs.slice(i, i + mostInBatch);
      const tasks = some.map(({ task }) => task);
      const patience = longestBatch * (underWay.size + 1);
      underWay.set(id, { jobs: some, timer: setTimeout(giveUp, patience, new Error("a check takes too long")) });
      to.postMessage({ id, tasks } satisfies CheckBatch);
    }
  }

  function take({ id, found, faults }: CheckedBatch) {
    const batch = underWay.get(id);
    if (!batch) return;
    clearTimeout(batch.timer);
    underWay.delete(id);
    if (underWay.size === 0) worker?.unref();
    for (const fault of faults) console.error("A check failed:", fault);
    for (const [index, { settle }] of batch.jobs.entries()) settle(found[index] ?? undefined);
  }

  /** The worker is lost. Whoever waits hears that nothing was checked; the next who asks starts another. */
  function giveUp(reason: unknown) {
    console.error("Texts could not be checked:", reason);
    void worker?.terminate();
    worker = undefined;
    for (const { jobs, timer } of underWay.values()) {
      clearTimeout(timer);
      for (const { settle } of jobs) settle(undefined);
    }
    underWay.clear();
  }

  return { add, start };
}
