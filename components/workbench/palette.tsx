"use client";
import { useLocale, useTranslations } from "next-intl";
import { useCallback, useEffect, useMemo, useState } from "react";
import { ask, client } from "../../api/client.ts";
import { fitOf } from "../../domain/language/lookup.ts";
import { keysOf } from "../../editor/chord.ts";
import { languageName } from "../../i18n/language-name.ts";
import { useRouter } from "../../i18n/navigation.ts";
import { useArticle, useStore } from "../segments/use-segment-store.tsx";
import { Finder, type Found } from "../ui/finder.tsx";
import { type ActId, actIds, chordsOf, type Mode } from "./keymap.ts";
import { isMac } from "./keys-sheet.tsx";
import { isRunnable, runAct } from "./run-act.ts";
import { usePreferences } from "./use-preferences.ts";
import { useView } from "./use-view.tsx";
import { useActs } from "./workbench-acts.tsx";

/** Everything that can be done here, found by typing some of its name, in any script and any layout. */
export function Palette({ onClose }: { onClose(): void }) {
  const t = useTranslations("workbench.palette");
  const entries = useEntries();
  const goTo = useGoTo();
  return (
    <Finder
      title={t("title")}
      placeholder={t("placeholder")}
      nothing={t("nothing")}
      find={useCallback(
        (typed: string) => {
          const fits = entries.map((entry) => ({ entry, fit: fitOf(entry.name, typed) })).filter(({ fit }) => fit > 0);
          return [...goTo(typed), ...fits.sort((a, b) => b.fit - a.fit).map(({ entry }) => entry)];
        },
        [entries, goTo],
      )}
      onClose={onClose}
    />
  );
}

/** A number that is typed is that of a paragraph. */
function useGoTo(): (typed: string) => Found[] {
  const t = useTranslations("workbench.palette");
  const acts = useActs();
  const store = useStore();
  const { columns } = useView();
  return useCallback(
    (typed) => {
      const position = Number(typed.replace(/^#/, ""));
      const unit = Number.isInteger(position) ? store.order()[position - 1] : undefined;
      const language = store.place().cursor?.language ?? columns.at(-1);
      if (!unit || !language) return [];
      const aside = unit.segments[language]?.text.slice(0, 40) ?? "";
      const run = () => acts.goTo({ unit: unit.id, language }, "center");
      return [{ id: "paragraph", name: t("paragraph", { position }), aside, run }];
    },
    [t, acts, store, columns],
  );
}

function useEntries(): Found[] {
  const t = useTranslations("workbench");
  const nav = useTranslations("nav");
  const locale = useLocale();
  const router = useRouter();
  const acts = useActs();
  const store = useStore();
  const { columns } = useView();
  const { preferences } = usePreferences();
  const { languages, id: own } = useArticle();
  const articles = useArticles(own);
  return useMemo(() => {
    const at = () =>
      store.place().active ??
      store.place().cursor ?? { unit: store.order()[0]?.id ?? "", language: columns.at(-1) ?? "" };
    const ofActs = actIds
      .filter((act) => isRunnable(act) && act !== "palette")
      .map((act) => ({
        id: act,
        name: t(`keys.acts.${act}`),
        aside: asideOf(act),
        run: () => void runAct(act, { acts, store, at: at() }),
      }));
    const ofLanguages = languages.map((language) => {
      const isShown = columns.includes(language);
      return {
        id: `language ${language}`,
        name: t(isShown ? "palette.hide" : "palette.show", { language: languageName(locale, language) }),
        run: () => {
          const next = isShown ? columns.filter((one) => one !== language) : [...columns, language];
          if (next.length > 0) acts.look({ columns: next });
        },
      };
    });
    const ofArticles = articles.map(({ id, title }) => ({
      id: `article ${id}`,
      name: title,
      aside: t("palette.article"),
      run: () => router.push(`/articles/${id}/work`),
    }));
    const pages = [
      { id: "desk", name: nav("desk"), aside: t("palette.page"), run: () => router.push("/") },
      { id: "articles", name: nav("articles"), aside: t("palette.page"), run: () => router.push("/articles") },
      { id: "profile", name: nav("profile"), aside: t("palette.page"), run: () => router.push("/profile") },
    ];
    return [...ofActs, ...ofLanguages, ...ofArticles, ...pages];

    function asideOf(act: ActId): string {
      const [first] = (["text", "anywhere", "list"] as const).flatMap((mode: Mode) => chordsOf(act, mode, preferences));
      return first ? keysOf(first, isMac()).join(" ") : "";
    }
  }, [t, nav, locale, router, acts, store, columns, preferences, languages, articles]);
}

/** The articles that were changed last. */
function useArticles(own: string): { id: string; title: string }[] {
  const [articles, setArticles] = useState<{ id: string; title: string }[]>([]);
  useEffect(() => {
    ask(client.articles.$get({ query: { limit: "50" } })).then(
      ({ articles }) => setArticles(articles.filter(({ id }) => id !== own)),
      () => {},
    );
  }, [own]);
  return articles;
}
