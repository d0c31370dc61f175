"use client";
import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import type { SeveralAct } from "../../domain/workflow/several.ts";
import { languageName } from "../../i18n/language-name.ts";
import type { SegmentData } from "../segments/article-data.ts";
import { useArticle, useSelection, useStore } from "../segments/use-segment-store.tsx";
import { Button } from "../ui/button.tsx";
import { InlineSelect } from "../ui/field.tsx";
import { Icon } from "../ui/icon.tsx";
import { later } from "../ui/later.tsx";
import { useView } from "./use-view.tsx";
import { useActs } from "./workbench-acts.tsx";

const SeveralDialog = later(async () => (await import("./several-dialog.tsx")).SeveralDialog);

type May = SegmentData["may"];
const acts: readonly [SeveralAct, (may: May, segment: SegmentData) => boolean][] = [
  ["confirm", (may) => may.confirm === true],
  ["approve", (may) => may.approve === true],
  ["return", (may) => may.return === true],
  ["still-right", (may) => may["still-right"] === true],
  ["as-approved", (may, { state }) => may["as-approved"] === true && state !== "approved"],
  ["include", (may) => may.include === true],
  ["copy-source", (may, { state }) => may.edit === true && state === "empty"],
  ["clear", (may, { state }) => may.edit === true && state !== "empty"],
];

/** What can be done to the paragraphs that are selected, in one language. */
export function BulkBar() {
  const t = useTranslations("workbench.several");
  const locale = useLocale();
  const store = useStore();
  const { unselect } = useActs();
  const selection = useSelection();
  const { languages, source, units } = useArticle();
  const { columns } = useView();
  const [chosen, setLanguage] = useState<string>();
  const [asked, setAsked] = useState<SeveralAct>();
  if (selection.size === 0) return null;
  const language = chosen ?? store.place().cursor?.language ?? columns.at(-1) ?? source;
  const segments = units
    .filter(({ id }) => selection.has(id))
    .map(({ id, segments }) => ({ unit: id, segment: segments[language]! }));
  const open = acts.filter(
    ([act]) => !(act === "copy-source" && language === source) && segments.some(({ segment }) => fits(act, segment)),
  );
  return (
    <section
      aria-label={t("label")}
      data-region=""
      className="no-print sticky bottom-0 z-20 -mx-1 flex flex-wrap items-center gap-1.5 border-t border-hairline bg-surface-2 px-3 py-2 text-sm sm:-mx-4 sm:px-5"
    >
      <p role="status" className="me-2 font-medium tabular-nums">
        {t("selected", { count: selection.size })}
      </p>
      <InlineSelect
        label={t("language")}
        value={language}
        onChange={(event) => setLanguage(event.target.value)}
        choices={languages.map((value) => ({ value, label: languageName(locale, value) }))}
      />
      {open.map(([act]) => (
        <Button key={act} size="small" onPress={() => setAsked(act)}>
          {t(`acts.${act}`)}
        </Button>
      ))}
      <Button look="quiet" size="icon" className="ms-auto" aria-label={t("unselect")} onPress={unselect}>
        <Icon name="close" />
      </Button>
      {asked && (
        <SeveralDialog
          asked={{
            act: asked,
            language,
            items: segments.map(({ unit, segment }) => ({ unit, version: segment.version })),
          }}
          onClose={() => setAsked(undefined)}
        />
      )}
    </section>
  );
}

const fits = (act: SeveralAct, segment: SegmentData) =>
  acts.find(([name]) => name === act)?.[1](segment.may, segment) ?? false;
