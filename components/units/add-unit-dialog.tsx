"use client";
import { useTranslations } from "next-intl";
import { useCallback } from "react";
import { ask, client } from "../../api/client.ts";
import { contentOfText } from "../../domain/content/plain-text.ts";
import { type UnitKind, unitKinds } from "../../domain/segmentation/kinds.ts";
import { useArticle } from "../segments/use-segment-store.tsx";
import { Button } from "../ui/button.tsx";
import { Dialog, DialogActions } from "../ui/dialog.tsx";
import { Select, TextArea } from "../ui/field.tsx";
import { ProblemNote } from "../ui/problem-note.tsx";
import { useAct } from "../ui/use-act.ts";
import type { UnitDialogProps } from "./unit-menu.tsx";

export function AddUnitDialog({ after, change, onClose }: UnitDialogProps & { after: string | undefined }) {
  const t = useTranslations();
  const { id, source } = useArticle();
  const add = useCallback(
    (form: FormData) =>
      change(() => {
        const content = contentOfText(String(form.get("text")).trim());
        const json = { kind: String(form.get("kind")) as UnitKind, content, ...(after ? { after } : {}) };
        return ask(client.articles[":article"].units.$post({ param: { article: id }, json: json as never }));
      }),
    [change, after, id],
  );
  const { run, busy, problem } = useAct(add);
  return (
    <Dialog title={t("units.addTitle")} onClose={onClose}>
      <form
        className="flex flex-col gap-4"
        onSubmit={(event) => {
          event.preventDefault();
          void run(new FormData(event.currentTarget));
        }}
      >
        <Select
          label={t("units.kind")}
          name="kind"
          defaultValue="paragraph"
          choices={unitKinds.map((value) => ({ value, label: t(`units.kinds.${value}`) }))}
        />
        <TextArea label={t("units.addText")} name="text" lang={source} required autoFocus />
        <ProblemNote problem={problem} />
        <DialogActions>
          <Button onPress={onClose}>{t("ui.cancel")}</Button>
          <Button type="submit" look="primary" isDisabled={busy}>
            {t("ui.add")}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
