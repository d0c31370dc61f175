import type { Anchor } from "../../domain/threads/anchor.ts";
import type { Company } from "../presence/company.ts";
import { type Address, keyOf } from "../segments/article-data.ts";
import type { Saving } from "../segments/saving.ts";
import type { SegmentStore } from "../segments/segment-store.ts";
import { focusSlot, scrollTo } from "../workbench/moving.ts";
import type { View } from "../workbench/view.ts";
import type { WorkbenchActs } from "../workbench/workbench-acts.tsx";
import { selectedAnchor } from "./selected-anchor.ts";
import type { Beginning } from "./thread-store.ts";

interface Around {
  store: SegmentStore;
  company: Company;
  saving: Saving;
  view(): View;
  look(change: Partial<View>): void;
}
type TalkActs = Pick<WorkbenchActs, "showThreads" | "commentOn" | "askDesk" | "walkTo" | "nextSince">;

/** What can be asked for in the talk of others: see workbench-acts.tsx. */
export function talkActs({ store, company, saving, view, look }: Around): TalkActs {
  const leave = () => {
    const { active } = store.place();
    if (active) void saving.flush(active);
  };
  const showThreads = (address: Address) => {
    leave();
    store.moveTo({ cursor: address, active: undefined });
    look({ panel: "threads" });
  };
  const wordsAt = (address: Address, anchor?: Anchor): Pick<Beginning, "address" | "anchor"> => {
    const selected = anchor ? { address, anchor } : selectedAnchor();
    return selected?.address.unit === address.unit ? selected : { address };
  };
  const begin = (beginning: Omit<Beginning, "back">) => {
    const { active } = store.place();
    const back = active?.editing ? { back: { unit: active.unit, language: active.language } } : {};
    showThreads(beginning.address);
    company.threads.begin({ ...beginning, ...back });
  };
  const walkTo = (address: Address, thread?: string) => {
    leave();
    const { columns } = view();
    if (!columns.includes(address.language)) {
      const { languages } = store.article();
      look({ columns: languages.filter((one) => one === address.language || columns.includes(one)) });
    }
    store.moveTo({ cursor: address, active: undefined });
    // A column that was not there stands there with the next frame.
    requestAnimationFrame(() => {
      focusSlot(address);
      scrollTo(address, "center");
      if (thread) flash(address, thread);
    });
  };
  return {
    showThreads,
    walkTo,
    commentOn(address, anchor) {
      const words = wordsAt(address, anchor);
      if (words.anchor) begin({ kind: "comment", ...words });
      else showThreads(address);
    },
    askDesk: (address, anchor) => begin({ kind: "query", ...wordsAt(address, anchor) }),
    nextSince() {
      const place = company.handover.next();
      if (!place) return;
      const { unit, thread, language = store.article().source } = place;
      walkTo({ unit, language }, thread);
      if (!thread) return;
      look({ panel: "threads" });
      company.threads.highlight(thread);
    },
  };
}

/** Shows for a moment which words of a slot are meant. */
function flash(address: Address, thread: string) {
  const slot = document.querySelector(`[data-slot="${keyOf(address)}"]`);
  const mark = slot?.querySelector<HTMLElement>(`[data-thread="${CSS.escape(thread)}"]`);
  mark?.scrollIntoView({ block: "center" });
  mark?.toggleAttribute("data-flash", true);
  setTimeout(() => mark?.removeAttribute("data-flash"), flashTime);
}
const flashTime = 1_600;
