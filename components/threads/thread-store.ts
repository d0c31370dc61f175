import type { InferResponseType } from "hono/client";
import { ask, client } from "../../api/client.ts";
import type { Anchor } from "../../domain/threads/anchor.ts";
import type { ThreadKind } from "../../domain/threads/kinds.ts";
import { createTopics } from "../presence/topics.ts";
import type { Address } from "../segments/article-data.ts";

export type ThreadData = InferResponseType<(typeof client.threads)["$get"], 200>["threads"][number];
export type CommentData = ThreadData["comments"][number];
export type Person = InferResponseType<(typeof client.articles)[":id"]["readers"]["$get"], 200>["people"][number];

/** What somebody is about to say: where, of which kind, about which words. */
export interface Beginning {
  address: Address;
  kind: ThreadKind;
  anchor?: Anchor | undefined;
  /** Where they were writing: once it is said, they go on there. */
  back?: Address | undefined;
}

export type ThreadStore = ReturnType<typeof createThreadStore>;

const pageSize = 200;
const mostPages = 10;
const none: readonly ThreadData[] = [];

/** The open threads of an article, by unit; and what is about to be said. */
export function createThreadStore(article: string) {
  const topics = createTopics();
  let open: Map<string, readonly ThreadData[]> | undefined;
  /** Counts what was heard of each unit: what is resolved is asked for anew by whoever shows it. */
  const news = new Map<string, number>();
  let people: Promise<Person[]> | undefined;
  let beginning: Beginning | undefined;
  let highlighted: string | undefined;
  /** What was new to the person when it came: it is shown as new for as long as the page is open. */
  const fresh = new Set<string>();

  async function list(query: { unit?: string; open?: "1" }, pages: number): Promise<ThreadData[]> {
    const threads: ThreadData[] = [];
    let cursor: string | undefined;
    for (let page = 0; page < pages; page++) {
      const asked = { article, limit: String(pageSize), ...query, ...(cursor ? { cursor } : {}) };
      const answer = await ask(client.threads.$get({ query: asked as never }));
      threads.push(...answer.threads);
      for (const { comments } of answer.threads) for (const { id, unseen } of comments) if (unseen) fresh.add(id);
      cursor = answer.cursor;
      if (!cursor) break;
    }
    return threads;
  }

  return {
    subscribe: topics.subscribe,
    /** The open threads of a unit, as far as they have come. */
    at: (unit: string): readonly ThreadData[] => open?.get(unit) ?? none,
    /** How many they are; before they have come, as many as there were when the article was opened. */
    count: (unit: string, first: number): number => (open ? (open.get(unit)?.length ?? 0) : first),
    news: (unit: string): number => news.get(unit) ?? 0,
    isNew: (comment: string): boolean => fresh.has(comment),
    /** All threads of a unit, with those that are resolved; the newest page of them. */
    listAll: (unit: string) => list({ unit }, 1),
    /** Those who can be named; asked for when somebody begins to name one. */
    people: (): Promise<Person[]> => {
      people ??= ask(client.articles[":id"].readers.$get({ param: { id: article }, query: {} })).then(
        (answer) => answer.people,
        () => {
          people = undefined;
          return [];
        },
      );
      return people;
    },

    async load() {
      open = Map.groupBy(await list({ open: "1" }, mostPages), ({ unit }) => unit);
      topics.tellAll();
    },
    /** Something was said or settled at a unit. */
    async refresh(unit: string) {
      const threads = await list({ unit, open: "1" }, 1);
      open = new Map(open).set(unit, threads);
      news.set(unit, (news.get(unit) ?? 0) + 1);
      topics.tell(unit);
    },

    beginning: (): Beginning | undefined => beginning,
    begin(next: Beginning | undefined) {
      beginning = next;
      topics.tell("beginning");
    },
    /** The thread that one was led to. */
    highlighted: (): string | undefined => highlighted,
    highlight(thread: string | undefined) {
      highlighted = thread;
      topics.tell("highlighted");
    },
  };
}
