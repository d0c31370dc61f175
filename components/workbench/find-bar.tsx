"use client";
import { useLocale, useTranslations } from "next-intl";
import { type KeyboardEvent, useDeferredValue, useEffect, useMemo, useRef, useState } from "react";
import { isChord } from "../../editor/chord.ts";
import { belongsToInputMethod } from "../../editor/input-method.ts";
import { languageName } from "../../i18n/language-name.ts";
import { useArticle, useStore } from "../segments/use-segment-store.tsx";
import { Button } from "../ui/button.tsx";
import { InlineSelect } from "../ui/field.tsx";
import { Icon } from "../ui/icon.tsx";
import { findInArticle, type Query } from "./find-in-article.ts";
import { markFound } from "./mark-found.ts";
import { ReplaceList } from "./replace-list.tsx";
import { useView } from "./use-view.tsx";
import { useActs } from "./workbench-acts.tsx";

const field = "min-h-8 w-52 max-w-full rounded-md border border-line bg-surface px-2 pointer-coarse:min-h-11";
const options = ["matchCase", "wholeWords", "isPattern"] as const;

/** Words are found in one language of the article, gone through, and replaced. */
export function FindBar({ replaces, onClose }: { replaces: boolean; onClose(): void }) {
  const t = useTranslations("workbench.find");
  const locale = useLocale();
  const acts = useActs();
  const store = useStore();
  const { columns } = useView();
  const { languages, source, units } = useArticle();
  const [query, setQuery] = useState<Query>(() => ({
    text: selectedText(),
    matchCase: false,
    wholeWords: false,
    isPattern: false,
    language: store.place().cursor?.language ?? columns.at(-1) ?? source,
  }));
  const [template, setTemplate] = useState("");
  const patterns = usePatterns(query.isPattern);
  const asked = useDeferredValue(query);
  const found = useMemo(() => findInArticle(units, asked, patterns), [units, asked, patterns]);
  const at = useRef(-1);
  useEffect(() => {
    at.current = -1;
    return found && found.length > 0 ? markFound(found, asked.language) : undefined;
  }, [found, asked.language]);
  const put = (change: Partial<Query>) => setQuery((now) => ({ ...now, ...change }));

  const go = (by: 1 | -1) => {
    if (!found || found.length === 0) return;
    at.current = (at.current + by + found.length) % found.length;
    const { unit } = found[at.current]!;
    store.moveTo({ cursor: { unit: unit.id, language: query.language }, active: undefined });
    document.getElementById(`u${unit.position}`)?.scrollIntoView({ block: "center" });
  };
  const press = (event: KeyboardEvent) => {
    if (belongsToInputMethod(event.nativeEvent)) return;
    // Asked for a second time, it is the browser's own search that is wanted.
    if (isChord(event.nativeEvent, "Mod+f")) return event.stopPropagation();
    if (event.key === "Escape") close();
    if (event.key === "Enter" && (event.target as Element).matches("[data-find]")) {
      event.preventDefault();
      go(event.shiftKey ? -1 : 1);
    }
  };
  const close = () => {
    onClose();
    const here = store.place().cursor;
    if (here) acts.goTo(here);
  };
  const count = found?.reduce((sum, { hits }) => sum + hits.length, 0) ?? 0;
  return (
    <section
      aria-label={t(replaces ? "replaceLabel" : "label")}
      data-region=""
      onKeyDown={press}
      className="no-print sticky top-[3.0625rem] z-20 flex flex-col gap-2 border-b border-hairline bg-surface-2 px-3 py-2 text-sm sm:px-5"
    >
      <div className="flex flex-wrap items-center gap-1.5">
        <InlineSelect
          label={t("language")}
          value={query.language}
          onChange={(event) => put({ language: event.target.value })}
          choices={languages.map((value) => ({ value, label: languageName(locale, value) }))}
        />
        <input
          data-find=""
          aria-label={t("text")}
          placeholder={t("text")}
          lang={query.language}
          defaultValue={query.text}
          // biome-ignore lint/a11y/noAutofocus: the person has just asked for it
          autoFocus
          onFocus={(event) => event.target.select()}
          onChange={(event) =>
            !(event.nativeEvent as InputEvent).isComposing && put({ text: event.currentTarget.value })
          }
          onCompositionEnd={(event) => put({ text: event.currentTarget.value })}
          className={field}
        />
        {options.map((option) => (
          <button
            key={option}
            type="button"
            aria-label={t(option)}
            title={t(option)}
            aria-pressed={query[option]}
            onClick={() => put({ [option]: !query[option] })}
            // Drawn, not written: as text it would have to be part of the name.
            data-sign={t(`signs.${option}`)}
            className="before:content-[attr(data-sign)] min-h-8 min-w-8 rounded-md border border-transparent px-1.5 text-[0.8125rem] hover:bg-surface-3 aria-pressed:border-accent aria-pressed:bg-surface-3 pointer-coarse:min-h-11 pointer-coarse:min-w-11"
          />
        ))}
        <Button look="quiet" size="icon" aria-label={t("previous")} onPress={() => go(-1)}>
          <Icon name="up" />
        </Button>
        <Button look="quiet" size="icon" aria-label={t("next")} onPress={() => go(1)}>
          <Icon name="down" />
        </Button>
        <p role="status" className={`text-[0.8125rem] tabular-nums ${found ? "text-ink-2" : "text-danger"}`}>
          {found ? query.text !== "" && t("count", { count, paragraphs: found.length }) : t("noPattern")}
        </p>
        <Button look="quiet" size="icon" className="ms-auto" aria-label={t("close")} onPress={close}>
          <Icon name="close" />
        </Button>
      </div>
      {replaces && (
        <>
          <input
            aria-label={t("replacement")}
            placeholder={t("replacement")}
            lang={query.language}
            defaultValue=""
            onChange={(event) => setTemplate(event.currentTarget.value)}
            className={field}
          />
          {found && found.length > 0 && (
            <ReplaceList
              key={JSON.stringify(asked)}
              found={found}
              template={template}
              language={asked.language}
              patterns={patterns}
              onDone={onClose}
            />
          )}
        </>
      )}
    </section>
  );
}

const selectedText = () => {
  const text = getSelection()?.toString().trim() ?? "";
  return text.length < 100 && !text.includes("\n") ? text : "";
};

type Patterns = typeof import("../../domain/language/pattern.ts");

/** The code of patterns comes when the first one is wanted. */
function usePatterns(wanted: boolean): Patterns | undefined {
  const [patterns, setPatterns] = useState<Patterns>();
  useEffect(() => {
    if (wanted) void import("../../domain/language/pattern.ts").then(setPatterns);
  }, [wanted]);
  return patterns;
}
