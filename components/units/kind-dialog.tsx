"use client";
import { useTranslations } from "next-intl";
import { useCallback, useState } from "react";
import { ask, client } from "../../api/client.ts";
import { type UnitKind, unitKinds } from "../../domain/segmentation/kinds.ts";
import type { UnitData } from "../segments/article-data.ts";
import { Button } from "../ui/button.tsx";
import { Dialog, DialogActions } from "../ui/dialog.tsx";
import { Select } from "../ui/field.tsx";
import { ProblemNote } from "../ui/problem-note.tsx";
import { useAct } from "../ui/use-act.ts";
import type { UnitDialogProps } from "./unit-menu.tsx";

export function KindDialog({ unit, change, onClose }: UnitDialogProps & { unit: UnitData }) {
  const t = useTranslations();
  const [kind, setKind] = useState<UnitKind>(unit.kind);
  const save = useCallback(
    () => change(() => ask(client.units[":unit"].$patch({ param: { unit: unit.id }, json: { kind } }))),
    [change, unit.id, kind],
  );
  const { run, busy, problem } = useAct(save);
  return (
    <Dialog title={`${t("units.kind")}: ${unit.position}`} onClose={onClose}>
      <Select
        label={t("units.kind")}
        value={kind}
        onChange={(event) => setKind(event.target.value as UnitKind)}
        choices={unitKinds.map((value) => ({ value, label: t(`units.kinds.${value}`) }))}
      />
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
