import type { Anchor } from "../../domain/threads/anchor.ts";
import type { ThreadKind } from "../../domain/threads/kinds.ts";
import type { Company } from "../presence/company.ts";
import type { Address, SegmentStore } from "../segments/segment-store.ts";
import type { WorkbenchActs } from "../workbench/workbench-acts.tsx";
import { selectedAnchor } from "./selected-anchor.ts";

interface Around extends Pick<WorkbenchActs, "showThreads" | "walkTo"> {
  store: SegmentStore;
  company: Company;
}

/** What can be asked for in the talk of others: see workbench-acts.tsx. */
export function talkActs({
  store,
  company,
  showThreads,
  walkTo,
}: Around): Pick<WorkbenchActs, "commentOn" | "askDesk" | "nextSince"> {
  const begin = (kind: ThreadKind, address: Address, given?: Anchor) => {
    const selected = given ? { address, anchor: given } : selectedAnchor();
    const about = selected?.address.unit === address.unit ? selected : { address };
    const { active } = store.place();
    const back = active?.editing ? { unit: active.unit, language: active.language } : undefined;
    showThreads(about.address);
    company.threads.begin({ kind, ...about, ...(back ? { back } : {}) });
  };
  return {
    commentOn: (address, anchor) => begin("comment", address, anchor),
    askDesk: (address, anchor) => begin("query", address, anchor),
    nextSince() {
      const place = company.handover.next();
      if (!place) return;
      const { unit, thread, language = store.article().source } = place;
      walkTo({ unit, language }, thread);
      if (!thread) return;
      showThreads({ unit, language });
      company.threads.highlight(thread);
    },
  };
}
