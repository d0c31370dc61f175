"use client";
import { useTranslations } from "next-intl";
import { Button } from "../ui/button.tsx";
import { Dialog, DialogActions } from "../ui/dialog.tsx";
import { TextArea } from "../ui/field.tsx";
import { useActs } from "../workbench/workbench-acts.tsx";
import type { Address } from "./article-data.ts";

/** A reviewer's no, with its reason. */
export function ReturnDialog({ address, onClose }: { address: Address; onClose(): void }) {
  const t = useTranslations();
  const acts = useActs();
  return (
    <Dialog title={t("segments.returnTitle")} onClose={onClose}>
      <form
        className="flex flex-col gap-4"
        onSubmit={async (event) => {
          event.preventDefault();
          const reason = String(new FormData(event.currentTarget).get("reason"));
          if (await acts.step(address, "return", { reason })) onClose();
        }}
      >
        <TextArea label={t("segments.returnReason")} name="reason" required autoFocus maxLength={2000} />
        <DialogActions>
          <Button onPress={onClose}>{t("ui.cancel")}</Button>
          <Button type="submit" look="primary">
            {t("segments.return")}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
