"use client";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { useArticle } from "../segments/use-segment-store.tsx";
import { Button } from "../ui/button.tsx";
import { Icon } from "../ui/icon.tsx";
import { later } from "../ui/later.tsx";
import { LinkButton } from "../ui/link-button.tsx";
import { ColumnPicker } from "./column-picker.tsx";
import { LanguageProgress } from "./language-progress.tsx";
import { NextButton } from "./next-button.tsx";
import { SaveNote } from "./save-note.tsx";
import { useView } from "./use-view.tsx";
import { ViewMenu } from "./view-menu.tsx";
import { useActs } from "./workbench-acts.tsx";

const AddUnitDialog = later(async () => (await import("../units/add-unit-dialog.tsx")).AddUnitDialog);

/** What stands over the article, wherever one is in it. */
export function WorkbenchHeader() {
  const t = useTranslations();
  const acts = useActs();
  const { columns, panel } = useView();
  const { id, title, source } = useArticle();
  const [adding, setAdding] = useState(false);
  const add = async (act: () => Promise<unknown>) => {
    await act();
    await acts.reload();
    setAdding(false);
  };
  return (
    <section
      aria-labelledby="article-title"
      data-region=""
      className="no-print sticky top-0 z-30 flex flex-col gap-x-4 gap-y-1 border-b border-hairline bg-surface/95 px-3 py-2 backdrop-blur-sm sm:px-5"
    >
      <div className="flex min-h-8 items-center gap-x-3 gap-y-1 pointer-coarse:min-h-11">
        <h1 id="article-title" className="min-w-0 truncate font-serif text-lg font-semibold" lang={source}>
          {title}
        </h1>
        <div className="ms-auto flex items-center gap-1.5">
          <span className="me-1.5 hidden md:block">
            <SaveNote />
          </span>
          <span className="hidden md:block">
            <NextButton columns={columns} />
          </span>
          <Button
            look="quiet"
            size="icon"
            className="max-sm:hidden"
            aria-label={t("workbench.keys.acts.find")}
            onPress={() => acts.look({ overlay: "find" })}
          >
            <Icon name="search" />
          </Button>
          <ColumnPicker />
          <Button
            look="quiet"
            size="icon"
            aria-label={panel ? t("workbench.hidePanel") : t("workbench.showPanel")}
            aria-expanded={panel !== undefined}
            onPress={() => acts.look({ panel: panel ? undefined : "notes" })}
          >
            <Icon name="panel" />
          </Button>
          <LinkButton look="quiet" size="small" href={`/articles/${id}/export`} className="max-sm:hidden">
            {t("articles.export")}
          </LinkButton>
          <ViewMenu onAdd={() => setAdding(true)} />
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
