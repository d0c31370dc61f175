"use client";
import { useTranslations } from "next-intl";
import type { PresentedFinding } from "../../domain/findings/present.ts";
import { Button } from "../ui/button.tsx";
import { SeveritySign } from "./severity-sign.tsx";
import { useFindingWords } from "./use-finding-words.ts";

interface FindingItemProps {
  finding: PresentedFinding;
  /** The language of the text, for what may stand in its place. */
  language: string;
  isCurrent: boolean;
  onGo(): void;
  /** Absent where it cannot be mended by one act. */
  onApply?: (() => void) | undefined;
  onDismiss?: (() => void) | undefined;
  /** Asks the desk whether the source is right. */
  onAsk?: (() => void) | undefined;
}

/** One finding, in words, and what can be done about it. */
export function FindingItem({ finding, language, isCurrent, onGo, onApply, onDismiss, onAsk }: FindingItemProps) {
  const t = useTranslations("findings");
  const words = useFindingWords()(finding);
  const { severity, replacement } = finding;
  return (
    <li
      aria-current={isCurrent || undefined}
      className={`flex flex-wrap items-center gap-x-2 gap-y-1 rounded-sm px-1.5 py-1 ${isCurrent ? "bg-surface-3" : ""}`}
    >
      <button type="button" className="flex min-w-0 grow basis-56 items-start gap-1.5 text-start" onClick={onGo}>
        <span className="mt-0.5">
          <SeveritySign severity={severity} />
        </span>
        <span className="min-w-0 break-words">{words}</span>
      </button>
      <span className="flex flex-wrap gap-1">
        {onApply && (
          <Button size="small" onPress={onApply} aria-label={t("applyTo", { words })}>
            {replacement?.trim() ? <span lang={language}>{short(replacement)}</span> : t("apply")}
          </Button>
        )}
        {onAsk && (
          <Button size="small" look="quiet" onPress={onAsk} aria-label={`${t("ask")}: ${words}`}>
            {t("ask")}
          </Button>
        )}
        {onDismiss && (
          <Button size="small" look="quiet" onPress={onDismiss} aria-label={`${t("dismiss")}: ${words}`}>
            {t("dismiss")}
          </Button>
        )}
      </span>
    </li>
  );
}

const longest = 24;
/** A replacement on a button: its spaces can be seen. */
const short = (text: string) => (text.length > longest ? `${text.slice(0, longest)}…` : text).replaceAll("\u00a0", "⍽");
