"use client";
import { useLocale, useTranslations } from "next-intl";
import { useCallback, useEffect, useState } from "react";
import { ask, askPages, client } from "../../api/client.ts";
import { languageName } from "../../i18n/language-name.ts";
import { useRouter } from "../../i18n/navigation.ts";
import { Button } from "../ui/button.tsx";
import { Dialog, DialogActions } from "../ui/dialog.tsx";
import { Checkbox, TextField } from "../ui/field.tsx";
import { ProblemNote } from "../ui/problem-note.tsx";
import { useAct } from "../ui/use-act.ts";
import type { Summary } from "./article-table.tsx";

interface Person {
  id: string;
  name: string;
  translate: string[];
  review: string[];
}
const tasks = { translate: "translators", review: "reviewers" } as const;
const mayDo = (languages: readonly string[], language: string) =>
  languages.includes("*") || languages.includes(language);

/** When each language of an article is due, and who works on it. */
export function PlanDialog({ article, onClose }: { article: Summary; onClose(): void }) {
  const t = useTranslations();
  const locale = useLocale();
  const router = useRouter();
  const [people, setPeople] = useState<Person[]>([]);
  const [editions, setEditions] = useState(article.editions);
  useEffect(() => {
    const load = (query: { cursor?: string }) =>
      client.projects[":id"].people.$get({ param: { id: article.project }, query });
    void askPages(load).then((pages) => setPeople(pages.flatMap((page) => page.people)));
  }, [article.project]);

  const change = (language: string, change: Partial<Summary["editions"][number]>) =>
    setEditions((all) => all.map((one) => (one.language === language ? { ...one, ...change } : one)));
  const save = useCallback(async () => {
    for (const { language, due, assignees } of editions) {
      const before = article.editions.find((one) => one.language === language);
      if (JSON.stringify(before) === JSON.stringify(editions.find((one) => one.language === language))) continue;
      const json = { due: due || null, assignees: assignees.map(({ member, task }) => ({ member, task })) };
      await ask(client.editions[":article"][":language"].$patch({ param: { article: article.id, language }, json }));
    }
    router.refresh();
    onClose();
  }, [router, article, editions, onClose]);
  const { run, busy, problem } = useAct(save);

  return (
    <Dialog title={`${t("articles.planTitle")}: ${article.title}`} onClose={onClose} size="wide">
      {editions.map(({ language, due, assignees }) => (
        <fieldset key={language} className="flex flex-col gap-3 border-t border-hairline pt-3">
          <legend className="font-medium">{languageName(locale, language)}</legend>
          <TextField
            className="max-w-48"
            label={t("articles.due")}
            type="date"
            value={due ?? ""}
            onChange={(event) => change(language, { due: event.target.value })}
          />
          {(["translate", "review"] as const)
            .filter((task) => task === "review" || language !== article.source)
            .map((task) => (
              <div
                key={task}
                role="group"
                aria-label={`${languageName(locale, language)}: ${t(`articles.${tasks[task]}`)}`}
                className="flex flex-wrap items-center gap-x-4 gap-y-1.5"
              >
                <span className="text-sm text-ink-2">{t(`articles.${tasks[task]}`)}</span>
                {people
                  .filter((person) => mayDo(person[task], language))
                  .map(({ id, name }) => {
                    const isOn = assignees.some((one) => one.member === id && one.task === task);
                    const others = assignees.filter((one) => one.member !== id || one.task !== task);
                    return (
                      <Checkbox
                        key={id}
                        label={name}
                        checked={isOn}
                        onChange={() =>
                          change(language, { assignees: isOn ? others : [...others, { member: id, name, task }] })
                        }
                      />
                    );
                  })}
              </div>
            ))}
        </fieldset>
      ))}
      <ProblemNote problem={problem} />
      <DialogActions>
        <Button onPress={onClose}>{t("ui.cancel")}</Button>
        <Button look="primary" isDisabled={busy} onPress={() => void run()}>
          {t("ui.save")}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
