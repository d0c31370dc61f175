"use client";
import { useLocale, useTranslations } from "next-intl";
import { useEffect, useMemo, useState } from "react";
import { Autocomplete, Dialog, Input, Menu, MenuItem, Modal, ModalOverlay, SearchField } from "react-aria-components";
import { ask, client } from "../../api/client.ts";
import { fitOf } from "../../domain/language/lookup.ts";
import { keysOf } from "../../editor/chord.ts";
import { languageName } from "../../i18n/language-name.ts";
import { useRouter } from "../../i18n/navigation.ts";
import { useArticle, useStore } from "../segments/use-segment-store.tsx";
import { type ActId, actIds, chordsOf, type Mode } from "./keymap.ts";
import { isMac } from "./keys-sheet.tsx";
import { isRunnable, runAct } from "./run-act.ts";
import { usePreferences } from "./use-preferences.ts";
import { useView } from "./use-view.tsx";
import { useActs } from "./workbench-acts.tsx";

interface Entry {
  id: string;
  name: string;
  /** Beside the name: keys, or what it belongs to. */
  aside?: string;
  run(): void;
}

const most = 12;

/** Everything that can be done here, found by typing some of its name, in any script and any layout. */
export function Palette({ onClose }: { onClose(): void }) {
  const t = useTranslations("workbench.palette");
  const [typed, setTyped] = useState("");
  const entries = useEntries();
  const goTo = useGoTo(typed);
  const shown = useMemo(() => {
    const fits = entries.map((entry) => ({ entry, fit: fitOf(entry.name, typed) })).filter(({ fit }) => fit > 0);
    return [...goTo, ...fits.sort((a, b) => b.fit - a.fit).map(({ entry }) => entry)].slice(0, most);
  }, [entries, goTo, typed]);
  return (
    <ModalOverlay
      isOpen
      isDismissable
      onOpenChange={(open) => !open && onClose()}
      className="fixed inset-0 z-50 flex items-start justify-center bg-scrim p-2 pt-[12vh]"
    >
      <Modal className="w-full max-w-xl overflow-hidden rounded-xl border border-hairline bg-surface shadow-lg">
        <Dialog aria-label={t("title")} className="outline-none">
          <Autocomplete inputValue={typed} onInputChange={setTyped}>
            <SearchField aria-label={t("title")} autoFocus className="border-b border-hairline">
              <Input
                placeholder={t("placeholder")}
                className="w-full bg-transparent px-4 py-3 text-base outline-none"
              />
            </SearchField>
            <Menu
              aria-label={t("title")}
              className="max-h-[50vh] overflow-y-auto p-1.5 outline-none"
              renderEmptyState={() => <p className="p-3 text-sm text-ink-2">{t("nothing")}</p>}
            >
              {shown.map((entry) => (
                <MenuItem
                  key={entry.id}
                  id={entry.id}
                  textValue={entry.name}
                  onAction={() => {
                    onClose();
                    // Once the dialog has given the focus back.
                    setTimeout(() => entry.run());
                  }}
                  className="flex min-h-9 cursor-pointer items-center gap-3 rounded-md px-3 text-sm outline-none data-focused:bg-surface-3 pointer-coarse:min-h-11"
                >
                  <span className="min-w-0 grow truncate">{entry.name}</span>
                  {entry.aside && <span className="text-xs whitespace-nowrap text-ink-2">{entry.aside}</span>}
                </MenuItem>
              ))}
            </Menu>
          </Autocomplete>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

/** A number that is typed is that of a paragraph. */
function useGoTo(typed: string): Entry[] {
  const t = useTranslations("workbench.palette");
  const acts = useActs();
  const store = useStore();
  const { columns } = useView();
  const position = Number(typed.replace(/^#/, ""));
  const unit = Number.isInteger(position) ? store.order()[position - 1] : undefined;
  const language = store.place().cursor?.language ?? columns.at(-1);
  if (!unit || !language) return [];
  const run = () => acts.goTo({ unit: unit.id, language }, "center");
  return [
    {
      id: "paragraph",
      name: t("paragraph", { position }),
      aside: unit.segments[language]?.text.slice(0, 40) ?? "",
      run,
    },
  ];
}

function useEntries(): Entry[] {
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
