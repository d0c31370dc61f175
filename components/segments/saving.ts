import { ask, client, newKey, Problem, signedIn } from "../../api/client.ts";
import { type Content, noContent } from "../../domain/content/content.ts";
import { contentHash } from "../../domain/content/hash.ts";
import { plainText } from "../../domain/content/plain-text.ts";
import { differsInSubstance } from "../../domain/content/substance.ts";
import { type Address, addressOf, keyOf, type SegmentData } from "./article-data.ts";
import type { Journal } from "./journal.ts";
import type { SegmentStore } from "./segment-store.ts";

// One second after the last key, and at the latest after five: soon enough to lose nothing, seldom enough to be one text.
const pause = 1_000;
const longest = 5_000;
const firstRetry = 1_000;
const longestRetry = 15_000;

interface Pending {
  content: Content;
  /** The version that this text was written on, and what stood there. */
  version: number;
  base: Content;
  /** When the first key of what is not sent yet was pressed. */
  since: number;
  timer?: ReturnType<typeof setTimeout> | undefined;
  sending?: Promise<boolean> | undefined;
  tries: number;
}

export type Saving = ReturnType<typeof createSaving>;

/**
 * Brings what is typed to the server, by way of this browser's journal. One request of a segment is under way at a time;
 * what is typed meanwhile goes with the next. "Saved" is said only of a text whose hash the server has acknowledged. A
 * try that got no answer is made again under the same key, so that it is done once.
 */
