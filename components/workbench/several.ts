import { ask, client } from "../../api/client.ts";
import type { Content } from "../../domain/content/content.ts";
import type { Language } from "../../domain/language/tag.ts";
import type { RefusalCode } from "../../domain/refusal.ts";
import { mostAtOnce, type SeveralAct } from "../../domain/workflow/several.ts";
import { basisOf, type Saving } from "../segments/saving.ts";
import type { SegmentStore } from "../segments/segment-store.ts";

/** One thing that is done to several segments of a language. */
export interface Several {
  act: SeveralAct;
  language: Language;
  items: readonly { unit: string; version: number; content?: Content }[];
  reason?: string;
}
export interface SeveralResult {
  done: number;
  /** How many were refused, by the reason. */
  refused: ReadonlyMap<RefusalCode, number>;
  /** By which it is all undone, the last part first. */
  undos: readonly string[];
}

/** Acts on several segments: foreseen first, done in as many requests as it takes, undone as one. */
export function createSeveral(store: SegmentStore, saving: Saving, reload: () => Promise<void>) {
  let last: readonly string[] = [];

  async function act(asked: Several, preview: boolean): Promise<SeveralResult> {
    const result = { done: 0, refused: new Map<RefusalCode, number>(), undos: [] as string[] };
    const { language, reason } = asked;
    for (let from = 0; from < asked.items.length; from += mostAtOnce) {
      const items = asked.items
        .slice(from, from + mostAtOnce)
        .map((item) => ({ ...item, ...basisOf(store, { unit: item.unit, language }) }));
      const json = { act: asked.act, language, items, ...(reason ? { reason } : {}), preview } as never;
      const param = { id: store.article().id };
      const { results, done, undo } = await ask(client.articles[":id"].acts.$post({ param, json }));
      result.done += done;
      for (const { code } of results) if (code) result.refused.set(code, (result.refused.get(code) ?? 0) + 1);
      if (undo) result.undos.unshift(undo);
    }
    return result;
  }

  return {
    /** What would be done, and what would be refused. */
    foresee: (asked: Several) => act(asked, true),
    async doToSeveral(asked: Several): Promise<SeveralResult> {
      await saving.flushAll();
      const result = await act(asked, false);
      if (result.undos.length > 0) last = result.undos;
      store.putSelection([]);
      await reload();
      return result;
    },
    /** Whether there is something that the person can take back. */
    canUndo: () => last.length > 0,
    /** Keeps what another act can be undone by. */
    keepUndo(undo: string) {
      last = [undo];
    },
    /** Takes the last act back; answers how much of it, and how much has been changed since and stays. */
    async undoLast(): Promise<{ restored: number; kept: number } | undefined> {
      if (last.length === 0) return undefined;
      const told = { restored: 0, kept: 0 };
      const again: string[] = [];
      for (const id of last) {
        const { restored, kept, undo } = await ask(client.undos[":id"].$post({ param: { id } }));
        told.restored += restored;
        told.kept += kept.length;
        if (undo) again.unshift(undo);
      }
      last = again;
      await reload();
      return told;
    },
  };
}
