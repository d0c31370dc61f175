"use client";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { ask, client, Problem } from "../../api/client.ts";
import type { UnitData } from "../segments/article-data.ts";
import { useStore } from "../segments/use-segment-store.tsx";
import { later } from "../ui/later.tsx";
import { Menu, MenuItem, MenuLine } from "../ui/menu.tsx";
import { useActs } from "../workbench/workbench-acts.tsx";

const AddUnitDialog = later(async () => (await import("./add-unit-dialog.tsx")).AddUnitDialog);
const KindDialog = later(async () => (await import("./kind-dialog.tsx")).KindDialog);
const NoteDialog = later(async () => (await import("./note-dialog.tsx")).NoteDialog);
const SplitDialog = later(async () => (await import("./split-dialog.tsx")).SplitDialog);
const ConfirmDialog = later(async () => (await import("../ui/confirm-dialog.tsx")).ConfirmDialog);

type Open = "add" | "kind" | "note" | "split" | "merge" | "remove";

/** What a manager can do with a unit, in every language at once. */
export function UnitMenu({ unit, count }: { unit: UnitData; count: number }) {
  const t = useTranslations("units");
  const store = useStore();
  const acts = useActs();
  const [open, setOpen] = useState<Open>();
  const { id, position } = unit;
  const param = { unit: id };
  const close = () => setOpen(undefined);
  /** Does it with everything saved, and shows the article as it is then. */
  const change = async (act: () => Promise<unknown>) => {
    await acts.saving.flushAll();
    await act();
    await acts.reload();
    close();
  };
  const move = (by: -1 | 1) =>
    change(() => {
      const others = store.order().filter((one) => one.id !== id);
      const after = others[position - 2 + by]?.id ?? null;
      return ask(client.units[":unit"].move.$post({ param, json: { after } }));
    }).catch((error: unknown) => {
      if (error instanceof Problem) acts.say(error.detail);
      else throw error;
    });
  return (
    <>
      <Menu label={t("actionsFor", { position })}>
        <MenuItem onAction={() => setOpen("add")}>{t("addBelow")}</MenuItem>
        <MenuItem onAction={() => setOpen("split")}>{t("split")}</MenuItem>
        <MenuItem isDisabled={position === count} onAction={() => setOpen("merge")}>
          {t("merge")}
        </MenuItem>
        <MenuItem isDisabled={position === 1} onAction={() => void move(-1)}>
          {t("moveUp")}
        </MenuItem>
        <MenuItem isDisabled={position === count} onAction={() => void move(1)}>
          {t("moveDown")}
        </MenuItem>
        <MenuLine />
        <MenuItem onAction={() => setOpen("kind")}>{t("kind")}</MenuItem>
        <MenuItem onAction={() => setOpen("note")}>{t("note")}</MenuItem>
        <MenuLine />
        <MenuItem danger onAction={() => setOpen("remove")}>
          {t("remove")}
        </MenuItem>
      </Menu>
      {open === "add" && <AddUnitDialog after={id} change={change} onClose={close} />}
      {open === "split" && <SplitDialog unit={unit} change={change} onClose={close} />}
      {open === "kind" && <KindDialog unit={unit} change={change} onClose={close} />}
      {open === "note" && <NoteDialog unit={unit} change={change} onClose={close} />}
      {open === "merge" && (
        <ConfirmDialog
          title={t("merge")}
          detail={t("mergeConfirm", { position, next: position + 1 })}
          act={t("merge")}
          onConfirm={() => change(() => ask(client.units[":unit"].merge.$post({ param })))}
          onClose={close}
        />
      )}
      {open === "remove" && (
        <ConfirmDialog
          title={t("remove")}
          detail={t("removeConfirm")}
          act={t("remove")}
          onConfirm={() => change(() => ask(client.units[":unit"].$delete({ param })))}
          onClose={close}
        />
      )}
    </>
  );
}

/** What every dialog about a unit is given: it does its act, and the article is shown anew. */
export interface UnitDialogProps {
  change(act: () => Promise<unknown>): Promise<void>;
  onClose(): void;
}
