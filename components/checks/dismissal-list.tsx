"use client";
import type { InferResponseType } from "hono/client";
import { useFormatter, useLocale, useTranslations } from "next-intl";
import { useCallback, useState } from "react";
import { ask, client } from "../../api/client.ts";
import { languageName } from "../../i18n/language-name.ts";
import { Link } from "../../i18n/navigation.ts";
import { Button } from "../ui/button.tsx";
import { ProblemNote } from "../ui/problem-note.tsx";
import { useAct } from "../ui/use-act.ts";

type Dismissals = InferResponseType<(typeof client.dismissals)["$get"], 200>;
export type Dismissal = Dismissals["dismissals"][number];

interface DismissalListProps {
  project: string;
  first: { dismissals: readonly Dismissal[]; cursor?: string | undefined };
}

/** What people of a project said no to: the words, who, why and how far; each can be taken back. */
export function DismissalList({ project, first }: DismissalListProps) {
  const t = useTranslations("findings");
  const [list, setList] = useState(first.dismissals);
  const [cursor, setCursor] = useState(first.cursor);
  const more = useCallback(async () => {
    const page: Dismissals = await ask(client.dismissals.$get({ query: { project, cursor } as never }));
    setList((now) => [...now, ...page.dismissals]);
    setCursor(page.cursor);
  }, [project, cursor]);
  const end = useCallback(async (id: string) => {
    await ask(client.dismissals[":id"].$delete({ param: { id }, query: {} }));
    setList((now) => now.filter((one) => one.id !== id));
  }, []);
  const paging = useAct(more);
  const ending = useAct(end);
  if (list.length === 0) return <p className="text-ink-2">{t("noDismissals")}</p>;
  return (
    <div className="flex flex-col gap-3">
      <ul className="divide-y divide-hairline border-y border-hairline text-sm">
        {list.map((one) => (
          <Row key={one.id} dismissal={one} busy={ending.busy} onEnd={() => void ending.run(one.id)} />
        ))}
      </ul>
      <ProblemNote problem={ending.problem ?? paging.problem} />
      {cursor && (
        <Button className="self-start" isDisabled={paging.busy} onPress={() => void paging.run()}>
          {t("more")}
        </Button>
      )}
    </div>
  );
}

function Row({ dismissal, busy, onEnd }: { dismissal: Dismissal; busy: boolean; onEnd(): void }) {
  const t = useTranslations("findings");
  const locale = useLocale();
  const format = useFormatter();
  const { check, words, sourceLanguage, language, scope, article, title, name, at, reason, may } = dismissal;
  const when = format.dateTime(new Date(at), { dateStyle: "medium" });
  return (
    <li className="flex flex-wrap items-center gap-x-3 gap-y-1 py-2">
      <span className="min-w-0 grow basis-72">
        <span lang={sourceLanguage}>{words.source.join(" … ")}</span>
        {words.source.length > 0 && words.target.length > 0 && " → "}
        <span lang={language}>{words.target.join(" … ")}</span> <code className="text-xs text-ink-2">{check}</code>
        <span className="block text-xs text-ink-2">
          {t("dismissedBy", { name, when, reason })} · {t(`scopes.${scope}`)} ·{" "}
          {`${languageName(locale, sourceLanguage)} → ${languageName(locale, language)}`} ·{" "}
          <Link href={`/articles/${article}/work`} className="underline">
            {title}
          </Link>
        </span>
      </span>
      {may.end && (
        <Button
          size="small"
          look="quiet"
          isDisabled={busy}
          onPress={onEnd}
          aria-label={`${t("reopen")}: ${check} ${when}`}
        >
          {t("reopen")}
        </Button>
      )}
    </li>
  );
}