export function createSaving(store: SegmentStore, journal: Journal) {
  const pending = new Map<string, Pending>();

  /** A new text of a segment; it goes out by itself. */
  function change(address: Address, content: Content, on: Pick<Pending, "version" | "base"> = standing(address)) {
    const key = keyOf(address);
    const now = Date.now();
    const waiting = pending.get(key);
    // One object for as long as something waits: what is under way sees what was typed since.
    const next: Pending = waiting ?? { tries: 0, ...on, since: now, content };
    next.content = content;
    pending.set(key, next);
    journal.put(address, next);
    const state = store.save(address);
    if (state.is === "conflict") return store.putSave(address, { ...state, mine: content });
    if (!isWanted(address, content)) return;
    if (state.is !== "dirty" && state.is !== "retrying") store.putSave(address, { is: "dirty" });
    schedule(address, next, Math.max(0, Math.min(pause, next.since + longest - now)));
  }

  const standing = (address: Address) => {
    const { version = 0, content: base = noContent } = store.segment(address) ?? {};
    return { version, base };
  };
  const isAcknowledged = (address: Address, content: Content) => contentHash(content) === store.segment(address)?.hash;

  /** A change of spacing or typography alone does not withdraw an approval by itself: leaving or confirming does. */
  function isWanted(address: Address, content: Content): boolean {
    const segment = store.segment(address);
    return segment?.state !== "approved" || differsInSubstance(segment.text, plainText(content));
  }

  function schedule(address: Address, waiting: Pending, delay: number) {
    clearTimeout(waiting.timer);
    waiting.timer = setTimeout(() => void flush(address), delay);
  }

  function settle(address: Address) {
    clearTimeout(pending.get(keyOf(address))?.timer);
    pending.delete(keyOf(address));
    journal.remove(address);
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
    if (isAcknowledged(address, waiting.content)) {
      settle(address);
      store.putSave(address, { is: "saved" });
      return true;
    }
    waiting.sending = send(address, waiting);
    const saved = await waiting.sending;
    waiting.sending = undefined;
    if (!saved) return false;
    if (pending.get(key) !== waiting) return true;
    if (isAcknowledged(address, waiting.content)) {
      settle(address);
      return true;
    }
    // More was typed meanwhile.
    waiting.since = Date.now();
    schedule(address, waiting, pause);
    return false;
  }

  async function send(address: Address, waiting: Pending): Promise<boolean> {
    const { content, version } = waiting;
    const key = newKey();
    const json = { content, ...(version === 0 ? basisOf(store, address) : {}) } as never;
    store.putSave(address, { is: "saving" });
    for (;;) {
      try {
        const answer = await ask(
          client.segments[":unit"][":language"].$put(
            { param: address, json },
            { headers: { "if-match": `"${version}"`, "idempotency-key": key }, init: { keepalive: isShort(content) } },
          ),
        );
        waiting.tries = 0;
        waiting.version = answer.version;
        waiting.base = answer.content;
        store.putSegment(address, answer);
        const same = contentHash(waiting.content) === answer.hash;
        if (!same) journal.put(address, waiting);
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
    const { theirs } = problem.facts as { theirs?: SegmentData };
    if (problem.code === "conflict" && theirs) {
      store.putSegment(address, theirs);
      if (contentHash(waiting.content) === theirs.hash) {
        settle(address);
        store.putSave(address, { is: "saved" });
      } else store.putSave(address, { is: "conflict", theirs, mine: waiting.content, base: waiting.base });
      return false;
    }
    if (!passing.includes(problem.code)) {
      if (theirs) store.putSegment(address, theirs);
      store.putSave(address, { is: "refused", detail: problem.detail });
      return false;
    }
    store.putSave(address, { is: "retrying", reason: reasons[problem.code] ?? "trouble" });
    await connectionOr(Math.min(firstRetry * 2 ** waiting.tries++, longestRetry));
    return true;
  }

  /** In a conflict: this text shall stand, on what they have saved; theirs stays in the history. */
  function resolve(address: Address, content: Content): Promise<boolean> {
    const state = store.save(address);
    if (state.is === "conflict") {
      settle(address);
      store.putSave(address, { is: "dirty" });
      change(address, content, { version: state.theirs.version, base: state.theirs.content });
    }
    return flush(address);
  }

  return {
    change,
    flush,
    resolve,
    /** Sends everything that is waiting: before the page goes, and before an act that rests on it. */
    flushAll() {
      journal.flush();
      return Promise.all([...pending.keys()].map((key) => flush(addressOf(key))));
    },
    /** The text of a segment as the person has it, saved or not. */
    textOf: (address: Address): Content | undefined => pending.get(keyOf(address))?.content,
    /** What earlier pages of this browser have left unsaved goes out now, each on the version that it was written on. */
    async takeLeft(): Promise<Address[]> {
      const left = (await journal.takeLeft()).map(({ unit, language, content, version, base }) => {
        const address = { unit, language };
        if (pending.has(keyOf(address))) return undefined;
        if (isAcknowledged(address, content)) {
          journal.remove(address);
          return undefined;
        }
        change(address, content, { version, base });
        void flush(address);
        return address;
      });
      return left.filter((address) => address !== undefined);
    },
    /** Nothing more is to be saved of this text: theirs stands, or it was copied elsewhere. */
    letGo(address: Address) {
      settle(address);
      store.putSave(address, { is: "saved" });
    },
  };
}

/** What passes by itself: the same request is made again. */
const passing: readonly Problem["code"][] = ["offline", "broken", "busy", "tooMany", "unauthenticated"];

const reasons: Partial<Record<Problem["code"], "offline" | "ended">> = { offline: "offline", unauthenticated: "ended" };

// What a page may still send while it goes, in UTF-16 code units: browsers allow 64 KB in all.
const isShort = (content: Content) => JSON.stringify(content).length < 15_000;

/** What a text is made from, as the screen shows it. */
export function basisOf(store: SegmentStore, address: Address): { basis?: { language: string; revision: number } } {
  const { source } = store.article();
  if (address.language === source) return {};
  const language = store.segment(address)?.basis?.language ?? source;
  const revision = store.segment({ unit: address.unit, language })?.confirmed;
  return revision ? { basis: { language, revision } } : {};
}

/** Waits, but no longer than until the connection is back, or the person is: they may have signed in elsewhere. */
function connectionOr(delay: number): Promise<void> {
  return new Promise((resolve) => {
    const go = () => {
      clearTimeout(timer);
      removeEventListener("online", go);
      removeEventListener("focus", go);
      removeEventListener(signedIn, go);
      resolve();
    };
    const timer = setTimeout(go, delay);
    addEventListener("online", go);
    addEventListener("focus", go);
    addEventListener(signedIn, go);
  });
}
