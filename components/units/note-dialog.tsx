"use client";
import { useTranslations } from "next-intl";
import { useCallback, useState } from "react";
import { ask, client } from "../../api/client.ts";
import type { UnitData } from "../segments/article-data.ts";
import { Button } from "../ui/button.tsx";
import { Dialog, DialogActions } from "../ui/dialog.tsx";
import { TextArea } from "../ui/field.tsx";
import { ProblemNote } from "../ui/problem-note.tsx";
import { useAct } from "../ui/use-act.ts";
import type { UnitDialogProps } from "./unit-menu.tsx";

export function NoteDialog({ unit, change, onClose }: UnitDialogProps & { unit: UnitData }) {
  const t = useTranslations();
  const [note, setNote] = useState(unit.note ?? "");
  const save = useCallback(
    () => change(() => ask(client.units[":unit"].$patch({ param: { unit: unit.id }, json: { note } }))),
    [change, unit.id, note],
  );
  const { run, busy, problem } = useAct(save);
  return (
    <Dialog title={t("units.noteTitle", { position: unit.position })} onClose={onClose}>
      <TextArea label={t("units.note")} value={note} onChange={(event) => setNote(event.target.value)} autoFocus />
      <ProblemNote problem={problem} />
      <DialogActions>
        <Button onPress={onClose}>{t("ui.cancel")}</Button>
        <Button look="primary" isDisabled={busy} onPress={() => void run()}>
          {t("ui.save")}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
