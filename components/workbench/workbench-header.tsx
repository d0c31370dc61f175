"use client";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { useRouter } from "../../i18n/navigation.ts";
import { PresenceList } from "../presence/presence-list.tsx";
import { useArticle } from "../segments/use-segment-store.tsx";
import { Button } from "../ui/button.tsx";
import { Icon } from "../ui/icon.tsx";
import { later } from "../ui/later.tsx";
import { LinkButton } from "../ui/link-button.tsx";
import { Menu, MenuItem } from "../ui/menu.tsx";
import { ColumnPicker } from "./column-picker.tsx";
import { LanguageProgress } from "./language-progress.tsx";
import { NextButton } from "./next-button.tsx";
import { SaveNote } from "./save-note.tsx";
import { useActs } from "./workbench-acts.tsx";

const AddUnitDialog = later(async () => (await import("../units/add-unit-dialog.tsx")).AddUnitDialog);

interface WorkbenchHeaderProps {
  columns: readonly string[];
  onColumns(columns: string[]): void;
  isPanelOpen: boolean;
  onPanel(): void;
}

export function WorkbenchHeader({ columns, onColumns, isPanelOpen, onPanel }: WorkbenchHeaderProps) {
  const t = useTranslations();
  const router = useRouter();
  const acts = useActs();
  const { id, title, languages, source, may } = useArticle();
  const [adding, setAdding] = useState(false);
  const add = async (act: () => Promise<unknown>) => {
    await act();
    await acts.reload();
    setAdding(false);
  };
  return (
    <section
      aria-labelledby="article-title"
      className="no-print sticky top-0 z-20 flex flex-col gap-x-4 gap-y-1 border-b border-hairline bg-surface/95 px-3 py-2 backdrop-blur-sm sm:px-5"
    >
      <div className="flex min-h-8 items-center gap-x-3 gap-y-1 pointer-coarse:min-h-11">
        <h1 id="article-title" className="min-w-0 truncate font-serif text-lg font-semibold" lang={source}>
          {title}
        </h1>
        <div className="ms-auto flex items-center gap-1.5">
          <PresenceList />
          <span className="me-1.5 hidden md:block">
            <SaveNote />
          </span>
          <span className="hidden md:block">
            <NextButton columns={columns} />
          </span>
          <ColumnPicker languages={languages} source={source} columns={columns} onChange={onColumns} />
          <Button
            look="quiet"
            size="icon"
            aria-label={isPanelOpen ? t("workbench.hidePanel") : t("workbench.showPanel")}
            aria-expanded={isPanelOpen}
            onPress={onPanel}
          >
            <Icon name="panel" />
          </Button>
          <LinkButton look="quiet" size="small" href={`/articles/${id}/export`} className="max-sm:hidden">
            {t("articles.export")}
          </LinkButton>
          <Menu label={t("workbench.more")}>
            <MenuItem onAction={acts.nextUnfinished}>{t("workbench.nextUnfinished")}</MenuItem>
            <MenuItem onAction={() => router.push(`/articles/${id}/export`)}>{t("articles.export")}</MenuItem>
            <MenuItem onAction={() => router.push(`/articles/${id}/translation`)}>
              {t("articles.bringTranslation")}
            </MenuItem>
            {may.changeUnits && <MenuItem onAction={() => setAdding(true)}>{t("units.addTitle")}</MenuItem>}
          </Menu>
        </div>
      </div>
      <div className="flex flex-wrap items-center gap-x-5 gap-y-1 md:hidden">
        {columns
          .filter((language) => language !== source)
          .map((language) => (
            <LanguageProgress key={language} language={language} />
          ))}
        <span className="ms-auto flex items-center gap-3">
          <SaveNote />
          <NextButton columns={columns} />
        </span>
      </div>
      {adding && <AddUnitDialog after={undefined} change={add} onClose={() => setAdding(false)} />}
    </section>
  );
}
