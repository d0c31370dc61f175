"use client";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "../ui/button.tsx";
import { Dialog, DialogActions } from "../ui/dialog.tsx";
import { useActs } from "../workbench/workbench-acts.tsx";
import type { Address } from "./article-data.ts";
import { type Reason, ReasonFields } from "./reason-fields.tsx";

/** A reviewer's no, with its reason. */
export function ReturnDialog({ address, onClose }: { address: Address; onClose(): void }) {
  const t = useTranslations();
  const acts = useActs();
  const [reason, setReason] = useState<Reason>({});
  return (
    <Dialog title={t("segments.returnTitle")} onClose={onClose}>
      <form
        className="flex flex-col gap-4"
        onSubmit={async (event) => {
          event.preventDefault();
          if (await acts.step(address, "return", reason)) onClose();
        }}
      >
        <ReasonFields onReason={setReason} />
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
