"use client";
import { useTranslations } from "next-intl";
import { useEffect } from "react";
import { useCompany, useHandover } from "../presence/use-company.tsx";
import { useSelection, useStore } from "../segments/use-segment-store.tsx";
import { SelectionBar } from "../threads/selection-bar.tsx";
import { useThreadInAddress } from "../threads/use-thread-in-address.ts";
import { later } from "../ui/later.tsx";
import { RemovedUnits } from "../units/removed-units.tsx";
import { UnitList } from "../units/unit-list.tsx";
import { ArticleWork, type ArticleWorkProps, useOpening } from "./article-work.tsx";
import { OpeningNotes } from "./opening-notes.tsx";
import { Overlays } from "./overlays.tsx";
import { usePreferences } from "./use-preferences.ts";
import { useView } from "./use-view.tsx";
import { useActs } from "./workbench-acts.tsx";
import { WorkbenchHeader } from "./workbench-header.tsx";

const ArticleMap = later(async () => (await import("./article-map.tsx")).ArticleMap);
const BulkBar = later(async () => (await import("./bulk-bar.tsx")).BulkBar);
const HandoverLine = later(async () => (await import("../visits/handover-line.tsx")).HandoverLine);
const SidePanel = later(async () => (await import("./side-panel.tsx")).SidePanel);

interface WorkbenchProps extends ArticleWorkProps {
  styleGuide: string;
  /** The first segment of this state is opened. */
  go?: string | undefined;
}

/** The screen in which people spend their day. */
export function Workbench({ styleGuide, go, ...props }: WorkbenchProps) {
  return (
    <ArticleWork {...props}>
      <WorkbenchHeader />
      <Overlays />
      <SelectionBar />
      <Body styleGuide={styleGuide} go={go} />
    </ArticleWork>
  );
}

function Body({ styleGuide, go }: Pick<WorkbenchProps, "styleGuide" | "go">) {
  const t = useTranslations("workbench");
  const acts = useActs();
  const store = useStore();
  const { columns, focused, panel } = useView();
  const { preferences } = usePreferences();
  const { rest } = useOpening();
  useThreadInAddress(store, useCompany(), acts);
  const hasNews = useHandover() !== undefined;
  const isSelecting = useSelection().size > 0;
  useEffect(() => {
    if (go) acts.goToState(go);
  }, [acts, go]);
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const at = store.place().active ?? store.place().cursor ?? { unit: "", language: "" };
      // A dialog keeps its keys to itself.
      if (event.defaultPrevented || document.querySelector("[role=dialog]")) return;
      if (acts.press(event, "anywhere", at)) event.preventDefault();
    };
    addEventListener("keydown", press);
    return () => removeEventListener("keydown", press);
  }, [acts, store]);
  return (
    <div className="flex grow">
      <main
        id="main"
        data-density={preferences.density}
        data-focused={focused || undefined}
        className="workbench min-w-0 grow px-1 pb-24 sm:px-4"
      >
        <OpeningNotes />
        {hasNews && <HandoverLine />}
        <UnitList columns={columns} />
        {rest === "coming" && <p className="p-4 text-sm text-ink-2">{t("loadingRest")}</p>}
        {rest === "failed" && (
          <p role="alert" className="p-4 text-sm text-danger">
            {t("loadFailed")}
          </p>
        )}
        <RemovedUnits />
        {isSelecting && <BulkBar />}
      </main>
      <ArticleMap />
      {panel && (
        <SidePanel
          styleGuide={styleGuide}
          tab={panel}
          onTab={(next) => acts.look({ panel: next })}
          onClose={() => acts.look({ panel: undefined })}
        />
      )}
    </div>
  );
}
