// Texts are checked beside the thread that serves everybody. A check is a pure function of the texts, so what was found is
// remembered by their hashes, and whoever asks for the same meanwhile waits for the same answer. One worker checks what
// somebody waits for (a save, a confirm), another whole articles, so that nobody's save waits behind a long one.
import { one } from "../../db/shared.ts";
import type { Finding } from "../../domain/checks/finding.ts";
import type { CompiledRule, HouseRule } from "../../domain/checks/house-rule.ts";
import { compileRules } from "../../domain/checks/house-rules.ts";
import { applyLevels, levelsOf } from "../../domain/checks/profile.ts";
import { hashOf } from "../../domain/content/hash.ts";
import { type Across, findAcross } from "../../domain/findings/across.ts";
import { findIn, type Pairing, pairingKey } from "../../domain/findings/pairing.ts";
import type { CheckTask, Found } from "./check-thread.ts";
import { createLane, type Lane } from "./lane.ts";
import { isSilent, levelsFor, type Ruling } from "./ruling.ts";

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

/** What there is to find in a text, at the levels of its project. Where that is known it is not waited for. */
export function checkText(pairing: Pairing, ruling: Ruling, lane: LaneName = "segment"): Checked | Promise<Checked> {
  if (isSilent(ruling, pairing)) return [];
  const found = ask(keyOf(pairing, ruling), taskOf(pairing, ruling), { lane, rules: ruling.rules });
  const settle = (all: Found | undefined) => all && applyLevels(all as Finding[], levelsFor(ruling, pairing));
  return found instanceof Promise ? found.then(settle) : settle(found);
}

/** The same of the texts of an article. */
export function checkTexts(pairings: readonly Pairing[], ruling: Ruling): Promise<Checked[]> {
  return Promise.all(pairings.map((pairing) => checkText(pairing, ruling, "article")));
}

/** What only the whole article shows, by unit. */
export async function checkAcross(across: Across, { profile }: Ruling): Promise<ReadonlyMap<string, Finding[]>> {
  const { sourceLanguage, language, units } = across;
  const key = hashOf([sourceLanguage, language, units.map(({ unit, pairing }) => [unit, pairingKey(pairing)])]);
  const found = ((await ask(key, { across }, { lane: "article", rules: [] })) ?? []) as [string, Finding[]][];
  const levels = levelsOf(profile, sourceLanguage, language);
  return new Map(found.map(([unit, findings]) => [unit, applyLevels(findings, levels)]));
}

/** The same as checkText, at once and in this thread: for what stands in a transaction. */
export function checkHere(pairing: Pairing, ruling: Ruling): readonly Finding[] {
  if (isSilent(ruling, pairing)) return [];
  const found = perform(taskOf(pairing, ruling), ruling.rules) ?? [];
  return applyLevels(found as Finding[], levelsFor(ruling, pairing));
}

const taskOf = (text: Pairing, { revision, rules }: Ruling): CheckTask =>
  rules.length > 0 ? { text, rules: revision } : { text };

const keyOf = (pairing: Pairing, { revision, rules }: Ruling): string =>
  rules.length > 0 ? `${pairingKey(pairing)} ${revision}` : pairingKey(pairing);

const compiled = new WeakMap<readonly HouseRule[], readonly CompiledRule[]>();

function compiledOf(rules: readonly HouseRule[]): readonly CompiledRule[] {
  const found = compiled.get(rules) ?? compileRules(rules);
  compiled.set(rules, found);
  return found;
}

/** A check that fails is a bug in it, and holds nobody up. */
function perform(task: CheckTask, rules: readonly HouseRule[]): Found | undefined {
  try {
    return "text" in task ? findIn(task.text, compiledOf(rules)) : findAcross(task.across);
  } catch (error) {
    console.error("A check failed:", error);
    return undefined;
  }
}

type Answer = Found | undefined | Promise<Found | undefined>;

interface How {
  lane: LaneName;
  rules: readonly HouseRule[];
}

function ask(key: string, task: CheckTask, { lane, rules }: How): Answer {
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
  if (!lanes) return keep(perform(task, rules));
  const answer = lanes[lane].add(task, rules).then(keep);
  asked.set(key, answer);
  return answer;
}
