import { join } from "node:path";
import { Worker } from "node:worker_threads";
import type { HouseRule } from "../../domain/checks/house-rule.ts";
import type { CheckBatch, CheckedBatch, CheckTask, Found, RuleBook } from "./check-thread.ts";

// Tasks in one message: some tens of milliseconds of work.
const mostInBatch = 100;
// The longest that a batch may take, in ms. No check takes so long: whatever does is a bug, and is stopped.
const longestBatch = 20_000;
// Revisions of house rules that a worker keeps.
const mostBooks = 50;
const resourceLimits = { maxOldGenerationSizeMb: 512 };

interface Job {
  task: CheckTask;
  rules: readonly HouseRule[];
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
  let underWay: Batch | undefined;
  const given = new Set<string>();

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
    given.clear();
    worker = fresh;
    return fresh;
  }

  /** What a task comes to; undefined where the worker was lost, or the check failed. Never refused. */
  function add(task: CheckTask, rules: readonly HouseRule[] = []): Promise<Found | undefined> {
    return new Promise((settle) => {
      if (waiting.length === 0 && !underWay) setImmediate(send);
      waiting.push({ task, rules, settle });
    });
  }

  /** One batch at a time: what comes while the worker is at one goes with the next. A message costs more than what is in it. */
  function send() {
    if (underWay || waiting.length === 0) return;
    const to = start();
    to.ref();
    const jobs = waiting.slice(0, mostInBatch);
    waiting = waiting.slice(mostInBatch);
    underWay = { jobs, timer: setTimeout(giveUp, longestBatch, new Error("a check takes too long")) };
    const afresh = given.size > mostBooks;
    if (afresh) given.clear();
    const tasks = jobs.map(({ task }) => task);
    to.postMessage({ tasks, afresh, books: booksFor(jobs) } satisfies CheckBatch);
  }

  /** The rules that these jobs name and that the worker lacks. */
  function booksFor(jobs: readonly Job[]): RuleBook[] {
    const books: RuleBook[] = [];
    for (const { task, rules } of jobs) {
      const revision = "text" in task ? task.rules : undefined;
      if (revision === undefined || given.has(revision)) continue;
      given.add(revision);
      books.push([revision, rules]);
    }
    return books;
  }

  function take({ found, faults }: CheckedBatch) {
    if (!underWay) return;
    const { jobs, timer } = underWay;
    underWay = undefined;
    clearTimeout(timer);
    if (waiting.length > 0) send();
    else worker?.unref();
    for (const fault of faults) console.error("A check failed:", fault);
    for (const [index, { settle }] of jobs.entries()) settle(found[index] ?? undefined);
  }

  /** The worker is lost. Whoever waits for it hears that nothing was checked; the next who asks starts another. */
  function giveUp(reason: unknown) {
    console.error("Texts could not be checked:", reason);
    void worker?.terminate();
    worker = undefined;
    const lost = underWay;
    underWay = undefined;
    clearTimeout(lost?.timer);
    for (const { settle } of lost?.jobs ?? []) settle(undefined);
    send();
  }

  return { add, start };
}
