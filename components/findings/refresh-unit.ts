import { ask, client } from "../../api/client.ts";
import type { SegmentStore } from "../segments/segment-store.ts";

/** The segments of a unit as they stand now: what was said of their findings concerns all of them. */
export async function refreshUnit(store: SegmentStore, unit: string): Promise<void> {
  const fresh = await ask(client.units[":unit"].$get({ param: { unit } }));
  for (const [language, segment] of Object.entries(fresh.segments)) {
    const known = store.segment({ unit, language });
    // A text that is being written is that of the screen: only what is said of it is new.
    if (known && known.version === segment.version) store.putSegment({ unit, language }, segment);
  }
}
