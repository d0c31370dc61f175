import { ask, client } from "../../api/client.ts";
import type { Preferences } from "../../domain/members/preferences.ts";
import type { Company } from "../presence/company.ts";
import type { Saving } from "../segments/saving.ts";
import type { SegmentStore } from "../segments/segment-store.ts";
import { talkActs } from "../threads/talk-acts.ts";
import { createMoving } from "./moving.ts";
import { createPressKey } from "./press-key.ts";
import { createSelecting } from "./selecting.ts";
import { createSeveral } from "./several.ts";
import { createStepping, type MinorQuestion } from "./stepping.ts";
import type { View } from "./view.ts";
import type { WorkbenchActs } from "./workbench-acts.tsx";

interface Workbench {
  store: SegmentStore;
  company: Company;
  saving: Saving;
  preferences(): Preferences;
  view(): View;
  look(change: Partial<View>): void;
  say(words: string): void;
  words: { allDone: string; noFindings: string };
  askMinor(question: Omit<MinorQuestion, "answer">): Promise<boolean | undefined>;
}

/** What the parts of the workbench can ask for: see workbench-acts.tsx. */
export function createActs({
  store,
  company,
  saving,
  preferences,
  view,
  look,
  say,
  words,
  askMinor,
}: Workbench): WorkbenchActs {
  const moving = createMoving({ store, saving, columns: () => view().columns, onDone: () => say(words.allDone) });
  const stepping = createStepping({ store, saving, say, askMinor, lookAt: moving.lookAt });
  const reload = async () =>
    store.putArticle(await ask(client.articles[":id"].$get({ param: { id: store.article().id }, query: {} })));
  const several = createSeveral(store, saving, reload);
  const acts: WorkbenchActs = {
    ...moving,
    ...createSelecting(store, moving.move),
    ...talkActs({ store, company, saving, view, look }),
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
      if (language !== source && from) acts.rewrite({ unit, language }, from.content);
    },
    rewrite({ unit, language }, content) {
      if (!store.segment({ unit, language })?.may.edit) return;
      const isOpen = store.place().active?.unit === unit && store.place().active?.language === language;
      if (isOpen && store.editor()) return store.editor()?.replace(content);
      saving.change({ unit, language }, content);
      void saving.flush({ unit, language });
    },
    foresee: several.foresee,
    async doToSeveral(asked) {
      const result = await several.doToSeveral(asked);
      look({ done: { what: "done", count: result.done, kept: 0 } });
      return result;
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
    words,
    reload,
  };
  return acts;
}
