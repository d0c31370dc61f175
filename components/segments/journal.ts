// What is typed reaches this browser's own storage before it reaches the server: a tab that is killed, a browser that
// crashes and a network that is gone lose nothing. An entry goes as soon as the server has acknowledged its text.
import { createStore, del, entries, set } from "idb-keyval";
import type { Content } from "../../domain/content/content.ts";
import type { Language } from "../../domain/language/tag.ts";
import { type Address, keyOf } from "./article-data.ts";

/** A text that the server has not acknowledged. */
export interface JournalEntry {
  member: string;
  article: string;
  unit: string;
  language: Language;
  /** The page that wrote it: two tabs write two entries. */
  page: string;
  content: Content;
  /** The version that it was written on, and what stood there. */
  version: number;
  base: Content;
}

export type Journal = ReturnType<typeof createJournal>;

// Each key that is pressed restarts nothing: the first of a burst is written at once, the newest after this, in ms.
const pause = 100;
// How long the other tabs are given to say that they are there, in ms.
const grace = 150;

interface Owner {
  member: string;
  article: string;
  /** The browser does not keep it: no storage, or none left. */
  onTrouble(): void;
}

export function createJournal({ member, article, onTrouble }: Owner) {
  const page = Math.random().toString(36).slice(2);
  const store = createStore("verso", "journal");
  const waiting = new Map<string, JournalEntry>();
  const timers = new Map<string, ReturnType<typeof setTimeout>>();

  const nameOf = (entry: Pick<JournalEntry, "unit" | "language" | "page">) =>
    [member, article, entry.page, entry.unit, entry.language].join(" ");

  function write(key: string) {
    const entry = waiting.get(key);
    timers.delete(key);
    if (!entry) return;
    waiting.delete(key);
    timers.set(
      key,
      setTimeout(() => write(key), pause),
    );
    void keep(() => set(nameOf(entry), entry, store));
  }

  /** A browser may have no storage, or none left: it throws, or refuses later. */
  async function keep(work: () => Promise<unknown>) {
    try {
      await work();
    } catch {
      onTrouble();
    }
  }

  return {
    /** Keeps the newest text of a segment. */
    put({ unit, language }: Address, { content, version, base }: Pick<JournalEntry, "content" | "version" | "base">) {
      const key = keyOf({ unit, language });
      waiting.set(key, { member, article, unit, language, page, content, version, base });
      if (!timers.has(key)) write(key);
    },
    /** The server has the text of a segment. */
    remove(address: Address) {
      const key = keyOf(address);
      waiting.delete(key);
      clearTimeout(timers.get(key));
      timers.delete(key);
      void keep(() => del(nameOf({ ...address, page }), store));
    },
    /** Writes down what is still on its way there: the page may go. */
    flush() {
      for (const key of [...waiting.keys()]) {
        clearTimeout(timers.get(key));
        write(key);
      }
    },
    /** What pages that are gone have left; it is this page's now. */
    async takeLeft(): Promise<JournalEntry[]> {
      let all: [string, JournalEntry][] = [];
      await keep(async () => {
        all = await entries<string, JournalEntry>(store);
      });
      const mine = all
        .map(([name, entry]) => ({ name, entry }))
        .filter(({ entry }) => entry.member === member && entry.article === article && entry.page !== page);
      if (mine.length === 0) return [];
      const alive = await pagesThatAnswer();
      const left = mine.filter(({ entry }) => !alive.has(entry.page));
      for (const { name, entry } of left) {
        await keep(() => set(nameOf({ ...entry, page }), { ...entry, page }, store));
        await keep(() => del(name, store));
      }
      return left.map(({ entry }) => entry);
    },
    /** Tells other pages that this one is there, and that its entries are its own, until the answer is called. */
    attend: () => answerForMyself(page),
  };
}

const channelName = "verso-journal";
type Message = { ask: string } | { page: string };

function answerForMyself(page: string): () => void {
  const channel = new BroadcastChannel(channelName);
  channel.addEventListener("message", ({ data }: MessageEvent<Message>) => {
    if ("ask" in data) channel.postMessage({ page } satisfies Message);
  });
  return () => channel.close();
}

function pagesThatAnswer(): Promise<Set<string>> {
  const alive = new Set<string>();
  const channel = new BroadcastChannel(channelName);
  channel.addEventListener("message", ({ data }: MessageEvent<Message>) => {
    if ("page" in data) alive.add(data.page);
  });
  channel.postMessage({ ask: "who is there" } satisfies Message);
  return new Promise((resolve) => {
    setTimeout(() => {
      channel.close();
      resolve(alive);
    }, grace);
  });
}
