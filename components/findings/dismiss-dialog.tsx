"use client";
import { useTranslations } from "next-intl";
import { useCallback, useEffect, useState } from "react";
import { ask, client } from "../../api/client.ts";
import { type DismissalScope, dismissalScopes } from "../../domain/findings/dismissal.ts";
import type { PresentedFinding } from "../../domain/findings/present.ts";
import { longestReason } from "../../domain/findings/reason.ts";
import { Button } from "../ui/button.tsx";
import { Dialog, DialogActions } from "../ui/dialog.tsx";
import { RadioGroup, TextField } from "../ui/field.tsx";
import { ProblemNote } from "../ui/problem-note.tsx";
import { useAct } from "../ui/use-act.ts";
import { useKey } from "../ui/use-key.ts";
import { useFindingWords } from "./use-finding-words.ts";

export interface Dismissing {
  unit: string;
  language: string;
  finding: PresentedFinding;
}
interface DismissDialogProps {
  /** One or several, of one article. */
  items: readonly Dismissing[];
  /** Whether one may silence a check beyond the texts of one's own. */
  widely: boolean;
  onDone(): Promise<void>;
  onClose(): void;
}

/** Asks why what was found is none, and how far that reaches; says beforehand what else it would be true of. */
export function DismissDialog({ items, widely, onDone, onClose }: DismissDialogProps) {
  const t = useTranslations();
  const words = useFindingWords();
  const key = useKey();
  const [scope, setScope] = useState<DismissalScope>("segment");
  const reasons = ["right", "source", "style"] as const;
  const [reason, setReason] = useState<string>(t("findings.reasons.right"));
  const count = useReach(items, scope);
  const dismiss = useCallback(async () => {
    const json = {
      scope,
      reason,
      findings: items.map(({ unit, language, finding }) => ({ unit, language, id: finding.id })),
    };
    await ask(client.dismissals.$post({ json }, key(json)));
    await onDone();
    onClose();
  }, [items, scope, reason, key, onDone, onClose]);
  const { run, busy, problem, errorOf } = useAct(dismiss);
  const scopes = dismissalScopes.filter((one) => widely || one === "segment" || one === "article");
  return (
    <Dialog title={t("findings.dismissTitle", { count: items.length })} onClose={onClose}>
      <form
        className="flex flex-col gap-4"
        onSubmit={(event) => {
          event.preventDefault();
          void run();
        }}
      >
        <ul className="flex max-h-32 flex-col gap-0.5 overflow-y-auto text-sm text-ink-2">
          {items.map(({ unit, language, finding }) => (
            <li key={`${unit} ${language} ${finding.id}`}>{words(finding)}</li>
          ))}
        </ul>
        <div className="flex flex-col gap-1.5">
          <TextField
            label={t("findings.reason")}
            value={reason}
            onChange={(event) => setReason(event.target.value)}
            onFocus={(event) => event.target.select()}
            error={errorOf("reason")}
            maxLength={longestReason}
            required
            autoFocus
          />
          <div className="flex flex-wrap gap-1">
            {reasons.map((one) => (
              <Button key={one} size="small" look="quiet" onPress={() => setReason(t(`findings.reasons.${one}`))}>
                {t(`findings.reasons.${one}`)}
              </Button>
            ))}
          </div>
        </div>
        <RadioGroup
          label={t("findings.scope")}
          name="scope"
          value={scope}
          onChange={(value) => setScope(value as DismissalScope)}
          choices={scopes.map((value) => ({ value, label: t(`findings.scopes.${value}`) }))}
        />
        <p aria-live="polite" className="min-h-[1.5em] text-sm text-ink-2">
          {count !== undefined && t("findings.wouldDismiss", { count })}
        </p>
        {problem && problem.facts.field !== "reason" && <ProblemNote problem={problem} />}
        <DialogActions>
          <Button onPress={onClose}>{t("ui.cancel")}</Button>
          <Button type="submit" look="primary" isDisabled={busy}>
            {t("findings.dismiss")}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}

/** How many findings of the article a no of this scope would be about; undefined before that is known. */
function useReach(items: readonly Dismissing[], scope: DismissalScope): number | undefined {
  const [count, setCount] = useState<number>();
  useEffect(() => {
    let gone = false;
    setCount(undefined);
    const findings = items.map(({ unit, language, finding }) => ({ unit, language, id: finding.id }));
    ask(client.dismissals.$post({ json: { scope, reason: "?", findings, preview: true } })).then(
      (answer) => !gone && setCount(answer.findings.length),
      // What is wrong is said when it is tried.
      () => {},
    );
    return () => {
      gone = true;
    };
  }, [items, scope]);
  return count;
}
