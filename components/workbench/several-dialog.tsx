"use client";
import { useTranslations } from "next-intl";
import { useCallback, useEffect, useState } from "react";
import { Problem } from "../../api/client.ts";
import { Button } from "../ui/button.tsx";
import { Dialog, DialogActions } from "../ui/dialog.tsx";
import { TextArea } from "../ui/field.tsx";
import { ProblemNote } from "../ui/problem-note.tsx";
import { useAct } from "../ui/use-act.ts";
import type { Several, SeveralResult } from "./several.ts";
import { useActs } from "./workbench-acts.tsx";

/** What an act on several would do, and what not and why, before it is done. */
export function SeveralDialog({ asked, onClose }: { asked: Several; onClose(): void }) {
  const t = useTranslations();
  const acts = useActs();
  const [foreseen, setForeseen] = useState<SeveralResult>();
  const [trouble, setTrouble] = useState<Problem>();
  useEffect(() => {
    // What is asked for a reason is refused without one; the question itself needs none.
    acts.foresee({ ...asked, ...(asked.act === "return" ? { reason: "–" } : {}) }).then(setForeseen, (error) => {
      if (!(error instanceof Problem)) throw error;
      setTrouble(error);
    });
  }, [acts, asked]);
  const go = useCallback(
    async (reason: string) => {
      await acts.doToSeveral({ ...asked, ...(reason ? { reason } : {}) });
      onClose();
    },
    [acts, asked, onClose],
  );
  const { run, busy, problem } = useAct(go);
  const done = foreseen?.done ?? 0;
  return (
    <Dialog title={t(`workbench.several.acts.${asked.act}`)} onClose={onClose}>
      <form
        className="flex flex-col gap-4"
        onSubmit={(event) => {
          event.preventDefault();
          void run(String(new FormData(event.currentTarget).get("reason") ?? ""));
        }}
      >
        <div role="status" className="flex flex-col gap-1 text-sm">
          <p>{foreseen ? t("workbench.several.foreseen", { count: done }) : t("workbench.several.looking")}</p>
          {foreseen && foreseen.refused.size > 0 && (
            <ul className="list-disc ps-5 text-ink-2">
              {[...foreseen.refused].map(([code, count]) => (
                <li key={code}>{t(`workbench.several.refused.${reasons[code] ?? "other"}`, { count })}</li>
              ))}
            </ul>
          )}
        </div>
        {asked.act === "return" && (
          <TextArea label={t("segments.returnReason")} name="reason" required autoFocus maxLength={2000} />
        )}
        <ProblemNote problem={problem ?? trouble} />
        <DialogActions>
          <Button onPress={onClose}>{t("ui.cancel")}</Button>
          <Button type="submit" look="primary" isDisabled={busy || done === 0}>
            {t("workbench.several.do", { count: done })}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}

const reasons: Record<string, "blocked" | "twoPeople" | "stale" | "conflict" | "notNow"> = {
  blocked: "blocked",
  twoPeople: "twoPeople",
  stale: "stale",
  conflict: "conflict",
  notNow: "notNow",
};
