import { ask, client } from "../../api/client.ts";
import type { Preferences } from "../../domain/members/preferences.ts";
import type { Saving } from "../segments/saving.ts";
import type { SegmentStore } from "../segments/segment-store.ts";
import { createMoving } from "./moving.ts";
import { createPressKey } from "./press-key.ts";
import { createSelecting } from "./selecting.ts";
import { createSeveral } from "./several.ts";
import { createStepping, type MinorQuestion } from "./stepping.ts";
import type { View } from "./view.ts";
import type { WorkbenchActs } from "./workbench-acts.tsx";

interface Workbench {
  store: SegmentStore;
  saving: Saving;
  preferences(): Preferences;
  view(): View;
  look(change: Partial<View>): void;
  say(words: string): void;
  words: { allDone: string };
  askMinor(question: Omit<MinorQuestion, "answer">): Promise<boolean | undefined>;
}

/** What the parts of the workbench can ask for: see workbench-acts.tsx. */
export function createActs({ store, saving, preferences, view, look, say, words, askMinor }: Workbench): WorkbenchActs {
  const moving = createMoving({ store, saving, columns: () => view().columns, onDone: () => say(words.allDone) });
  const stepping = createStepping({ store, saving, say, askMinor, lookAt: moving.lookAt });
  const reload = async () =>
    store.putArticle(await ask(client.articles[":id"].$get({ param: { id: store.article().id }, query: {} })));
  const several = createSeveral(store, saving, reload);
  const acts: WorkbenchActs = {
    ...moving,
    ...createSelecting(store, moving.move),
    step: stepping.step,
    press: createPressKey(() => acts, store, preferences),
    async advance(address) {
      if (await stepping.decide(address)) moving.goOn(address);
    },
    async advanceRow(address) {
      if (await stepping.decide(address)) moving.move(address, { rows: 1 });
    },
    copySource({ unit, language }) {
      const { source } = store.article();
      const from = store.segment({ unit, language: source });
      if (language === source || !from || !store.segment({ unit, language })?.may.edit) return;
      const isOpen = store.place().active?.unit === unit && store.place().active?.language === language;
      if (isOpen && store.editor()) store.editor()?.replace(from.content);
      else saving.change({ unit, language }, from.content);
    },
    foresee: several.foresee,
    async doToSeveral(asked) {
      const { done } = await several.doToSeveral(asked);
      look({ done: { what: "done", count: done, kept: 0 } });
    },
    canUndo: several.canUndo,
    keepUndo: several.keepUndo,
    async undo() {
      const told = await several.undoLast();
      if (told) look({ done: { what: "undone", count: told.restored, kept: told.kept } });
    },
    saving,
    view,
    look,
    say,
    showThreads(address) {
      void saving.flush(address);
      store.moveTo({ cursor: address, active: undefined });
      look({ panel: "threads" });
    },
    reload,
  };
  return acts;
}
