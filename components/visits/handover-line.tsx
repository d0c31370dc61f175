"use client";
import { useTranslations } from "next-intl";
import { handoverKinds } from "../../domain/visits/handover.ts";
import { useCompany, useHandover, useHandoverStep } from "../presence/use-company.tsx";
import { Button } from "../ui/button.tsx";
import { Icon } from "../ui/icon.tsx";
import { useActs } from "../workbench/workbench-acts.tsx";

/** What has happened since one was here last, in one line, and the way through it. */
export function HandoverLine() {
  const t = useTranslations("visits");
  const { handover: store } = useCompany();
  const handover = useHandover();
  const step = useHandoverStep();
  const acts = useActs();
  if (!handover) return null;
  const { counts, places } = handover;
  const happened = handoverKinds.flatMap((kind) => {
    const count = counts[kind];
    return count ? [t(`kinds.${kind}`, { count })] : [];
  });
  return (
    <section
      aria-label={t("label")}
      className="no-print mx-1 mt-2 flex flex-wrap items-center gap-x-3 gap-y-1 rounded-md border border-hairline bg-surface-2 py-1 ps-3 pe-1 text-sm"
    >
      <p role="status" className="min-w-0 grow">
        {t("sinceYouLeft", { list: happened.join(t("between")) })}
      </p>
      <div className="flex items-center gap-1">
        {step > 0 && (
          <span className="text-[0.8125rem] text-ink-2 tabular-nums">{t("step", { step, count: places.length })}</span>
        )}
        {places.length > 0 && (
          <Button size="small" onPress={acts.nextSince}>
            {t(step === 0 ? "first" : "next")}
            <Icon name="forward" />
          </Button>
        )}
        <Button look="quiet" size="icon" aria-label={t("dismiss")} onPress={() => store.dismiss()}>
          <Icon name="close" />
        </Button>
      </div>
    </section>
  );
}
