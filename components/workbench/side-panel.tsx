"use client";
import { useTranslations } from "next-intl";
import { useCallback, useState } from "react";
import { Tab, TabList, TabPanel, Tabs } from "react-aria-components";
import { ask, client } from "../../api/client.ts";
import { HistoryPanel } from "../segments/history-panel.tsx";
import { useActive, useArticle, useOrder } from "../segments/use-segment-store.tsx";
import { ThreadsPanel } from "../threads/threads-panel.tsx";
import { Button } from "../ui/button.tsx";
import { TextArea } from "../ui/field.tsx";
import { Icon } from "../ui/icon.tsx";
import { ProblemNote } from "../ui/problem-note.tsx";
import { useAct } from "../ui/use-act.ts";
import { useActs } from "./workbench-acts.tsx";

const tab =
  "cursor-pointer rounded-md px-2.5 py-1 pointer-coarse:py-2.5 text-sm text-ink-2 outline-offset-2 data-hovered:bg-surface-3 data-selected:bg-surface-3 data-selected:font-medium data-selected:text-ink";

export type PanelTab = "notes" | "threads" | "history";
interface SidePanelProps {
  styleGuide: string;
  tab: PanelTab;
  onTab(tab: PanelTab): void;
  onClose(): void;
}

/** What stands beside the text: notes and the style guide, the talk about a unit, and the history of the open segment. */
export function SidePanel({ styleGuide, tab: shown, onTab, onClose }: SidePanelProps) {
  const t = useTranslations("workbench");
  return (
    <aside
      aria-label={t("panel")}
      className="no-print flex flex-col border-hairline bg-surface max-lg:fixed max-lg:inset-x-0 max-lg:bottom-0 max-lg:z-30 max-lg:max-h-[55dvh] max-lg:rounded-t-xl max-lg:border-t max-lg:shadow-lg lg:sticky lg:top-[3.0625rem] lg:h-[calc(100dvh-3.0625rem)] lg:w-80 lg:shrink-0 lg:border-s"
    >
      <Tabs
        className="flex min-h-0 grow flex-col"
        selectedKey={shown}
        onSelectionChange={(key) => onTab(key as PanelTab)}
      >
        <div className="flex items-center gap-1 border-b border-hairline px-3 py-2">
          <TabList aria-label={t("panel")} className="flex gap-1">
            <Tab id="notes" className={tab}>
              {t("tabs.notes")}
            </Tab>
            <Tab id="threads" className={tab}>
              {t("tabs.threads")}
            </Tab>
            <Tab id="history" className={tab}>
              {t("tabs.history")}
            </Tab>
          </TabList>
          <Button look="quiet" size="icon" className="ms-auto" aria-label={t("hidePanel")} onPress={onClose}>
            <Icon name="close" />
          </Button>
        </div>
        <TabPanel id="notes" className="min-h-0 grow overflow-y-auto p-4 outline-offset-[-2px]">
          <Notes styleGuide={styleGuide} />
        </TabPanel>
        <TabPanel id="threads" className="min-h-0 grow overflow-y-auto p-4 outline-offset-[-2px]">
          <ThreadsPanel />
        </TabPanel>
        <TabPanel id="history" className="min-h-0 grow overflow-y-auto px-4 outline-offset-[-2px]">
          <History />
        </TabPanel>
      </Tabs>
    </aside>
  );
}

function History() {
  const t = useTranslations("workbench");
  const active = useActive();
  return active ? (
    <HistoryPanel key={`${active.unit} ${active.language}`} address={active} />
  ) : (
    <p className="py-4 text-sm text-ink-2">{t("nothingSelected")}</p>
  );
}

function Notes({ styleGuide }: { styleGuide: string }) {
  const t = useTranslations("workbench");
  const active = useActive();
  const unit = useOrder().find((one) => one.id === active?.unit);
  return (
    <div className="flex flex-col gap-5 text-sm">
      {unit && (
        <section>
          <h2 className="mb-1 font-medium">{t("unitNote", { position: unit.position })}</h2>
          <p className={`whitespace-pre-wrap ${unit.note ? "" : "text-ink-2"}`}>{unit.note ?? t("noUnitNote")}</p>
        </section>
      )}
      <ArticleNote />
      <section>
        <h2 className="mb-1 font-medium">{t("styleGuide")}</h2>
        <p className={`whitespace-pre-wrap ${styleGuide ? "" : "text-ink-2"}`}>{styleGuide || t("noStyleGuide")}</p>
      </section>
    </div>
  );
}

function ArticleNote() {
  const t = useTranslations();
  const { id, note, may } = useArticle();
  const acts = useActs();
  const [draft, setDraft] = useState<string>();
  const save = useCallback(async () => {
    await ask(client.articles[":id"].$patch({ param: { id }, json: { note: draft ?? "" } }));
    await acts.reload();
    setDraft(undefined);
  }, [acts, id, draft]);
  const { run, busy, problem } = useAct(save);
  if (draft !== undefined) {
    return (
      <div className="flex flex-col gap-2">
        <TextArea
          label={t("workbench.articleNote")}
          value={draft}
          onChange={(event) => setDraft(event.target.value)}
          autoFocus
        />
        <ProblemNote problem={problem} />
        <div className="flex gap-2">
          <Button size="small" look="primary" isDisabled={busy} onPress={() => void run()}>
            {t("ui.save")}
          </Button>
          <Button size="small" onPress={() => setDraft(undefined)}>
            {t("ui.cancel")}
          </Button>
        </div>
      </div>
    );
  }
  return (
    <section>
      <h2 className="mb-1 font-medium">{t("workbench.articleNote")}</h2>
      <p className={`whitespace-pre-wrap ${note ? "" : "text-ink-2"}`}>{note || t("ui.none")}</p>
      {may.change && (
        <Button size="small" look="quiet" className="mt-1 -ms-2" onPress={() => setDraft(note)}>
          <Icon name="edit" />
          {t("workbench.editNote")}
        </Button>
      )}
    </section>
  );
}
