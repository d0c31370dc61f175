"use client";
import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import type { omissionKinds } from "../../domain/workflow/revision.ts";
import { languageName } from "../../i18n/language-name.ts";
import { Button } from "../ui/button.tsx";
import { Dialog, DialogActions } from "../ui/dialog.tsx";
import { RadioGroup, TextField } from "../ui/field.tsx";
import { useActs } from "../workbench/workbench-acts.tsx";
import type { Address } from "./article-data.ts";

type Kind = (typeof omissionKinds)[number];

/** Leaves a unit out of one language: because it is not for its readers, or because its text stands before it. */
export function OmitDialog({ address, position, onClose }: { address: Address; position: number; onClose(): void }) {
  const t = useTranslations();
  const locale = useLocale();
  const acts = useActs();
  const [kind, setKind] = useState<Kind>("left-out");
  return (
    <Dialog
      title={t("units.omitTitle", { position, language: languageName(locale, address.language) })}
      onClose={onClose}
    >
      <form
        className="flex flex-col gap-4"
        onSubmit={async (event) => {
          event.preventDefault();
          const reason = String(new FormData(event.currentTarget).get("reason") ?? "");
          if (await acts.step(address, "omit", { reason, omission: kind })) onClose();
        }}
      >
        <RadioGroup
          label={t("segments.omissions.left-out")}
          name="kind"
          value={kind}
          onChange={(value) => setKind(value as Kind)}
          choices={(["left-out", "joined"] as const).map((value) => ({ value, label: t(`units.omitKinds.${value}`) }))}
        />
        {kind === "left-out" && <TextField label={t("units.omitReason")} name="reason" required maxLength={2000} />}
        <DialogActions>
          <Button onPress={onClose}>{t("ui.cancel")}</Button>
          <Button type="submit" look="primary">
            {t("segments.omissions.left-out")}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
