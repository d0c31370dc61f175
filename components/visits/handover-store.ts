import type { InferResponseType } from "hono/client";
import { ask, client } from "../../api/client.ts";
import { createTopics } from "../presence/topics.ts";

export type Handover = InferResponseType<(typeof client.articles)[":id"]["handover"]["$get"], 200>;
export type HandoverPlace = Handover["places"][number];

export type HandoverStore = ReturnType<typeof createHandoverStore>;

// A line that stood there for less than this was not read.
const readIn = 10_000;

/** What has happened since one was here last, and how far one has gone through it. */
export function createHandoverStore(article: string) {
  const topics = createTopics();
  let handover: Handover | undefined;
  let loaded = false;
  let step = 0;
  let shownAt = 0;

  const note = (seen: number | undefined, keepalive = false) =>
    client.articles[":id"].visit.$put(
      { param: { id: article }, json: seen === undefined ? {} : { seen } },
      { init: { keepalive } },
    );

  return {
    subscribe: topics.subscribe,
    /** Undefined where there is nothing to say. */
    handover: (): Handover | undefined => handover,
    /** How many of the places one has been led to. */
    step: (): number => step,

    async load() {
      const told = await ask(client.articles[":id"].handover.$get({ param: { id: article } }));
      loaded = true;
      if (Object.keys(told.counts).length === 0) {
        await note(told.upTo);
        return;
      }
      handover = told;
      shownAt = Date.now();
      topics.tell("handover");
    },
    /** The next place, and after the last the first again; undefined where it leads nowhere. */
    next(): HandoverPlace | undefined {
      const places = handover?.places ?? [];
      if (places.length === 0) return undefined;
      const place = places[step % places.length];
      step = (step % places.length) + 1;
      topics.tell("handover");
      if (step === places.length) void note(handover?.upTo).catch(() => {});
      return place;
    },
    dismiss() {
      const { upTo } = handover ?? {};
      handover = undefined;
      topics.tell("handover");
      void note(upTo).catch(() => {});
    },
    /** Whoever leaves has seen what happened while they were here; a line that they had no time to read is kept. */
    leave() {
      if (!loaded || (handover && step === 0 && Date.now() - shownAt < readIn)) return;
      void note(undefined, true).catch(() => {});
    },
  };
}
