"use client";
import { useTranslations } from "next-intl";
import { Button } from "./button.tsx";
import { Dialog, DialogActions } from "./dialog.tsx";
import { ProblemNote } from "./problem-note.tsx";
import { useAct } from "./use-act.ts";

interface ConfirmDialogProps {
  title: string;
  detail: string;
  act: string;
  onConfirm(): Promise<unknown>;
  onClose(): void;
}

/** Asks before something that touches every language. */
export function ConfirmDialog({ title, detail, act, onConfirm, onClose }: ConfirmDialogProps) {
  const t = useTranslations("ui");
  const { run, busy, problem } = useAct(onConfirm);
  return (
    <Dialog title={title} onClose={onClose}>
      <p>{detail}</p>
      <ProblemNote problem={problem} />
      <DialogActions>
        <Button onPress={onClose}>{t("cancel")}</Button>
        <Button look="primary" isDisabled={busy} onPress={() => void run()}>
          {act}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
