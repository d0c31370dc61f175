import { useTranslations } from "next-intl";
import type { PresentedFinding } from "../../domain/findings/present.ts";
import { Link } from "../../i18n/navigation.ts";
import { SeveritySign } from "./severity-sign.tsx";
import { useFindingWords } from "./use-finding-words.ts";

export interface OpenError extends PresentedFinding {
  position: number;
}
interface OpenErrorsProps {
  article: string;
  /** The languages that the workbench shows. */
  columns: string;
  errors: readonly OpenError[];
}

const most = 60;

/** What keeps an edition from being signed off: each error, and where it is. */
export function OpenErrors({ article, columns, errors }: OpenErrorsProps) {
  const t = useTranslations("findings");
  const words = useFindingWords();
  if (errors.length === 0) return null;
  return (
    <div className="flex flex-col gap-2 rounded-md bg-danger-surface px-3 py-2.5 text-sm text-danger">
      <p>{t("blocking", { count: errors.length })}</p>
      <ul className="flex flex-col gap-1">
        {errors.slice(0, most).map((error) => (
          <li key={`${error.position} ${error.id}`} className="flex items-start gap-1.5">
            <span className="mt-0.5">
              <SeveritySign severity={error.severity} />
            </span>
            <span>
              {words(error)}{" "}
              <Link href={`/articles/${article}/work?columns=${columns}#u${error.position}`} className="underline">
                {t("at", { position: error.position })}
              </Link>
            </span>
          </li>
        ))}
      </ul>
      {errors.length > most && <p>…</p>}
    </div>
  );
}
