import type { Content } from "../../domain/content/content.ts";
import { contentHash } from "../../domain/content/hash.ts";
import { type PresentedFinding, presentFindings } from "../../domain/findings/present.ts";
import type { Address } from "../segments/article-data.ts";
import type { SegmentStore } from "../segments/segment-store.ts";
import { codeForLater } from "../ui/later.tsx";
import { livePairing, standingNos } from "./live-pairing.ts";

// How long the person must pause before the text is checked, in ms.
const pause = 350;
// While an input method is at work nothing is checked: what it shows is no text yet.
const composing = 60;
// A longer text would be felt under the fingers: what the server finds in it comes with the save.
const longestLive = 8_000;

interface Live {
  store: SegmentStore;
  address: Address;
  /** The text as the person has it. */
  content: Content;
  tell(findings: readonly PresentedFinding[]): void;
}

const loadEngine = codeForLater(() => import("./engine.ts"));

/**
 * Follows the text of the open segment: what the server found where the text is the saved one, else what the same
 * checks find here, once the person pauses. A key is never waited for.
 */
export function followFindings({ store, address, content: first, tell }: Live) {
  let content = first;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let turn = 0;

  const schedule = (delay: number) => {
    clearTimeout(timer);
    timer = setTimeout(() => void look(), delay);
  };

  async function look() {
    if (store.editor()?.composing()) return schedule(composing);
    const unit = store.unit(address.unit);
    const segment = unit?.segments[address.language];
    if (!unit || !segment) return;
    const mine = ++turn;
    if (contentHash(content) === segment.hash && !segment.unchecked)
      return tell(segment.findings as PresentedFinding[]);
    const { id, source, project } = store.article();
    const pairing = livePairing(unit, address.language, source, content);
    if (!pairing) return tell([]);
    if (lengthOf(content) > longestLive) return;
    const { checkLive } = await loadEngine();
    const found = await checkLive(pairing, project);
    // Something was typed meanwhile: that is checked next.
    if (mine !== turn) return;
    const nos = standingNos(unit, address, source, id);
    tell(presentFindings(found, pairing, { article: id, unit: address.unit }, nos));
  }

  const unsubscribe = store.subscribe(`segment ${address.unit} ${address.language}`, () => schedule(0));
  schedule(0);
  return {
    change(next: Content) {
      content = next;
      turn++;
      schedule(pause);
    },
    /** At once: a finding was mended. */
    hurry: () => schedule(0),
    stop() {
      clearTimeout(timer);
      turn++;
      unsubscribe();
    },
  };
}

function lengthOf(content: Content): number {
  let length = 0;
  for (const node of content) if (node.type === "text") length += node.text.length;
  return length;
}
