"use client";
import { useTranslations } from "next-intl";
import { useCallback } from "react";
import { ask, client } from "../../api/client.ts";
import type { Anchor } from "../../domain/threads/anchor.ts";
import { useCompany } from "../presence/use-company.tsx";
import type { Address } from "../segments/article-data.ts";
import { CommentForm, type SaidNow } from "../threads/comment-form.tsx";
import { Dialog } from "../ui/dialog.tsx";

interface AskDialogProps {
  /** Where the question comes up. */
  address: Address;
  /** The words that it is about. */
  anchor: Anchor & { language: string };
  /** What was found, in words. */
  words: string;
  onDone(): void;
  onClose(): void;
}

/** Asks the desk about the source: what is wrong there is not for the translator to mend. */
export function AskDialog({ address: { unit, language: askedIn }, anchor, words, onDone, onClose }: AskDialogProps) {
  const t = useTranslations("findings");
  const { threads } = useCompany();
  const send = useCallback(
    async (said: SaidNow) => {
      await ask(client.threads.$post({ json: { unit, kind: "query", askedIn, anchor, ...said } }));
      await threads.refresh(unit);
      onDone();
      onClose();
    },
    [unit, askedIn, anchor, threads, onDone, onClose],
  );
  return (
    <Dialog title={t("askTitle")} onClose={onClose}>
      <blockquote lang={anchor.language} className="border-s-2 border-line ps-2 text-sm text-ink-2">
        {anchor.quote}
      </blockquote>
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
