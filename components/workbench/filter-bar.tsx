"use client";
import { useLocale, useTranslations } from "next-intl";
import { useEffect, useRef } from "react";
import { languageName } from "../../i18n/language-name.ts";
import { countFacets, type Facet, type Filter, facets, isEmpty } from "../segments/filter.ts";
import { useArticle, useFilter, useShown, useStore } from "../segments/use-segment-store.tsx";
import { Button } from "../ui/button.tsx";
import { InlineSelect } from "../ui/field.tsx";
import { Icon } from "../ui/icon.tsx";
import { useView } from "./use-view.tsx";

/** Which paragraphs are shown: by what is true of them in one language, and by their words. */
export function FilterBar({ onClose }: { onClose(): void }) {
  const t = useTranslations("workbench.filter");
  const locale = useLocale();
  const store = useStore();
  const { columns } = useView();
  const article = useArticle();
  const { source, units } = article;
  const filter: Filter = useFilter() ?? { language: columns.at(-1) ?? source, facets: [], text: "" };
  const shown = useShown();
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  const put = (change: Partial<Filter>) => store.putFilter({ ...filter, ...change });
  const counts = countFacets(units, { language: filter.language, source, member: store.member });
  const toggle = (facet: Facet) =>
    put({
      facets: filter.facets.includes(facet) ? filter.facets.filter((one) => one !== facet) : [...filter.facets, facet],
    });
  const close = () => {
    store.putFilter(undefined);
    onClose();
  };
  return (
    <section
      aria-label={t("label")}
      data-region=""
      className="no-print sticky top-[3.0625rem] z-20 flex flex-wrap items-center gap-1.5 border-b border-hairline bg-surface-2 px-3 py-2 text-sm sm:px-5"
      onKeyDown={(event) => event.key === "Escape" && close()}
    >
      <InlineSelect
        label={t("language")}
        value={filter.language}
        onChange={(event) => put({ language: event.target.value })}
        choices={article.languages.map((value) => ({ value, label: languageName(locale, value) }))}
      />
      <input
        ref={field}
        type="search"
        aria-label={t("text")}
        placeholder={t("text")}
        defaultValue={filter.text}
        // A word that an input method is still composing is none yet.
        onChange={(event) => !(event.nativeEvent as InputEvent).isComposing && put({ text: event.target.value })}
        onCompositionEnd={(event) => put({ text: event.currentTarget.value })}
        className="min-h-8 w-44 rounded-md border border-line bg-surface px-2 pointer-coarse:min-h-11"
      />
      {facets.map((facet) => {
        const isOn = filter.facets.includes(facet);
        if (counts[facet] === 0 && !isOn) return null;
        return (
          <button
            key={facet}
            type="button"
            aria-pressed={isOn}
            onClick={() => toggle(facet)}
            className="inline-flex min-h-7 items-center gap-1.5 rounded-full border border-hairline bg-surface px-2.5 text-[0.8125rem] hover:border-line aria-pressed:border-accent aria-pressed:bg-surface-3 aria-pressed:font-medium pointer-coarse:min-h-11"
          >
            {t(`facets.${facet}`)}
            <span className="text-ink-2 tabular-nums">{counts[facet]}</span>
          </button>
        );
      })}
      <p role="status" className="ms-auto text-[0.8125rem] text-ink-2 tabular-nums">
        {isEmpty(filter) ? "" : t("shown", { shown: shown.length, count: units.length })}
      </p>
      <Button look="quiet" size="icon" aria-label={t("close")} onPress={close}>
        <Icon name="close" />
      </Button>
    </section>
  );
}
