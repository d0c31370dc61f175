"use client";
import { useTranslations } from "next-intl";
import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import type { Preferences } from "../../domain/members/preferences.ts";
import type { ArticleData } from "../segments/article-data.ts";
import { createJournal } from "../segments/journal.ts";
import { loadEditor } from "../segments/live-editor.tsx";
import { createSaving } from "../segments/saving.ts";
import { createSegmentStore } from "../segments/segment-store.ts";
import { StoreProvider } from "../segments/use-segment-store.tsx";
import { later } from "../ui/later.tsx";
import { RemovedUnits } from "../units/removed-units.tsx";
import { UnitList } from "../units/unit-list.tsx";
import { BulkBar } from "./bulk-bar.tsx";
import { createActs } from "./create-acts.ts";
import { followArticle } from "./follow-article.ts";
import { GoneTexts } from "./gone-texts.tsx";
import { Overlays } from "./overlays.tsx";
import type { MinorQuestion } from "./stepping.ts";
import { useLeaving, useRest, useRestored } from "./use-opening.ts";
import { PreferencesProvider, useChosenPreferences } from "./use-preferences.ts";
import { useOwnView, ViewProvider } from "./use-view.tsx";
import type { View } from "./view.ts";
import { ActsProvider } from "./workbench-acts.tsx";
import { WorkbenchHeader } from "./workbench-header.tsx";

const MinorDialog = later(async () => (await import("./minor-dialog.tsx")).MinorDialog);
const SidePanel = later(async () => (await import("./side-panel.tsx")).SidePanel);

interface WorkbenchProps {
  /** Who works here: what they type is theirs, also in this browser's storage. */
  member: string;
  /** How they like to work. */
  preferences: Preferences;
  /** The article, or as much of its beginning as the first screen shows. */
  article: ArticleData;
  isWhole: boolean;
  columns: string[];
  styleGuide: string;
  /** The first segment of this state is opened. */
  go?: string | undefined;
}

const plain: Omit<View, "columns"> = {
  focused: false,
  panel: undefined,
  overlay: undefined,
  asking: undefined,
  done: undefined,
};

/** The screen in which people spend their day. */
export function Workbench(props: WorkbenchProps) {
  const { member, article, isWhole, styleGuide, go } = props;
  const t = useTranslations("workbench");
  const [store] = useState(() => createSegmentStore(article, member));
  const [noJournal, setNoJournal] = useState(false);
  const [journal] = useState(() => createJournal({ member, article: article.id, onTrouble: () => setNoJournal(true) }));
  const [saving] = useState(() => createSaving(store, journal));
  const { view, look, now } = useOwnView({ ...plain, columns: props.columns });
  const [said, setSaid] = useState("");
  const [minor, setMinor] = useState<MinorQuestion>();
  const notKept = useCallback(() => setSaid(t("preferencesNotKept")), [t]);
  const chosen = useChosenPreferences(props.preferences, notKept);
  const preferences = useRef(chosen.preferences);
  useEffect(() => {
    preferences.current = chosen.preferences;
  });
  const acts = useMemo(
    () =>
      createActs({
        store,
        saving,
        preferences: () => preferences.current,
        view: now,
        look,
        say: setSaid,
        words: { allDone: t("allDone") },
        askMinor: (question) => new Promise((answer) => setMinor({ ...question, answer })),
      }),
    [store, saving, look, now, t],
  );
  const rest = useRest(store, isWhole);
  const restored = useRestored(saving, rest);
  useLeaving(store, saving, noJournal);
  useEffect(() => journal.attend(), [journal]);
  useEffect(() => followArticle(store, acts.reload), [store, acts]);
  useEffect(() => {
    // What is heavy comes when nobody waits for anything.
    if ("requestIdleCallback" in window) requestIdleCallback(() => void loadEditor());
    else setTimeout(() => void loadEditor(), 200);
    if (go) acts.goToState(go);
    document.documentElement.dataset.interactive = "";
  }, [acts, go]);
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const at = store.place().active ?? store.place().cursor ?? { unit: "", language: "" };
      if (!event.defaultPrevented && acts.press(event, "anywhere", at)) event.preventDefault();
    };
    addEventListener("keydown", press);
    return () => removeEventListener("keydown", press);
  }, [acts, store]);

  return (
    <StoreProvider store={store}>
      <ActsProvider acts={acts}>
        <ViewProvider value={view}>
          <PreferencesProvider value={chosen}>
            <WorkbenchHeader />
            <Overlays />
            <div className="flex grow">
              <main
                id="main"
                data-density={chosen.preferences.density}
                data-focused={view.focused || undefined}
                className="workbench min-w-0 grow px-1 pb-24 sm:px-4"
              >
                {noJournal && (
                  <p role="alert" className="my-2 rounded-md bg-danger-surface px-3 py-2 text-sm text-danger">
                    {t("noJournal")}
                  </p>
                )}
                <p role="status" className="my-2 rounded-md bg-surface-2 px-3 py-2 text-sm empty:hidden">
                  {restored > 0 && t("restored", { count: restored })}
                </p>
                <GoneTexts />
                <UnitList columns={view.columns} />
                {rest === "coming" && <p className="p-4 text-sm text-ink-2">{t("loadingRest")}</p>}
                {rest === "failed" && (
                  <p role="alert" className="p-4 text-sm text-danger">
                    {t("loadFailed")}
                  </p>
                )}
                <RemovedUnits />
                <BulkBar />
              </main>
              {view.panel && (
                <SidePanel
                  styleGuide={styleGuide}
                  tab={view.panel}
                  onTab={(panel) => look({ panel })}
                  onClose={() => look({ panel: undefined })}
                />
              )}
            </div>
            <p role="status" className="sr-only">
              {said}
            </p>
            {minor && <MinorDialog question={minor} onClose={() => setMinor(undefined)} />}
          </PreferencesProvider>
        </ViewProvider>
      </ActsProvider>
    </StoreProvider>
  );
}
