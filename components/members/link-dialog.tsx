"use client";
import { useTranslations } from "next-intl";
import { useRef, useState } from "react";
import { Button } from "../ui/button.tsx";
import { Dialog, DialogActions } from "../ui/dialog.tsx";

/** A link that opens once, shown once. */
export function LinkDialog({ name, link, onClose }: { name: string; link: string; onClose(): void }) {
  const t = useTranslations();
  const field = useRef<HTMLInputElement>(null);
  const [said, setSaid] = useState("");
  const copy = async () => {
    field.current?.select();
    const done = window.isSecureContext
      ? await navigator.clipboard.writeText(link).then(
          () => true,
          () => false,
        )
      : document.execCommand("copy");
    setSaid(done ? t("ui.copied") : t("ui.copyFailed"));
  };
  return (
    <Dialog title={t("members.linkFor", { name })} onClose={onClose}>
      <p className="text-sm text-ink-2">{t("members.linkHint")}</p>
      <input
        ref={field}
        readOnly
        value={link}
        aria-label={t("members.linkFor", { name })}
        onFocus={(event) => event.target.select()}
        className="w-full rounded-md border border-line bg-surface-2 px-3 py-2 font-mono text-[0.8125rem]"
      />
      <DialogActions>
        <span role="status" className="self-center text-sm text-ink-2">
          {said}
        </span>
        <Button onPress={() => void copy()}>{t("ui.copy")}</Button>
        <Button look="primary" onPress={onClose}>
          {t("ui.close")}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
