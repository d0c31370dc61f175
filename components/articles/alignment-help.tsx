import { useTranslations } from "next-intl";
import { cutKey, letterOf, nextOpenKey, rowActs } from "./row-acts.ts";

/** How an alignment is gone through by the keyboard. */
export function AlignmentHelp() {
  const t = useTranslations("articles.translation");
  const keys = [
    ["↑ ↓", t("keys.move")],
    [letterOf(nextOpenKey), t("keys.next")],
    ...rowActs.map(({ id, key }) => [letterOf(key), t(`acts.${id}`)]),
    [letterOf(cutKey), t("acts.cut")],
    ["Ctrl Z", t("undoEdit")],
  ];
  return (
    <details className="text-sm">
      <summary className="min-h-6 text-ink-2 pointer-coarse:min-h-11 pointer-coarse:py-2.5">{t("keys.title")}</summary>
      <dl className="mt-2 grid grid-cols-[auto_1fr] gap-x-3 gap-y-1 sm:grid-cols-[auto_1fr_auto_1fr]">
        {keys.map(([key, words]) => (
          <div key={key} className="contents">
            <dt>
              <kbd className="rounded border border-line px-1.5 text-xs">{key}</kbd>
            </dt>
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
