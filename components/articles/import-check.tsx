"use client";
import { useLocale, useTranslations } from "next-intl";
import { useCallback, useEffect, useRef, useState } from "react";
import { ask, client } from "../../api/client.ts";
import { plainText } from "../../domain/content/plain-text.ts";
import { languageName } from "../../i18n/language-name.ts";
import { useRouter } from "../../i18n/navigation.ts";
import { Button } from "../ui/button.tsx";
import { Select, TextArea, TextField } from "../ui/field.tsx";
import { ProblemNote } from "../ui/problem-note.tsx";
import { useAct } from "../ui/use-act.ts";
import { useKey } from "../ui/use-key.ts";
import { BlockList } from "./block-list.tsx";
import { numbered, withoutBlank } from "./edit-blocks.ts";
import type { ImportProject } from "./import-article.tsx";
import type { Recognition } from "./import-text.tsx";
import { LanguageField } from "./language-field.tsx";
import { NoticeList } from "./notice-list.tsx";

interface ImportCheckProps {
  recognition: Recognition;
  name: string;
  projects: readonly ImportProject[];
  onAgain(): void;
}

/** What was recognised, as it will be saved: gone through, named, and given its languages. */
export function ImportCheck({ recognition, name, projects, onAgain }: ImportCheckProps) {
  const t = useTranslations("articles.import");
  const locale = useLocale();
  const router = useRouter();
  const { document, proposal } = recognition;
  const [blocks, setBlocks] = useState(() => numbered(document.blocks));
  const [project, setProject] = useState(projects[0]!);
  const [source, setSource] = useState(recognition.language ?? "en");
  const [targets, setTargets] = useState(() => project.languages.filter((language) => language !== source));
  const [title, setTitle] = useState(() => titleOf(recognition, name));
  const [headline, setHeadline] = useState("");
  const [note, setNote] = useState("");
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);

  const hasHeadline = blocks.some((block) => block.kind === "headline");
  const keyed = useKey();
  const save = useCallback(async () => {
    const units = withoutBlank(blocks, document.groups).map(({ kind, region, level, group, content }) => ({
      kind,
      region,
      content: plainText(content).trim() === "" ? [] : content,
      ...(level ? { level } : {}),
      ...(group === undefined ? {} : { group }),
    }));
    const content = { units, groups: document.groups };
    const given = { ...(headline.trim() && !hasHeadline ? { headline } : {}), ...(note.trim() ? { note } : {}) };
    const json = {
      project: project.id,
      title,
      source,
      targets: targets.filter((one) => one !== source),
      format: "json",
      content,
      ...given,
    };
    const { id } = await ask(client.articles.$post({ json } as never, keyed(json)));
    router.push(`/articles/${id}/work`);
  }, [router, keyed, blocks, document.groups, headline, hasHeadline, note, project, title, source, targets]);
  const { run, busy, problem, errorOf } = useAct(save);
  const languages = [...new Set([source, ...project.languages, "en", "ru", "zh-Hans", "zh-Hant", "be", "uk"])];

  return (
    <div className="flex flex-col gap-8 lg:flex-row-reverse lg:items-start">
      <form
        className="flex flex-col gap-4 lg:sticky lg:top-4 lg:max-h-[calc(100dvh-2rem)] lg:w-80 lg:shrink-0 lg:overflow-y-auto lg:px-1"
        onSubmit={(event) => {
          event.preventDefault();
          void run();
        }}
      >
        {projects.length > 1 && (
          <Select
            label={t("project")}
            value={project.id}
            onChange={(event) => setProject(projects.find((one) => one.id === event.target.value)!)}
            choices={projects.map(({ id, name }) => ({ value: id, label: name }))}
          />
        )}
        <TextField
          label={t("articleTitle")}
          hint={t("articleTitleHint")}
          error={errorOf("title")}
          value={title}
          onChange={(event) => setTitle(event.target.value)}
          required
        />
        {!hasHeadline && (
          <div className="flex flex-col items-start gap-1.5">
            <TextField
              className="w-full"
              label={t("headline")}
              hint={t("headlineHint")}
              lang={source}
              value={headline}
              onChange={(event) => setHeadline(event.target.value)}
            />
            {proposal && headline === "" && (
              <Button
                size="small"
                className="max-w-full whitespace-normal! text-start"
                onPress={() => setHeadline(proposal)}
              >
                {t("useProposal", { proposal })}
              </Button>
            )}
          </div>
        )}
        <Select
          label={t("source")}
          hint={recognition.language ? t("sourceDetected") : undefined}
          value={source}
          onChange={(event) => setSource(event.target.value)}
          choices={languages.map((value) => ({ value, label: languageName(locale, value) }))}
        />
        <fieldset>
          <legend className="mb-1.5 text-sm font-medium">{t("targets")}</legend>
          <LanguageField chosen={targets} taken={[source]} offered={project.languages} onChange={setTargets} />
        </fieldset>
        <TextArea
          label={t("note")}
          hint={t("noteHint")}
          value={note}
          onChange={(event) => setNote(event.target.value)}
        />
        {problem && !problem.facts.field && <ProblemNote problem={problem} />}
        {problem?.facts.field !== undefined && problem.facts.field !== "title" && <ProblemNote problem={problem} />}
        <div className="flex flex-wrap gap-2 border-hairline bg-surface py-3 lg:sticky lg:bottom-0 lg:border-t">
          <Button type="submit" look="primary" isDisabled={busy || blocks.length === 0}>
            {busy ? t("finishing") : t("finish")}
          </Button>
          <Button look="quiet" onPress={onAgain}>
            {t("again")}
          </Button>
        </div>
      </form>
      <section aria-labelledby="recognised" className="min-w-0 grow">
        <h2 id="recognised" ref={heading} tabIndex={-1} className="font-serif text-xl font-semibold">
          {blocks.length === 0 ? t("nothingLeft") : t("recognised", { count: blocks.length })}
        </h2>
        <NoticeList notices={document.notices} />
        <BlockList blocks={blocks} language={source} onChange={setBlocks} />
      </section>
    </div>
  );
}

/** A name for the article: its headline, else what the file calls itself or is called, else how it begins. */
function titleOf({ document, proposal }: Recognition, name: string): string {
  const headline = document.blocks.find((block) => block.kind === "headline");
  const fileName = name.startsWith("pasted.") ? "" : name.replace(/\.[^.]+$/, "");
  return headline ? plainText(headline.content) : document.title || fileName || proposal || "";
}
