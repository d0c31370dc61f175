"use client";
import { useTranslations } from "next-intl";
import { createContext, type ReactNode, use, useCallback, useEffect, useMemo, useRef, useState } from "react";
import type { Preferences } from "../../domain/members/preferences.ts";
import { createCompany } from "../presence/company.ts";
import { CompanyProvider } from "../presence/use-company.tsx";
import type { ArticleData } from "../segments/article-data.ts";
import { createJournal } from "../segments/journal.ts";
import { loadEditor } from "../segments/live-editor.tsx";
import { createSaving } from "../segments/saving.ts";
import { loadOpenSegment } from "../segments/segment-slot.tsx";
import { createSegmentStore } from "../segments/segment-store.ts";
import { StoreProvider } from "../segments/use-segment-store.tsx";
import { bringLater, later } from "../ui/later.tsx";
import { createActs } from "./create-acts.ts";
import { followArticle } from "./follow-article.ts";
import type { MinorQuestion } from "./stepping.ts";
import { type Rest, useLeaving, useRest, useRestored } from "./use-opening.ts";
import { PreferencesProvider, useChosenPreferences } from "./use-preferences.ts";
import { useOwnView, ViewProvider } from "./use-view.tsx";
import type { View } from "./view.ts";
import { ActsProvider } from "./workbench-acts.tsx";

const MinorDialog = later(async () => (await import("./minor-dialog.tsx")).MinorDialog);

export interface ArticleWorkProps {
  /** Who works here: what they type is theirs, also in this browser's storage. */
  member: string;
  /** How they like to work. */
  preferences: Preferences;
  /** The article, or as much of its beginning as the first screen shows. */
  article: ArticleData;
  isWhole: boolean;
  columns: string[];
}

interface Opening {
  rest: Rest;
  /** How many texts this browser has brought back. */
  restored: number;
  /** The browser keeps no copy of what is typed. */
  noJournal: boolean;
}
const OpeningContext = createContext<Opening>({ rest: "here", restored: 0, noJournal: false });
export const useOpening = () => use(OpeningContext);

const plain: Omit<View, "columns"> = {
  focused: false,
  panel: undefined,
  overlay: undefined,
  pasted: undefined,
  told: undefined,
  asking: undefined,
  done: undefined,
};

/** What every screen rests on in which an article is worked on: its store, its saving, its acts, its stream. */
export function ArticleWork({ children, ...props }: ArticleWorkProps & { children: ReactNode }) {
  const { member, article, isWhole } = props;
  const t = useTranslations("workbench");
  const [store] = useState(() => createSegmentStore(article, member));
  const [noJournal, setNoJournal] = useState(false);
  const [journal] = useState(() => createJournal({ member, article: article.id, onTrouble: () => setNoJournal(true) }));
  const [saving] = useState(() => createSaving(store, journal));
  const [company] = useState(() => createCompany(store));
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
        company,
        saving,
        preferences: () => preferences.current,
        view: now,
        look,
        say: setSaid,
        words: { allDone: t("allDone"), noFindings: t("noFindings") },
        askMinor: (question) => new Promise((answer) => setMinor({ ...question, answer })),
      }),
    [store, company, saving, look, now, t],
  );
  const rest = useRest(store, isWhole);
  const restored = useRestored(saving, rest);
  useLeaving(store, saving, noJournal);
  useEffect(() => journal.attend(), [journal]);
  useEffect(() => followArticle(store, acts.reload), [store, acts]);
  useEffect(() => company.follow(), [company]);
  useEffect(() => {
    // What is heavy comes when nobody waits for anything.
    const bring = async () => {
      await Promise.all([loadOpenSegment(), loadEditor()]);
      performance.mark("editor");
      await bringLater();
    };
    if ("requestIdleCallback" in window) requestIdleCallback(() => void bring());
    else setTimeout(() => void bring(), 200);
    document.documentElement.dataset.interactive = "";
  }, []);
  const opening = useMemo(() => ({ rest, restored, noJournal }), [rest, restored, noJournal]);
  return (
    <StoreProvider store={store}>
      <CompanyProvider company={company}>
        <ActsProvider acts={acts}>
          <ViewProvider value={view}>
            <PreferencesProvider value={chosen}>
              <OpeningContext value={opening}>{children}</OpeningContext>
              <p role="status" className="sr-only">
                {said}
              </p>
              {minor && <MinorDialog question={minor} onClose={() => setMinor(undefined)} />}
            </PreferencesProvider>
          </ViewProvider>
        </ActsProvider>
      </CompanyProvider>
    </StoreProvider>
  );
}
