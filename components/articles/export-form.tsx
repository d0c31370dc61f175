"use client";
import { useFormatter, useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import { ask, client } from "../../api/client.ts";
import type { State } from "../../domain/workflow/states.ts";
import { languageName } from "../../i18n/language-name.ts";
import { Link } from "../../i18n/navigation.ts";
import { type OpenError, OpenErrors } from "../findings/open-errors.tsx";
import { Checkbox, RadioGroup, Select } from "../ui/field.tsx";
import { Icon } from "../ui/icon.tsx";
import { CopyRich } from "./copy-rich.tsx";
import { SignOff } from "./sign-off.tsx";

export interface ExportEdition {
  language: string;
  signedOff?: { at: string; by: string } | undefined;
  ready: boolean;
  may: { signOff: boolean; reopen: boolean };
  /** Units that are in no edition yet, or approved though stale. */
  unfinished: { position: number; state: State; stale: boolean }[];
  /** Errors that the checks find in the whole of it. */
  errors: OpenError[];
}
interface ExportFormProps {
  article: string;
  source: string;
  editions: ExportEdition[];
}

const editionFormats = ["html", "md", "docx", "txt", "json"] as const;
const sheetFormats = ["review-docx", "review-html"] as const;

/** An edition as a file, or a review sheet of several: what goes out, and what is missing, said beforehand. */
export function ExportForm({ article, source, editions }: ExportFormProps) {
  const t = useTranslations("articles.exporting");
  const locale = useLocale();
  const [language, setLanguage] = useState(editions.find((edition) => edition.language !== source)?.language ?? source);
  const [format, setFormat] = useState<(typeof editionFormats)[number]>("html");
  const [sheet, setSheet] = useState<(typeof sheetFormats)[number]>("review-docx");
  const [drafts, setDrafts] = useState(false);
  const [languages, setLanguages] = useState(editions.slice(0, 3).map((edition) => edition.language));
  const edition = editions.find((one) => one.language === language)!;
  const choices = editions.map(({ language: value }) => ({ value, label: languageName(locale, value) }));
  const hrefOf = (query: Record<string, string>) =>
    `/api/v1/articles/${article}/export?${new URLSearchParams({ ...query, locale })}`;
  const [first = source, ...others] = languages;
  return (
    <div className="grid gap-10 lg:grid-cols-2">
      <section aria-labelledby="edition" className="flex flex-col gap-5">
        <h2 id="edition" className="font-serif text-xl font-semibold">
          {t("editions")}
        </h2>
        <Select
          className="max-w-64"
          label={t("edition")}
          value={language}
          onChange={(event) => setLanguage(event.target.value)}
          choices={choices}
        />
        <RadioGroup
          label={t("format")}
          name="format"
          value={format}
          onChange={(value) => setFormat(value as typeof format)}
          choices={editionFormats.map((value) => ({ value, label: t(`formats.${value}`) }))}
        />
        {!edition.signedOff && <Checkbox label={t("drafts")} checked={drafts} onChange={() => setDrafts(!drafts)} />}
        <WhatIsMissing article={article} source={source} edition={edition} drafts={drafts} />
        <div className="flex flex-wrap gap-2">
          <DownloadLink href={hrefOf({ language, format, ...(drafts ? { drafts: "1" } : {}) })} />
          <CopyRich
            load={() =>
              ask(
                client.articles[":id"].fragment.$get({
                  param: { id: article },
                  query: { language, ...(drafts ? { drafts: "1" } : {}) } as never,
                }),
              )
            }
          />
        </div>
        <p className="text-[0.8125rem] text-ink-2">{t("copyHint")}</p>
        {!edition.signedOff && (
          <OpenErrors
            article={article}
            columns={language === source ? language : `${source},${language}`}
            errors={edition.errors}
          />
        )}
        <SignOff article={article} edition={edition} />
      </section>
      <section aria-labelledby="sheet" className="flex flex-col gap-5">
        <h2 id="sheet" className="font-serif text-xl font-semibold">
          {t("sheets")}
        </h2>
        <p className="text-sm text-ink-2">{t("sheetsHint")}</p>
        <fieldset className="flex flex-col gap-1.5">
          <legend className="mb-1.5 text-sm font-medium">{t("languages")}</legend>
          {choices.map(({ value, label }) => (
            <Checkbox
              key={value}
              label={label}
              checked={languages.includes(value)}
              onChange={() =>
                setLanguages(
                  choices.map((one) => one.value).filter((one) => (one === value) !== languages.includes(one)),
                )
              }
            />
          ))}
        </fieldset>
        <RadioGroup
          label={t("format")}
          name="sheet"
          value={sheet}
          onChange={(value) => setSheet(value as typeof sheet)}
          choices={sheetFormats.map((value) => ({ value, label: t(`formats.${value}`) }))}
        />
        {languages.length > 0 && (
          <DownloadLink
            href={hrefOf({ language: first, format: sheet, ...(others.length > 0 ? { with: others.join(",") } : {}) })}
          />
        )}
      </section>
    </div>
  );
}

function DownloadLink({ href }: { href: string }) {
  const t = useTranslations("articles.exporting");
  return (
    <a
      href={href}
      download
      className="inline-flex min-h-9 w-fit items-center gap-1.5 rounded-md bg-accent px-3 text-sm font-medium text-accent-ink hover:brightness-110"
    >
      <Icon name="download" />
      {t("download")}
    </a>
  );
}

function WhatIsMissing({
  article,
  source,
  edition,
  drafts,
}: {
  article: string;
  source: string;
  edition: ExportEdition;
  drafts: boolean;
}) {
  const t = useTranslations("articles.exporting");
  const format = useFormatter();
  const { language, signedOff, unfinished } = edition;
  if (signedOff) {
    const day = format.dateTime(new Date(signedOff.at), { dateStyle: "long" });
    return <p className="text-sm text-approved-ink">{t("signedOff", { name: signedOff.by, day })}</p>;
  }
  const empty = unfinished.filter((one) => one.state === "empty");
  const written = unfinished.filter((one) => one.state !== "empty" && one.state !== "approved");
  const stale = unfinished.filter((one) => one.state === "approved" && one.stale);
  if (unfinished.length === 0) return <p className="text-sm text-approved-ink">{t("complete")}</p>;
  const lists = [
    [
      drafts ? t("emptyOnes", { count: empty.length }) : t("missing", { count: empty.length + written.length }),
      drafts ? empty : [...empty, ...written].sort((a, b) => a.position - b.position),
    ],
    [drafts ? t("withDrafts", { count: written.length }) : "", drafts ? written : []],
    [t("staleOnes", { count: stale.length }), stale],
  ] as const;
  const columns = language === source ? language : `${source},${language}`;
  return (
    <div className="flex flex-col gap-2 rounded-md bg-stale-surface px-3 py-2.5 text-sm text-stale-ink">
      {lists
        .filter(([, units]) => units.length > 0)
        .map(([words, units]) => (
          <p key={words}>
            {words}{" "}
            {units.slice(0, 60).map(({ position }, index) => (
              <span key={position}>
                {index > 0 && ", "}
                <Link href={`/articles/${article}/work?columns=${columns}#u${position}`} className="underline">
                  {position}
                </Link>
              </span>
            ))}
            {units.length > 60 && " …"}
          </p>
        ))}
    </div>
  );
}
