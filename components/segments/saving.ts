import { ask, client, newKey, Problem } from "../../api/client.ts";
import type { Content } from "../../domain/content/content.ts";
import { contentHash } from "../../domain/content/hash.ts";
import { plainText } from "../../domain/content/plain-text.ts";
import { differsInSubstance } from "../../domain/content/substance.ts";
import { type Address, keyOf, type SegmentData, type SegmentStore } from "./segment-store.ts";

// One second after the last key, and at the latest after five: soon enough to lose nothing, seldom enough to be one text.
const pause = 1_000;
const longest = 5_000;
const firstRetry = 1_000;
const longestRetry = 15_000;

interface Pending {
  content: Content;
  /** The version that this text was written on. */
  since: number;
  timer?: ReturnType<typeof setTimeout> | undefined;
  sending?: Promise<boolean> | undefined;
  tries: number;
}

export type Saving = ReturnType<typeof createSaving>;

/**
 * Brings what is typed to the server. One request of a segment is under way at a time; what is typed meanwhile goes
 * with the next. "Saved" is said only of a text whose hash the server has acknowledged. A try that got no answer is made
 * again under the same key, so that it is done once.
 */
export function createSaving(store: SegmentStore) {
  const pending = new Map<string, Pending>();

  /** A new text of a segment; it goes out by itself. */
  function change(address: Address, content: Content) {
    const key = keyOf(address);
    const now = Date.now();
    const waiting = pending.get(key);
    const next: Pending = { tries: 0, ...waiting, content, since: waiting?.since ?? now };
    pending.set(key, next);
    const state = store.save(address);
    if (state.is === "conflict") return store.putSave(address, { ...state, mine: content });
    if (!isWanted(address, content)) return;
    if (state.is !== "dirty" && state.is !== "retrying") store.putSave(address, { is: "dirty" });
    schedule(address, next, Math.max(0, Math.min(pause, next.since + longest - now)));
  }

  /** A change of spacing or typography alone does not withdraw an approval by itself: leaving or confirming does. */
  function isWanted(address: Address, content: Content): boolean {
    const segment = store.segment(address);
    return segment?.state !== "approved" || differsInSubstance(segment.text, plainText(content));
  }

  function schedule(address: Address, waiting: Pending, delay: number) {
    clearTimeout(waiting.timer);
    waiting.timer = setTimeout(() => void flush(address), delay);
  }

  /** Sends what is not saved yet; answers whether the server now has what is on the screen. */
  async function flush(address: Address): Promise<boolean> {
    const key = keyOf(address);
    const waiting = pending.get(key);
    if (!waiting) return true;
    if (store.save(address).is === "conflict") return false;
    clearTimeout(waiting.timer);
    if (waiting.sending) {
      await waiting.sending;
      return flush(address);
    }
    const segment = store.segment(address);
    if (contentHash(waiting.content) === segment?.hash) {
      pending.delete(key);
      store.putSave(address, { is: "saved" });
      return true;
    }
    waiting.sending = send(address, waiting, segment);
    const saved = await waiting.sending;
    waiting.sending = undefined;
    if (!saved) return false;
    // More was typed meanwhile.
    if (pending.get(key) === waiting && contentHash(waiting.content) !== store.segment(address)?.hash) {
      waiting.since = Date.now();
      schedule(address, waiting, pause);
    } else pending.delete(key);
    return !pending.has(key);
  }

  async function send(address: Address, waiting: Pending, segment: SegmentData | undefined): Promise<boolean> {
    const { content } = waiting;
    const key = newKey();
    const version = segment?.version ?? 0;
    const json = { content, ...(version === 0 ? basisOf(store, address) : {}) } as never;
    store.putSave(address, { is: "saving" });
    for (;;) {
      try {
        const answer = await ask(
          client.segments[":unit"][":language"].$put(
            { param: address, json },
            { headers: { "if-match": `"${version}"`, "idempotency-key": key } },
          ),
        );
        waiting.tries = 0;
        store.putSegment(address, answer);
        const same = contentHash(waiting.content) === answer.hash;
        store.putSave(address, same ? { is: "saved", at: Date.now() } : { is: "dirty" });
        return true;
      } catch (error) {
        if (!(error instanceof Problem)) throw error;
        if (!(await mayTryAgain(address, waiting, error))) return false;
      }
    }
  }

  /** What a problem means for a text that is not saved: wait and try again, show both texts, or say why not. */
  async function mayTryAgain(address: Address, waiting: Pending, problem: Problem): Promise<boolean> {
    const passing = ["offline", "busy", "tooMany", "unauthenticated"].includes(problem.code);
    if (problem.code === "conflict" && problem.facts.theirs) {
      const theirs = problem.facts.theirs as SegmentData;
      store.putSegment(address, theirs);
      store.putSave(address, { is: "conflict", theirs, mine: waiting.content });
      return false;
    }
    if (!passing) {
      const kept = problem.facts.theirs as SegmentData | undefined;
      if (kept) store.putSegment(address, kept);
      store.putSave(address, { is: "refused", detail: problem.detail });
      return false;
    }
    store.putSave(address, { is: "retrying", reason: problem.code === "unauthenticated" ? "ended" : "offline" });
    await connectionOr(Math.min(firstRetry * 2 ** waiting.tries++, longestRetry));
    return true;
  }

  return {
    change,
    flush,
    /** Sends everything that is waiting: before the page goes, and before an act that rests on it. */
    flushAll: () => Promise.all([...pending.keys()].map((key) => flush(addressOf(key)))),
    /** The text of a segment as the person has it, saved or not. */
    textOf: (address: Address): Content | undefined => pending.get(keyOf(address))?.content,
    /** In a conflict: mine shall stand; theirs stays in the history. */
    keepMine(address: Address): Promise<boolean> {
      const state = store.save(address);
      if (state.is === "conflict") pending.set(keyOf(address), { content: state.mine, since: Date.now(), tries: 0 });
      store.putSave(address, { is: "dirty" });
      return flush(address);
    },
    /** In a conflict: theirs shall stand; mine stays in the history. */
    takeTheirs(address: Address) {
      pending.delete(keyOf(address));
      store.putSave(address, { is: "saved" });
    },
  };
}

/** What a text is made from, as the screen shows it. */
export function basisOf(store: SegmentStore, address: Address): { basis?: { language: string; revision: number } } {
  const { source } = store.article();
  if (address.language === source) return {};
  const language = store.segment(address)?.basis?.language ?? source;
  const revision = store.segment({ unit: address.unit, language })?.confirmed;
  return revision ? { basis: { language, revision } } : {};
}

const addressOf = (key: string): Address => {
  const [unit = "", language = ""] = key.split(" ");
  return { unit, language };
};

/** Waits, but no longer than until the connection is back, or the person is: they may have signed in elsewhere. */
function connectionOr(delay: number): Promise<void> {
  return new Promise((resolve) => {
    const go = () => {
      clearTimeout(timer);
      removeEventListener("online", go);
      removeEventListener("focus", go);
      resolve();
    };
    const timer = setTimeout(go, delay);
    addEventListener("online", go);
    addEventListener("focus", go);
  });
}
