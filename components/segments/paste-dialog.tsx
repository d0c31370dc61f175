"use client";
import { useTranslations } from "next-intl";
import { useCallback, useMemo, useState } from "react";
import { giveCodes } from "../../domain/content/codes.ts";
import { type Content, noContent } from "../../domain/content/content.ts";
import { Button } from "../ui/button.tsx";
import { Dialog, DialogActions } from "../ui/dialog.tsx";
import { ProblemNote } from "../ui/problem-note.tsx";
import { useAct } from "../ui/use-act.ts";
import type { Pasted } from "../workbench/view.ts";
import { useActs } from "../workbench/workbench-acts.tsx";
import { useArticle, useStore } from "./use-segment-store.tsx";

/** Several paragraphs were pasted into one text: they go over the texts that follow, or become lines of this one. */
export function PasteDialog({ pasted, onClose }: { pasted: Pasted; onClose(): void }) {
  const t = useTranslations("segments.paste");
  const ui = useTranslations("ui");
  const acts = useActs();
  const store = useStore();
  const { source } = useArticle();
  const { unit, language, paragraphs } = pasted;
  const places = useMemo(() => {
    const order = store.order();
    const start = order.findIndex(({ id }) => id === unit);
    return order.slice(start, start + paragraphs.length).map(({ id }) => ({ unit: id, language }));
  }, [store, unit, language, paragraphs]);
  const [written] = useState(() => places.slice(1).filter((place) => (store.segment(place)?.text ?? "") !== "").length);
  const left = paragraphs.length - places.length;

  const given = useCallback(
    (content: Content, { unit }: { unit: string }) =>
      giveCodes(content, language === source ? noContent : (store.segment({ unit, language: source })?.content ?? [])),
    [store, language, source],
  );
  const spread = useCallback(async () => {
    const [first, ...others] = places;
    if (!first) return;
    store.editor()?.insertContent(given(paragraphs[0] ?? noContent, first));
    await acts.saving.flush(first);
    const items = others.map((place, index) => ({
      unit: place.unit,
      version: store.segment(place)?.version ?? 0,
      content: given(paragraphs[index + 1] ?? noContent, place),
    }));
    await acts.doToSeveral({ act: "write", language, items });
    onClose();
  }, [acts, store, places, paragraphs, language, onClose, given]);
  const { run, busy, problem } = useAct(spread);
  const keep = () => {
    const lines = paragraphs.flatMap((content, index) => [
      ...(index > 0 ? [{ type: "hardBreak" as const, attrs: { cid: "0" } }] : []),
      ...content,
    ]);
    onClose();
    requestAnimationFrame(() => {
      store.editor()?.insertContent(lines);
      store.editor()?.focus();
    });
  };
  return (
    <Dialog title={t("title", { count: paragraphs.length })} onClose={onClose}>
      <div className="flex flex-col gap-1 text-sm">
        <p>{t("offer", { count: places.length })}</p>
        {written > 0 && <p>{t("written", { count: written })}</p>}
        {left > 0 && <p className="text-danger">{t("left", { count: left })}</p>}
      </div>
      <ProblemNote problem={problem} />
      <DialogActions>
        <Button onPress={onClose}>{ui("cancel")}</Button>
        <Button onPress={keep}>{t("here")}</Button>
        <Button look="primary" autoFocus isDisabled={busy || left > 0 || places.length < 2} onPress={() => void run()}>
          {t("spread", { count: places.length })}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
