// Texts are checked beside the thread that serves everybody. A check is a pure function of the texts, so what was found is
// remembered by their hashes, and whoever asks for the same meanwhile waits for the same answer. One worker checks what
// somebody waits for (a save, a confirm), another whole articles, so that nobody's save waits behind a long one.
import { one } from "../../db/shared.ts";
import type { Finding } from "../../domain/checks/finding.ts";
import { hashOf } from "../../domain/content/hash.ts";
import { type Across, findAcross } from "../../domain/findings/across.ts";
import { findIn, type Pairing, pairingKey } from "../../domain/findings/pairing.ts";
import type { CheckTask, Found } from "./check-thread.ts";
import { createLane, type Lane } from "./lane.ts";

/** What was found in a text; undefined where it could not be checked. */
export type Checked = readonly Finding[] | undefined;

// Texts whose findings are kept: most have none, and such an entry takes some 300 bytes.
const mostKnown = 50_000;

interface Checker {
  known: Map<string, Found>;
  asked: Map<string, Promise<Found | undefined>>;
  /** Absent in a process that serves nobody: a command checks in its own thread, and is done sooner. */
  lanes?: Record<LaneName, Lane>;
}
type LaneName = "segment" | "article";
const checker = () => one("checker", (): Checker => ({ known: new Map(), asked: new Map() }));

/** From now on texts are checked in workers. They load the checks at once, so that the first who saves does not wait for that. */
export function startChecker(): void {
  const lanes = { segment: createLane(), article: createLane() };
  lanes.segment.start();
  checker().lanes = lanes;
}

/** What there is to find in a text. Where that is known it is not waited for. */
export function checkText(pairing: Pairing, lane: LaneName = "segment"): Checked | Promise<Checked> {
  return ask(pairingKey(pairing), { text: pairing }, lane) as Checked | Promise<Checked>;
}

/** The same of the texts of an article. */
export function checkTexts(pairings: readonly Pairing[]): Promise<Checked[]> {
  return Promise.all(pairings.map((pairing) => checkText(pairing, "article")));
}

/** What only the whole article shows, by unit. */
export async function checkAcross(across: Across): Promise<ReadonlyMap<string, Finding[]> | undefined> {
  const { units, ...languages } = across;
  const key = hashOf([languages, units.map(({ unit, pairing }) => [unit, pairingKey(pairing)])]);
  const found = await ask(key, { across }, "article");
  return found && new Map(found as [string, Finding[]][]);
}

/** The same, at once and in this thread: for what stands in a transaction. A check that fails is a bug, and holds nobody up. */
export function checkHere(pairing: Pairing): readonly Finding[] {
  return (perform({ text: pairing }) ?? []) as readonly Finding[];
}

function perform(task: CheckTask): Found | undefined {
  try {
    return "text" in task ? findIn(task.text) : findAcross(task.across);
  } catch (error) {
    console.error("A check failed:", error);
    return undefined;
  }
}

type Answer = Found | undefined | Promise<Found | undefined>;

function ask(key: string, task: CheckTask, lane: LaneName): Answer {
  const { known, asked, lanes } = checker();
  const found = known.get(key);
  if (found) {
    // Asked for last, forgotten last.
    known.delete(key);
    known.set(key, found);
    return found;
  }
  const keep = (fresh: Found | undefined) => {
    asked.delete(key);
    if (fresh) known.set(key, fresh);
    if (known.size > mostKnown) known.delete(known.keys().next().value!);
    return fresh;
  };
  const waiting = asked.get(key);
  if (waiting) return waiting;
  if (!lanes) return keep(perform(task));
  const answer = lanes[lane].add(task).then(keep);
  asked.set(key, answer);
  return answer;
}
