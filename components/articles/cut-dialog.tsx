"use client";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { cutPiece } from "../../domain/alignment/edit-rows.ts";
import type { Row } from "../../domain/alignment/rows.ts";
import { plainText } from "../../domain/content/plain-text.ts";
import { sentenceStarts } from "../../domain/segmentation/sentence-starts.ts";
import { Button } from "../ui/button.tsx";
import { Dialog, DialogActions } from "../ui/dialog.tsx";
import { Select } from "../ui/field.tsx";

interface CutDialogProps {
  rows: readonly Row[];
  at: number;
  language: string;
  onRows(rows: Row[]): void;
  onClose(): void;
}
const shownOfSentence = 60;

/** Cuts a paragraph of the translation in two, at one of its sentences. */
export function CutDialog({ rows, at, language, onRows, onClose }: CutDialogProps) {
  const t = useTranslations();
  const cuts = rows[at]!.pieces.flatMap(({ key, content }) => {
    const text = plainText(content);
    return sentenceStarts(text, language).map((offset) => ({ key, offset, rest: text.slice(offset) }));
  });
  const [chosen, setChosen] = useState(0);
  const cut = cuts[chosen];
  return (
    <Dialog title={t("articles.translation.acts.cut")} onClose={onClose} size="wide">
      <form
        className="flex flex-col gap-4"
        onSubmit={(event) => {
          event.preventDefault();
          if (cut) onRows(cutPiece(rows, at, cut));
          onClose();
        }}
      >
        {cuts.length === 0 ? (
          <p>{t("units.splitNone")}</p>
        ) : (
          <Select
            label={t("articles.translation.cutWhere")}
            value={String(chosen)}
            onChange={(event) => setChosen(Number(event.target.value))}
            choices={cuts.map(({ rest }, index) => ({
              value: String(index),
              label: rest.length > shownOfSentence ? `${rest.slice(0, shownOfSentence)}…` : rest,
              lang: language,
            }))}
          />
        )}
        <DialogActions>
          <Button onPress={onClose}>{t("ui.cancel")}</Button>
          <Button type="submit" look="primary" isDisabled={!cut}>
            {t("articles.translation.acts.cut")}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
