"use client";
import { useTranslations } from "next-intl";
import { useCallback } from "react";
import { ask, client } from "../../api/client.ts";
import { longestQuote } from "../../domain/threads/comment.ts";
import { CommentForm } from "../threads/comment-form.tsx";
import { Dialog } from "../ui/dialog.tsx";

interface AskDialogProps {
  unit: string;
  /** The words of the source that it is about. */
  quote: string;
  /** What was found, in words. */
  words: string;
  onDone(): Promise<void>;
  onClose(): void;
}

/** Asks the desk about the source: what is wrong there is not for the translator to mend. */
export function AskDialog({ unit, quote, words, onDone, onClose }: AskDialogProps) {
  const t = useTranslations("findings");
  const send = useCallback(
    async (text: string) => {
      const about = quote.trim() === "" ? {} : { quote: quote.slice(0, longestQuote) };
      await ask(client.threads.$post({ json: { unit, text, ...about } }));
      await onDone();
      onClose();
    },
    [unit, quote, onDone, onClose],
  );
  return (
    <Dialog title={t("askTitle")} onClose={onClose}>
      <blockquote className="border-s-2 border-line ps-2 text-sm text-ink-2">{quote}</blockquote>
      <CommentForm
        label={t("question")}
        act={t("ask")}
        initial={t("askText", { words })}
        onSend={send}
        onCancel={onClose}
      />
    </Dialog>
  );
}
