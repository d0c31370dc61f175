"use client";
import { useLocale, useTranslations } from "next-intl";
import { useCallback, useState } from "react";
import { ask, client } from "../../api/client.ts";
import { sentenceStarts } from "../../domain/segmentation/sentence-starts.ts";
import { languageName } from "../../i18n/language-name.ts";
import type { UnitData } from "../segments/article-data.ts";
import { useArticle, useStore } from "../segments/use-segment-store.tsx";
import { Button } from "../ui/button.tsx";
import { Dialog, DialogActions } from "../ui/dialog.tsx";
import { Select } from "../ui/field.tsx";
import { ProblemNote } from "../ui/problem-note.tsx";
import { useAct } from "../ui/use-act.ts";
import type { UnitDialogProps } from "./unit-menu.tsx";

const whole = "whole";
const shownOfSentence = 60;

/** Cuts a unit in two, at a sentence of each language; the same sentence is proposed where there are as many. */
export function SplitDialog({ unit, change, onClose }: UnitDialogProps & { unit: UnitData }) {
  const t = useTranslations();
  const locale = useLocale();
  const store = useStore();
  const { languages, source } = useArticle();
  const texts = languages.flatMap((language) => {
    const segment = store.segment({ unit: unit.id, language });
    return segment && segment.text.trim() !== ""
      ? [{ language, text: segment.text, starts: sentenceStarts(segment.text, language) }]
      : [];
  });
  const sourceStarts = texts.find((one) => one.language === source)?.starts ?? [];
  const proposal = Object.fromEntries(
    texts.map(({ language, starts }) => [
      language,
      starts.length === sourceStarts.length && starts[0] !== undefined ? String(starts[0]) : whole,
    ]),
  );
  const [cuts, setCuts] = useState<Record<string, string>>(proposal);
  const split = useCallback(
    () =>
      change(() => {
        const at = Object.fromEntries(
          Object.entries(cuts).flatMap(([language, cut]) => (cut === whole ? [] : [[language, Number(cut)]])),
        );
        return ask(client.units[":unit"].split.$post({ param: { unit: unit.id }, json: { at } }));
      }),
    [change, unit.id, cuts],
  );
  const { run, busy, problem } = useAct(split);
  const label = (text: string, start: number) => {
    const rest = text.slice(start);
    return t("units.splitHere", { text: rest.length > shownOfSentence ? `${rest.slice(0, shownOfSentence)}…` : rest });
  };
  return (
    <Dialog title={t("units.splitTitle", { position: unit.position })} onClose={onClose} size="wide">
      {sourceStarts.length === 0 ? (
        <p>{t("units.splitNone")}</p>
      ) : (
        <>
          <p className="text-sm text-ink-2">{t("units.splitHint")}</p>
          {texts.map(({ language, text, starts }) => (
            <Select
              key={language}
              label={languageName(locale, language)}
              value={cuts[language] ?? whole}
              onChange={(event) => setCuts({ ...cuts, [language]: event.target.value })}
              choices={[
                ...(language === source ? [] : [{ value: whole, label: t("units.splitWhole") }]),
                ...starts.map((start) => ({ value: String(start), label: label(text, start), lang: language })),
              ]}
            />
          ))}
        </>
      )}
      <ProblemNote problem={problem} />
      <DialogActions>
        <Button onPress={onClose}>{t("ui.cancel")}</Button>
        <Button look="primary" isDisabled={busy || sourceStarts.length === 0} onPress={() => void run()}>
          {t("units.split")}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
