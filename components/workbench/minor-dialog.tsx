"use client";
import { useTranslations } from "next-intl";
import { WordDifference } from "../segments/word-difference.tsx";
import { Button } from "../ui/button.tsx";
import { Dialog, DialogActions } from "../ui/dialog.tsx";
import type { MinorQuestion } from "./stepping.ts";

/** Asked once: is a change of form to make stale what was made from this text? */
export function MinorDialog({ question, onClose }: { question: MinorQuestion; onClose(): void }) {
  const t = useTranslations("segments");
  const answer = (minor: boolean | undefined) => {
    question.answer(minor);
    onClose();
  };
  return (
    <Dialog title={t("minorTitle")} onClose={() => answer(undefined)}>
      <p>{t("minorDetail")}</p>
      <WordDifference before={question.before} after={question.after} language={question.language} />
      <DialogActions>
        <Button onPress={() => answer(false)}>{t("minorNo")}</Button>
        <Button look="primary" onPress={() => answer(true)}>
          {t("minorYes")}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
