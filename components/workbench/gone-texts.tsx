"use client";
import { useTranslations } from "next-intl";
import { directionOf } from "../../domain/language/tag.ts";
import { keyOf } from "../segments/article-data.ts";
import { SegmentContent } from "../segments/segment-content.tsx";
import type { Gone } from "../segments/segment-store.ts";
import { useGone, useStore } from "../segments/use-segment-store.tsx";
import { Button } from "../ui/button.tsx";
import { useActs } from "./workbench-acts.tsx";

/** Texts whose paragraph was taken out of the article while this person wrote in it: they stay until they are seen to. */
export function GoneTexts() {
  return useGone().map((gone) => <GoneText key={keyOf(gone)} gone={gone} />);
}

function GoneText({ gone }: { gone: Gone }) {
  const t = useTranslations("workbench");
  const store = useStore();
  const { saving } = useActs();
  const { language, position } = gone;
  return (
    <section role="alert" className="my-3 flex flex-col gap-2 rounded-md bg-stale-surface p-3 text-sm">
      <p className="font-medium text-stale-ink">{t("gone", { position })}</p>
      <p className="text-stale-ink">{t("goneDetail")}</p>
      <div className="text rounded-sm bg-surface p-2" lang={language} dir={directionOf(language)}>
        <SegmentContent content={saving.textOf(gone) ?? []} />
      </div>
      <Button
        size="small"
        className="self-start"
        onPress={() => {
          store.forget(gone);
          saving.letGo(gone);
        }}
      >
        {t("letGo")}
      </Button>
    </section>
  );
}
