"use client";
import { useTranslations } from "next-intl";
import { useRef, useState } from "react";
import { Button } from "./button.tsx";
import { Dialog, DialogActions } from "./dialog.tsx";

interface SecretDialogProps {
  title: string;
  hint: string;
  secret: string;
  onClose(): void;
}

/** What lets somebody in, shown this once, to be copied. */
export function SecretDialog({ title, hint, secret, onClose }: SecretDialogProps) {
  const t = useTranslations("ui");
  const field = useRef<HTMLInputElement>(null);
  const [said, setSaid] = useState("");
  const copy = async () => {
    field.current?.select();
    const done = window.isSecureContext
      ? await navigator.clipboard.writeText(secret).then(
          () => true,
          () => false,
        )
      : document.execCommand("copy");
    setSaid(done ? t("copied") : t("copyFailed"));
  };
  return (
    <Dialog title={title} onClose={onClose}>
      <p className="text-sm text-ink-2">{hint}</p>
      <input
        ref={field}
        readOnly
        value={secret}
        aria-label={title}
        onFocus={(event) => event.target.select()}
        className="w-full rounded-md border border-line bg-surface-2 px-3 py-2 font-mono text-[0.8125rem]"
      />
      <DialogActions>
        <span role="status" className="self-center text-sm text-ink-2">
          {said}
        </span>
        <Button onPress={() => void copy()}>{t("copy")}</Button>
        <Button look="primary" onPress={onClose}>
          {t("close")}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
