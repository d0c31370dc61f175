"use client";
import { useTranslations } from "next-intl";
import { useCallback, useState } from "react";
import { ask, client } from "../../api/client.ts";
import { useRouter } from "../../i18n/navigation.ts";
import { Menu, MenuItem, MenuLine } from "../ui/menu.tsx";
import { ProblemNote } from "../ui/problem-note.tsx";
import { useAct } from "../ui/use-act.ts";
import { AddLanguagesDialog } from "./add-languages-dialog.tsx";
import type { Summary } from "./article-table.tsx";
import { PlanDialog } from "./plan-dialog.tsx";
import { RenameDialog } from "./rename-dialog.tsx";

/** What can be done with an article from a list of them. */
export function ArticleMenu({ article }: { article: Summary }) {
  const t = useTranslations("articles");
  const router = useRouter();
  const [open, setOpen] = useState<"rename" | "plan" | "languages">();
  const { id } = article;
  const archive = useCallback(async () => {
    await ask(client.articles[":id"].$patch({ param: { id }, json: { archived: !article.archived } }));
    router.refresh();
  }, [router, id, article.archived]);
  const { run, problem } = useAct(archive);
  const close = () => setOpen(undefined);
  return (
    <>
      <Menu label={t("actionsFor", { title: article.title })}>
        <MenuItem onAction={() => router.push(`/articles/${id}/work`)}>{t("open")}</MenuItem>
        <MenuItem onAction={() => router.push(`/articles/${id}/export`)}>{t("export")}</MenuItem>
        {article.may.change && (
          <>
            <MenuLine />
            <MenuItem onAction={() => router.push(`/articles/${id}/revise`)}>{t("revise")}</MenuItem>
            <MenuItem onAction={() => setOpen("rename")}>{t("rename")}</MenuItem>
            <MenuItem onAction={() => setOpen("plan")}>{t("plan")}</MenuItem>
            <MenuItem onAction={() => setOpen("languages")}>{t("addLanguages")}</MenuItem>
            <MenuItem onAction={() => void run()}>{article.archived ? t("unarchive") : t("archive")}</MenuItem>
          </>
        )}
      </Menu>
      <ProblemNote problem={problem} />
      {open === "rename" && <RenameDialog id={id} title={article.title} onClose={close} />}
      {open === "plan" && <PlanDialog article={article} onClose={close} />}
      {open === "languages" && <AddLanguagesDialog id={id} languages={article.languages} onClose={close} />}
    </>
  );
}
