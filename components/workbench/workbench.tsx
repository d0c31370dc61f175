"use client";
import { useTranslations } from "next-intl";
import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { ask, client } from "../../api/client.ts";
import { createCompany } from "../presence/company.ts";
import { CompanyProvider } from "../presence/use-company.tsx";
import { loadEditor } from "../segments/live-editor.tsx";
import { createSaving, type Saving } from "../segments/saving.ts";
import { type ArticleData, createSegmentStore, type SegmentStore } from "../segments/segment-store.ts";
import { StoreProvider } from "../segments/use-segment-store.tsx";
import { SelectionBar } from "../threads/selection-bar.tsx";
import { useThreadInAddress } from "../threads/use-thread-in-address.ts";
import { later } from "../ui/later.tsx";
import { RemovedUnits } from "../units/removed-units.tsx";
import { UnitList } from "../units/unit-list.tsx";
import { HandoverLine } from "../visits/handover-line.tsx";
import { createActs, type MinorQuestion } from "./create-acts.ts";
import { followArticle } from "./follow-article.ts";
import type { PanelTab } from "./side-panel.tsx";
import { ActsProvider } from "./workbench-acts.tsx";
import { WorkbenchHeader } from "./workbench-header.tsx";

const MinorDialog = later(async () => (await import("./minor-dialog.tsx")).MinorDialog);
const SidePanel = later(async () => (await import("./side-panel.tsx")).SidePanel);

interface WorkbenchProps {
  /** The article, or as much of its beginning as the first screen shows. */
  article: ArticleData;
  isWhole: boolean;
  columns: string[];
  styleGuide: string;
  /** The first segment of this state is opened. */
  go?: string | undefined;
}

/** The screen in which people spend their day. */
export function Workbench({ article, isWhole, columns: first, styleGuide, go }: WorkbenchProps) {
  const t = useTranslations("workbench");
  const [store] = useState(() => createSegmentStore(article));
  const [saving] = useState(() => createSaving(store));
  const [company] = useState(() => createCompany(store));
  const [columns, setColumns] = useState(first);
  const [panel, setPanel] = useState<PanelTab>();
  const [said, setSaid] = useState("");
  const [minor, setMinor] = useState<MinorQuestion>();
  const latest = useRef(columns);
  useEffect(() => {
    latest.current = columns;
  });
  const show = useCallback((next: string[]) => {
    setColumns(next);
    const url = new URL(location.href);
    url.searchParams.set("columns", next.join(","));
    history.replaceState(history.state, "", url);
  }, []);
  const acts = useMemo(
    () =>
      createActs({
        store,
        saving,
        columns: () => latest.current,
        say: setSaid,
        words: { allDone: t("allDone") },
        openThreads: () => setPanel("threads"),
        showColumn: (language) => {
          const shown = latest.current;
          const all = store.article().languages;
          if (!shown.includes(language)) show(all.filter((one) => one === language || shown.includes(one)));
        },
        company,
        askMinor: (question) => new Promise((answer) => setMinor({ ...question, answer })),
      }),
    [store, saving, company, show, t],
  );
  const rest = useRest(store, isWhole);
  useLeaving(store, saving);
  useEffect(() => followArticle(store, acts.reload), [store, acts]);
  useEffect(() => company.follow(), [company]);
  useThreadInAddress(store, company, acts);
  useEffect(() => {
    // What is heavy comes when nobody waits for anything.
    if ("requestIdleCallback" in window) requestIdleCallback(() => void loadEditor());
    else setTimeout(() => void loadEditor(), 200);
    if (go) acts.goTo(go);
    document.documentElement.dataset.interactive = "";
  }, [acts, go]);

  return (
    <StoreProvider store={store}>
      <ActsProvider acts={acts}>
        <CompanyProvider company={company}>
          <WorkbenchHeader
            columns={columns}
            onColumns={show}
            isPanelOpen={panel !== undefined}
            onPanel={() => setPanel(panel ? undefined : "notes")}
          />
          <div className="flex grow">
            <main id="main" className="min-w-0 grow px-1 pb-24 sm:px-4">
              <HandoverLine />
              <UnitList columns={columns} />
              {rest === "coming" && <p className="p-4 text-sm text-ink-2">{t("loadingRest")}</p>}
              {rest === "failed" && (
                <p role="alert" className="p-4 text-sm text-danger">
                  {t("loadFailed")}
                </p>
              )}
              <RemovedUnits />
            </main>
            {panel && (
              <SidePanel styleGuide={styleGuide} tab={panel} onTab={setPanel} onClose={() => setPanel(undefined)} />
            )}
          </div>
          <p role="status" className="sr-only">
            {said}
          </p>
          {minor && <MinorDialog question={minor} onClose={() => setMinor(undefined)} />}
          <SelectionBar />
        </CompanyProvider>
      </ActsProvider>
    </StoreProvider>
  );
}

/** The rest of a long article: its beginning is drawn already. */
function useRest(store: SegmentStore, isWhole: boolean): "here" | "coming" | "failed" {
  const [rest, setRest] = useState<"here" | "coming" | "failed">(isWhole ? "here" : "coming");
  useEffect(() => {
    if (isWhole) return;
    ask(client.articles[":id"].$get({ param: { id: store.article().id } })).then(
      (whole) => {
        store.putArticle(whole);
        setRest("here");
      },
      () => setRest("failed"),
    );
  }, [store, isWhole]);
  return rest;
}

/** Brings what was typed to the server before the page goes, and asks before something would be lost. */
function useLeaving(store: SegmentStore, saving: Saving) {
  useEffect(() => {
    const leave = (event: BeforeUnloadEvent) => {
      void saving.flushAll();
      if (store.unsaved().length > 0) event.preventDefault();
    };
    const hide = () => document.visibilityState === "hidden" && void saving.flushAll();
    addEventListener("beforeunload", leave);
    document.addEventListener("visibilitychange", hide);
    return () => {
      removeEventListener("beforeunload", leave);
      document.removeEventListener("visibilitychange", hide);
    };
  }, [store, saving]);
}
