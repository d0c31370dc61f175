import { ask, client } from "../../api/client.ts";
import { type Change, followChanges } from "../activity/follow-changes.ts";
import type { SegmentStore } from "../segments/segment-store.ts";

// What changes within this time is fetched together, in ms.
const pause = 40;
// More than so many units are fetched as a whole.
const many = 12;

/**
 * Keeps an open article as it is on the server, whoever changes it and by whichever door. A slot in which this person
 * writes, or whose text is not saved yet, keeps what it shows: whoever saved first is found out when it is saved.
 */
export function followArticle(store: SegmentStore, reload: () => Promise<void>): () => void {
  const units = new Set<string>();
  const left = new Set<string>();
  let all = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let stopped = false;

  const isNews = ({ unit = "", language = "", version = 0 }: Change) =>
    (store.segment({ unit, language })?.version ?? -1) < version;

  const hear = (change: Change) => {
    if (change.event !== "reset" && change.article !== store.article().id) return;
    if (change.event === "segment" && !isNews(change)) return;
    if (change.event === "segment" && change.unit && store.unit(change.unit)) units.add(change.unit);
    else all = true;
    timer ??= setTimeout(() => void fetchNews(), pause);
  };

  async function fetchNews() {
    timer = undefined;
    const asked = [...units];
    units.clear();
    try {
      if (all || asked.length > many) {
        all = false;
        await reload();
      } else await Promise.all(asked.map(fetchUnit));
    } catch {
      // No connection, or the session has ended: saving says so, and the stream goes on when it is back.
    }
  }

  async function fetchUnit(id: string) {
    const unit = await ask(client.units[":unit"].$get({ param: { unit: id } }));
    if (stopped) return;
    for (const [language, segment] of Object.entries(unit.segments)) {
      const address = { unit: id, language };
      if (store.isMine(address)) left.add(id);
      else if ((store.segment(address)?.version ?? -1) <= segment.version) store.putSegment(address, segment);
    }
  }

  // A slot that was kept as it was is brought up to date when the person has left it.
  const look = () => {
    for (const id of left) {
      const languages = Object.keys(store.unit(id)?.segments ?? {});
      if (languages.some((language) => store.isMine({ unit: id, language }))) continue;
      left.delete(id);
      units.add(id);
      timer ??= setTimeout(() => void fetchNews(), pause);
    }
  };
  const unsubscribe = [store.subscribe("place", look), store.subscribe("saves", look)];
  const unfollow = followChanges(store.article().change, hear);
  return () => {
    stopped = true;
    clearTimeout(timer);
    unfollow();
    for (const end of unsubscribe) end();
  };
}
