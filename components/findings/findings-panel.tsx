"use client";
import type { InferResponseType } from "hono/client";
import { useLocale, useTranslations } from "next-intl";
import { useEffect, useMemo, useState } from "react";
import { ask, client } from "../../api/client.ts";
import { severities } from "../../domain/checks/finding.ts";
import type { PresentedFinding } from "../../domain/findings/present.ts";
import { mostAtOnce } from "../../domain/findings/reason.ts";
import { languageName } from "../../i18n/language-name.ts";
import { useArticle, useHere, useOpened, useSaves } from "../segments/use-segment-store.tsx";
import { Button } from "../ui/button.tsx";
import { Checkbox, Select } from "../ui/field.tsx";
import { later } from "../ui/later.tsx";
import { useActs } from "../workbench/workbench-acts.tsx";
import type { Dismissing } from "./dismiss-dialog.tsx";
import { SeveritySign } from "./severity-sign.tsx";
import { useFindingWords } from "./use-finding-words.ts";

const DismissDialog = later(async () => (await import("./dismiss-dialog.tsx")).DismissDialog);

type Found = InferResponseType<(typeof client.articles)[":id"]["findings"]["$get"], 200>["findings"][number];

/** What the checks find in the whole article, in one language: to be gone through, and dismissed at once where it is none. */
export function FindingsPanel() {
  const t = useTranslations("findings");
  const locale = useLocale();
  const acts = useActs();
  const here = useHere();
  const { languages, source, editions } = useArticle();
  const first = here?.language ?? languages.find((language) => language !== source) ?? source;
  const [language, setLanguage] = useState(first);
  const [check, setCheck] = useState("");
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [asking, setAsking] = useState<readonly Dismissing[]>();
  const [turn, setTurn] = useState(0);
  const { findings, unchecked } = useArticleFindings(language, turn);
  const shown = useMemo(
    () => findings?.filter((one) => check === "" || one.check === check).toSorted(byGravity),
    [findings, check],
  );
  const may = editions.find((edition) => edition.language === language)?.may;
  const picked = (shown ?? []).filter((one) => chosen.has(keyOf(one)));
  const pick = (key: string) =>
    setChosen((now) => (now.has(key) ? new Set([...now].filter((one) => one !== key)) : new Set([...now, key])));
  return (
    <section className="flex flex-col gap-3 text-sm">
      <h2 className="font-medium">{t("ofArticle")}</h2>
      <div className="grid grid-cols-2 gap-2">
        <Select
          label={t("language")}
          value={language}
          onChange={(event) => setLanguage(event.target.value)}
          choices={languages.map((value) => ({ value, label: languageName(locale, value) }))}
        />
        <Select
          label={t("check")}
          value={check}
          onChange={(event) => setCheck(event.target.value)}
          choices={[
            { value: "", label: t("everyCheck") },
            ...[...new Set(findings?.map((one) => one.check))].sort().map((value) => ({ value, label: value })),
          ]}
        />
      </div>
      <p role="status" className="text-ink-2">
        {shown ? t("count", { count: shown.length }) : t("checking")}
      </p>
      {unchecked.map(({ position }) => (
        <p key={position} className="text-danger">
          {t("notChecked", { position: String(position), language: languageName(locale, language) })}
        </p>
      ))}
      {may?.dismiss && shown && shown.length > 0 && (
        <div className="flex flex-wrap gap-1.5">
          <Button size="small" onPress={() => setChosen(new Set(shown.slice(0, mostAtOnce).map(keyOf)))}>
            {t("chooseAll")}
          </Button>
          <Button size="small" isDisabled={picked.length === 0} onPress={() => setAsking(picked.map(toDismiss))}>
            {t("dismissChosen", { count: picked.length })}
          </Button>
        </div>
      )}
      <ul className="flex flex-col divide-y divide-hairline" aria-label={t("ofArticle")}>
        {shown?.map((one) => (
          <PanelItem
            key={keyOf(one)}
            finding={one}
            isChosen={chosen.has(keyOf(one))}
            onChoose={may?.dismiss ? () => pick(keyOf(one)) : undefined}
            onGo={() => {
              acts.goTo({ unit: one.unit, language }, "center");
              acts.open({ unit: one.unit, language });
            }}
          />
        ))}
      </ul>
      {asking && (
        <DismissDialog
          items={asking}
          widely={may?.dismissWidely === true}
          onDone={async () => {
            setChosen(new Set());
            setTurn(turn + 1);
            await acts.reload();
          }}
          onClose={() => setAsking(undefined)}
        />
      )}
    </section>
  );
}

interface PanelItemProps {
  finding: Found;
  isChosen: boolean;
  onChoose: (() => void) | undefined;
  onGo(): void;
}

function PanelItem({ finding, isChosen, onChoose, onGo }: PanelItemProps) {
  const t = useTranslations("findings");
  const words = useFindingWords()(finding as PresentedFinding);
  const where = t("at", { position: finding.position });
  return (
    <li className="flex items-start gap-1.5 py-1.5">
      {onChoose && (
        <Checkbox
          label={<span className="sr-only">{`${where}: ${words}`}</span>}
          checked={isChosen}
          onChange={onChoose}
        />
      )}
      <button type="button" className="flex min-w-0 grow items-start gap-1.5 text-start" onClick={onGo}>
        <span className="mt-0.5">
          <SeveritySign severity={finding.severity} />
        </span>
        <span className="min-w-0 break-words">
          {words} <span className="text-xs whitespace-nowrap text-ink-2">{where}</span>
        </span>
      </button>
    </li>
  );
}

const keyOf = ({ unit, id }: Found) => `${unit} ${id}`;
const toDismiss = ({ unit, language, position: _, ...finding }: Found): Dismissing => ({
  unit,
  language,
  finding: finding as PresentedFinding,
});
const byGravity = (one: Found, two: Found) => severities.indexOf(one.severity) - severities.indexOf(two.severity);

// What is saved one after another is looked at together, in ms.
const pause = 800;

/** The open findings of a language, looked for again when texts have been saved or the article was opened anew. */
function useArticleFindings(language: string, turn: number) {
  const { id } = useArticle();
  const opened = useOpened();
  const saves = useSaves();
  const [found, setFound] = useState<{ findings?: Found[]; unchecked: { position: number }[] }>({ unchecked: [] });
  useEffect(() => {
    let gone = false;
    void opened;
    void saves;
    void turn;
    const timer = setTimeout(() => {
      ask(client.articles[":id"].findings.$get({ param: { id }, query: { language, open: "1" } as never })).then(
        (answer) => !gone && setFound(answer),
        // No connection: what is shown stays.
        () => {},
      );
    }, pause);
    return () => {
      gone = true;
      clearTimeout(timer);
    };
  }, [id, language, opened, saves, turn]);
  return found;
}
