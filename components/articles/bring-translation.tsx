"use client";
import type { InferResponseType } from "hono/client";
import { useLocale, useTranslations } from "next-intl";
import { useCallback, useState } from "react";
import { ask, client } from "../../api/client.ts";
import type { Row } from "../../domain/alignment/rows.ts";
import { languageName } from "../../i18n/language-name.ts";
import { Select } from "../ui/field.tsx";
import { ActDone } from "./act-done.tsx";
import { type AlignedUnit, AlignTranslation } from "./align-translation.tsx";
import { type GivenText, ImportText, type Recognition, recognise } from "./import-text.tsx";

export type Aligned = InferResponseType<(typeof client.articles)[":id"]["alignments"]["$post"], 200>;
/** A translation as the server lays it beside the units. */
export interface Alignment {
  rows: Row[];
  doubts: NonNullable<Aligned["doubts"]>;
  notices: Recognition["document"]["notices"];
}

interface BringTranslationProps {
  article: string;
  source: string;
  /** The languages that the person may bring a translation in. */
  languages: string[];
  units: AlignedUnit[];
  first: string;
}

/** From a translation that exists to texts of the article: say its language, bring it, and put its alignment right. */
export function BringTranslation({ article, source, languages, units, first }: BringTranslationProps) {
  const t = useTranslations("articles.translation");
  const locale = useLocale();
  const [language, setLanguage] = useState(first);
  const [alignment, setAlignment] = useState<Alignment>();
  const [done, setDone] = useState<Aligned>();
  const bring = useCallback(
    async (given: GivenText) => {
      const { document } = await recognise(given);
      const form = { ...given, language, dryRun: "1" as const };
      const proposed = await ask(client.articles[":id"].alignments.$post({ param: { id: article }, form } as never));
      setAlignment(alignmentOf(proposed as Aligned, document));
    },
    [article, language],
  );
  if (done) {
    return (
      <ActDone
        title={t("taken", { count: done.taken })}
        undo={done.undo}
        href={`/articles/${article}/work?columns=${source},${language}`}
      >
        <p className="max-w-2xl text-ink-2">{t("takenMore")}</p>
      </ActDone>
    );
  }
  if (alignment) {
    return (
      <AlignTranslation
        article={article}
        source={source}
        language={language}
        units={units}
        alignment={alignment}
        onAgain={() => setAlignment(undefined)}
        onDone={setDone}
      />
    );
  }
  return (
    <>
      <p className="max-w-2xl text-ink-2">{t("intro")}</p>
      <Select
        className="max-w-64"
        label={t("language")}
        value={language}
        onChange={(event) => setLanguage(event.target.value)}
        choices={languages.map((value) => ({ value, label: languageName(locale, value) }))}
      />
      <ImportText onText={bring} />
    </>
  );
}

function alignmentOf({ rows = [], doubts = [] }: Aligned, { blocks, notices }: Recognition["document"]): Alignment {
  const pieceAt = (at: number) => ({ key: `${at}`, content: blocks[at]!.content });
  return {
    rows: rows.map(({ units, blocks: places, score }) => ({ units, pieces: places.map(pieceAt), score })),
    doubts,
    notices,
  };
}
