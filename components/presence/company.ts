import { newKey } from "../../api/client.ts";
import { type Change, followChanges } from "../activity/follow-changes.ts";
import type { SegmentStore } from "../segments/segment-store.ts";
import { createThreadStore } from "../threads/thread-store.ts";
import { createHandoverStore } from "../visits/handover-store.ts";
import { keepClaim } from "./keep-claim.ts";
import { createPresenceStore } from "./presence-store.ts";

// What is said within this time at one unit is fetched together, in ms.
const pause = 40;

export type Company = ReturnType<typeof createCompany>;

/** What others do in the open article: what they say, where they are, what they have done since one was here. */
export function createCompany(store: SegmentStore) {
  const { id: article, change } = store.article();
  const tab = newKey();
  const threads = createThreadStore(article);
  const presence = createPresenceStore(article, tab);
  const handover = createHandoverStore(article);
  // No connection, or the session has ended: saving says so, and all is loaded again when it is back.
  const quietly = (work: Promise<unknown>) => void work.catch(() => {});

  return {
    threads,
    presence,
    handover,
    /** Keeps it as it is on the server, and says where this tab is, until the function that it answers is called. */
    follow(): () => void {
      const units = new Set<string>();
      let timer: ReturnType<typeof setTimeout> | undefined;
      const fetchNews = () => {
        timer = undefined;
        for (const unit of units) quietly(threads.refresh(unit));
        units.clear();
      };
      const load = () => {
        quietly(threads.load());
        quietly(presence.load());
      };
      const hear = (heard: Change) => {
        if (heard.event === "reset") return load();
        if (heard.article !== article) return;
        if (heard.event === "claim") return presence.hear(heard, heard.id);
        // Of a unit that is part of another one now: where its threads are found is for the server to say.
        if (heard.event === "thread" && !store.unit(heard.unit)) return quietly(threads.load());
        if (heard.event === "article") return quietly(threads.load());
        if (heard.event !== "thread") return;
        units.add(heard.unit);
        timer ??= setTimeout(fetchNews, pause);
      };
      load();
      quietly(handover.load());
      const unfollow = followChanges(change, hear);
      const leaveSeat = keepClaim(store, tab);
      const leave = () => handover.leave();
      addEventListener("pagehide", leave);
      return () => {
        clearTimeout(timer);
        unfollow();
        leaveSeat();
        removeEventListener("pagehide", leave);
        leave();
      };
    },
  };
}
