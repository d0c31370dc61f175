"use client";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Tab, TabList, TabPanel, Tabs } from "react-aria-components";
import { keyOf } from "../segments/article-data.ts";
import { HistoryPanel } from "../segments/history-panel.tsx";
import { useHere } from "../segments/use-segment-store.tsx";
import { ThreadsPanel } from "../threads/threads-panel.tsx";
import { Button } from "../ui/button.tsx";
import { Icon } from "../ui/icon.tsx";
import { NotesPanel } from "./notes-panel.tsx";
import { PreviewPanel } from "./preview-panel.tsx";
import { type PanelTab, panelTabs } from "./view.ts";

const tab =
  "cursor-pointer rounded-md px-2.5 py-1 pointer-coarse:py-2.5 text-sm whitespace-nowrap text-ink-2 outline-offset-2 data-hovered:bg-surface-3 data-selected:bg-surface-3 data-selected:font-medium data-selected:text-ink";

interface SidePanelProps {
  styleGuide: string;
  tab: PanelTab;
  onTab(tab: PanelTab): void;
  onClose(): void;
}

/** What stands beside the text: each tab follows the slot that one is at. */
export function SidePanel({ styleGuide, tab: shown, onTab, onClose }: SidePanelProps) {
  const t = useTranslations("workbench");
  const panels: Record<PanelTab, () => ReactNode> = {
    notes: () => <NotesPanel styleGuide={styleGuide} />,
    threads: () => <ThreadsPanel />,
    history: () => <History />,
    preview: () => <PreviewPanel />,
  };
  const width = shown === "preview" ? "lg:w-[26rem] xl:w-[32rem]" : "lg:w-80";
  return (
    <aside
      aria-label={t("panel")}
      data-region=""
      className={`no-print flex flex-col border-hairline bg-surface max-lg:fixed max-lg:inset-x-0 max-lg:bottom-0 max-lg:z-30 max-lg:max-h-[55dvh] max-lg:rounded-t-xl max-lg:border-t max-lg:shadow-lg lg:sticky lg:top-[3.0625rem] lg:h-[calc(100dvh-3.0625rem)] lg:shrink-0 lg:border-s ${width}`}
    >
      <Tabs
        className="flex min-h-0 grow flex-col"
        selectedKey={shown}
        onSelectionChange={(key) => onTab(key as PanelTab)}
      >
        <div className="flex items-center gap-1 border-b border-hairline px-3 py-2">
          <TabList aria-label={t("panel")} className="flex min-w-0 gap-0.5 overflow-x-auto">
            {panelTabs.map((id) => (
              <Tab key={id} id={id} className={tab}>
                {t(`tabs.${id}`)}
              </Tab>
            ))}
          </TabList>
          <Button look="quiet" size="icon" className="ms-auto" aria-label={t("hidePanel")} onPress={onClose}>
            <Icon name="close" />
          </Button>
        </div>
        <TabPanel key={shown} id={shown} className="min-h-0 grow overflow-y-auto p-4 outline-offset-[-2px]">
          {panels[shown]()}
        </TabPanel>
      </Tabs>
    </aside>
  );
}

function History() {
  const t = useTranslations("workbench");
  const here = useHere();
  return here ? (
    <HistoryPanel key={keyOf(here)} address={here} />
  ) : (
    <p className="text-sm text-ink-2">{t("nothingSelected")}</p>
  );
}
