"use client";
import { useTranslations } from "next-intl";
import { densities } from "../../domain/members/preferences.ts";
import { useRouter } from "../../i18n/navigation.ts";
import { useArticle } from "../segments/use-segment-store.tsx";
import { Menu, MenuItem, MenuLine } from "../ui/menu.tsx";
import { usePreferences } from "./use-preferences.ts";
import { useView } from "./use-view.tsx";
import { useActs } from "./workbench-acts.tsx";

/** What else there is: other ways to look at the article, and other pages about it. */
export function ViewMenu({ onAdd }: { onAdd(): void }) {
  const t = useTranslations();
  const router = useRouter();
  const acts = useActs();
  const { columns, focused } = useView();
  const { preferences, change } = usePreferences();
  const { id, may, units } = useArticle();
  const reviewed = columns
    .toReversed()
    .find((language) => units.some(({ segments }) => segments[language]?.may.return));
  const mark = (chosen: boolean) => (chosen ? " ✓" : "");
  return (
    <Menu label={t("workbench.more")}>
      <MenuItem onAction={() => acts.look({ overlay: "palette" })}>{t("workbench.keys.acts.palette")}</MenuItem>
      <MenuItem onAction={() => acts.look({ overlay: "filter" })}>{t("workbench.keys.acts.filter")}</MenuItem>
      <MenuItem onAction={() => acts.look({ overlay: "replace" })}>{t("workbench.keys.acts.replace")}</MenuItem>
      <MenuItem onAction={acts.nextUnfinished}>{t("workbench.nextUnfinished")}</MenuItem>
      <MenuLine />
      <MenuItem onAction={() => acts.look({ panel: "preview" })}>{t("workbench.keys.acts.preview")}</MenuItem>
      <MenuItem onAction={() => acts.look({ focused: !focused })}>
        {t("workbench.keys.acts.focusMode")}
        {mark(focused)}
      </MenuItem>
      {densities.map((density) => (
        <MenuItem key={density} onAction={() => change({ density })}>
          {t(`workbench.densities.${density}`)}
          {mark(density === preferences.density)}
        </MenuItem>
      ))}
      <MenuItem onAction={() => acts.look({ overlay: "keys" })}>{t("workbench.keys.title")}</MenuItem>
      <MenuLine />
      {reviewed && (
        <MenuItem onAction={() => router.push(`/articles/${id}/review?language=${reviewed}`)}>
          {t("workbench.review")}
        </MenuItem>
      )}
      <MenuItem onAction={() => router.push(`/articles/${id}/export`)}>{t("articles.export")}</MenuItem>
      <MenuItem onAction={() => router.push(`/articles/${id}/translation`)}>{t("articles.bringTranslation")}</MenuItem>
      {may.change && may.changeUnits && (
        <MenuItem onAction={() => router.push(`/articles/${id}/revise`)}>{t("articles.revise")}</MenuItem>
      )}
      {may.changeUnits && <MenuItem onAction={onAdd}>{t("units.addTitle")}</MenuItem>}
    </Menu>
  );
}
