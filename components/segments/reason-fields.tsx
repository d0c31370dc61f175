"use client";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { type ReturnKind, returnKinds } from "../../domain/workflow/revision.ts";
import { TextArea } from "../ui/field.tsx";

export interface Reason {
  reason?: string;
  kinds?: ReturnKind[];
}

/** What is wrong with a text: its kind, by a press, or words, or both. */
export function ReasonFields({ onReason }: { onReason(reason: Reason): void }) {
  const t = useTranslations("segments");
  const [kinds, setKinds] = useState<readonly ReturnKind[]>([]);
  const [reason, setReason] = useState("");
  const tell = (nextKinds: readonly ReturnKind[], nextReason: string) => {
    setKinds(nextKinds);
    setReason(nextReason);
    onReason({
      ...(nextReason.trim() ? { reason: nextReason.trim() } : {}),
      ...(nextKinds.length > 0 ? { kinds: [...nextKinds] } : {}),
    });
  };
  return (
    <>
      <fieldset className="flex flex-wrap gap-1.5">
        <legend className="mb-1.5 text-sm font-medium">{t("returnKind")}</legend>
        {returnKinds.map((kind) => (
          <button
            key={kind}
            type="button"
            aria-pressed={kinds.includes(kind)}
            onClick={() => tell(kinds.includes(kind) ? kinds.filter((one) => one !== kind) : [...kinds, kind], reason)}
            className="min-h-8 rounded-full border border-line px-3 text-sm hover:bg-surface-2 aria-pressed:border-returned-ink aria-pressed:bg-returned-surface aria-pressed:text-returned-ink pointer-coarse:min-h-11"
          >
            {t(`returnKinds.${kind}`)}
          </button>
        ))}
      </fieldset>
      <TextArea
        label={t("returnReason")}
        name="reason"
        autoFocus
        maxLength={2000}
        value={reason}
        required={kinds.length === 0}
        onChange={(event) => tell(kinds, event.target.value)}
      />
    </>
  );
}
