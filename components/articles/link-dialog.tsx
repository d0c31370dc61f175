"use client";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { canLink, linkPairings } from "../../domain/alignment/edit-pairings.ts";
import type { Pairing } from "../../domain/alignment/revision-plan.ts";
import { plainText } from "../../domain/content/plain-text.ts";
import { Button } from "../ui/button.tsx";
import { Dialog, DialogActions } from "../ui/dialog.tsx";
import { Select } from "../ui/field.tsx";
import type { RevisionTexts } from "./revision-texts.ts";

interface LinkDialogProps extends RevisionTexts {
  at: number;
  act(next: Pairing[], one: Pairing): void;
  onClose(): void;
}
const shownOfText = 60;

/** Says which paragraph a new one was, or what a paragraph has become; those without a partner come first. */
export function LinkDialog({ at, act, onClose, pairings, units, blocks, source }: LinkDialogProps) {
  const t = useTranslations();
  const here = pairings[at]!;
  const others = pairings
    .map((other, index) => ({ other, index }))
    .filter(({ other }) => canLink(here, other))
    .sort((a, b) => Number(isWhole(a.other)) - Number(isWhole(b.other)));
  const [chosen, setChosen] = useState(String(others[0]?.index ?? ""));
  const isNew = here.units.length === 0;
  const words = ({ units: ids, blocks: places }: Pairing) => {
    const unit = units.find(({ id }) => id === ids[0]);
    const text = isNew && unit ? plainText(unit.content) : plainText(blocks[places[0]!]!.content);
    const position = isNew && unit ? unit.position : places[0]! + 1;
    return `¶ ${position} · ${text.length > shownOfText ? `${text.slice(0, shownOfText)}…` : text}`;
  };
  return (
    <Dialog title={t(isNew ? "articles.revising.isTextOf" : "articles.revising.became")} onClose={onClose} size="wide">
      <form
        className="flex flex-col gap-4"
        onSubmit={(event) => {
          event.preventDefault();
          act(
            linkPairings(
              pairings,
              [at, Number(chosen)],
              units.map(({ id }) => id),
            ),
            here,
          );
          onClose();
        }}
      >
        <Select
          label={t(isNew ? "articles.revising.whichBefore" : "articles.revising.whichNow")}
          hint={t("articles.revising.linkHint")}
          value={chosen}
          onChange={(event) => setChosen(event.target.value)}
          choices={others.map(({ other, index }) => ({ value: String(index), label: words(other), lang: source }))}
        />
        <DialogActions>
          <Button onPress={onClose}>{t("ui.cancel")}</Button>
          <Button type="submit" look="primary">
            {t("articles.revising.link")}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}

const isWhole = ({ units, blocks }: Pairing) => units.length > 0 && blocks.length > 0;
