"use client";
import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import { ask, client } from "../../api/client.ts";
import type { ThreadKind } from "../../domain/threads/kinds.ts";
import { languageName } from "../../i18n/language-name.ts";
import { useCompany } from "../presence/use-company.tsx";
import { useArticle } from "../segments/use-segment-store.tsx";
import { Button } from "../ui/button.tsx";
import { Select } from "../ui/field.tsx";
import { Icon } from "../ui/icon.tsx";
import { useView } from "../workbench/use-view.tsx";
import { useActs } from "../workbench/workbench-acts.tsx";
import { CommentForm, type SaidNow } from "./comment-form.tsx";
import type { Beginning } from "./thread-store.ts";
import { forgetSelected, useSelectedIn } from "./use-selected.ts";

interface StartThreadProps {
  unit: string;
  position: number;
  /** The slot that one is at. */
  language: string;
  /** What was begun by a key or at the selection. */
  begun?: Beginning | undefined;
}

/** Begins a thread: about all languages, one of them, or the words that are selected; as a comment, or as a question. */
export function StartThread({ unit, position, language: first, begun }: StartThreadProps) {
  const t = useTranslations("threads");
  const locale = useLocale();
  const acts = useActs();
  const { threads } = useCompany();
  const { languages, source } = useArticle();
  const { columns } = useView();
  const [kind, setKind] = useState<ThreadKind>(begun?.kind ?? "comment");
  const [language, setLanguage] = useState(first);
  const selected = useSelectedIn(unit);
  const chosen = begun?.anchor ? { address: begun.address, anchor: begun.anchor } : begun ? undefined : selected;
  // A question about the source comes up in a translation: that of the words, that in which one was writing, or the
  // last that is shown.
  const places = [chosen?.address.language, begun?.back?.language, first, ...columns.toReversed()];
  const askedIn = places.find((one) => one && one !== source);

  const send = async (said: SaidNow) => {
    if (chosen) await acts.saving.flush(chosen.address);
    const anchor = chosen && { ...chosen.anchor, language: chosen.address.language };
    const about = kind === "query" ? (askedIn ? { askedIn } : {}) : anchor || language === "" ? {} : { language };
    await ask(client.threads.$post({ json: { unit, kind, ...about, ...(anchor ? { anchor } : {}), ...said } }));
    forgetSelected();
    await threads.refresh(unit);
    acts.say(t(kind === "query" ? "asked" : "added"));
    leave();
  };
  const leave = () => {
    threads.begin(undefined);
    if (begun?.back) acts.open(begun.back);
    else if (begun) acts.walkTo(begun.address);
  };
  return (
    <div
      className={`flex flex-col gap-3 ${begun ? "rounded-md border border-accent p-3" : "border-t border-hairline pt-4"}`}
    >
      <CommentForm
        label={kind === "query" ? t("ask", { position }) : t("start", { position })}
        act={t(kind === "query" ? "askDesk" : "add")}
        onSend={send}
        autoFocus={begun !== undefined}
        {...(begun ? { onCancel: leave } : {})}
      >
        <Select
          label={t("kind")}
          value={kind}
          onChange={(event) => setKind(event.target.value as ThreadKind)}
          choices={[
            { value: "comment", label: t("comment") },
            { value: "query", label: t("query") },
          ]}
        />
        {chosen && (
          <Chosen
            quote={chosen.anchor.quote}
            language={chosen.address.language}
            {...(begun ? {} : { onForget: forgetSelected })}
          />
        )}
        {kind === "comment" && !chosen && (
          <Select
            label={t("aboutWhat")}
            value={language}
            onChange={(event) => setLanguage(event.target.value)}
            choices={[
              { value: "", label: t("everyLanguage") },
              ...languages.map((value) => ({ value, label: languageName(locale, value) })),
            ]}
          />
        )}
      </CommentForm>
    </div>
  );
}

/** The words that it will be about. */
function Chosen({ quote, language, onForget }: { quote: string; language: string; onForget?: () => void }) {
  const t = useTranslations("threads");
  return (
    <div className="flex items-start gap-1">
      <div className="min-w-0 grow">
        <p className="text-[0.8125rem] font-medium">{t("aboutWords")}</p>
        <blockquote
          dir="auto"
          lang={language}
          className="line-clamp-4 border-s-2 border-stale-ink ps-2 [overflow-wrap:anywhere]"
        >
          {quote}
        </blockquote>
      </div>
      {onForget && (
        <Button look="quiet" size="icon" aria-label={t("forgetWords")} onPress={onForget}>
          <Icon name="close" />
        </Button>
      )}
    </div>
  );
}
