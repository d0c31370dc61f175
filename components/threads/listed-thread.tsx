import { useFormatter, useTranslations } from "next-intl";
import { Link } from "../../i18n/navigation.ts";

interface ListedThreadProps {
  thread: string;
  article: string;
  title: string;
  source: string;
  unit: string;
  /** The language beside the source that is shown with it. */
  column?: string;
  heading: string;
  text: string;
  quote?: string;
  at: string;
  notes: readonly string[];
  isNew?: boolean;
}

/** A line of a list on the desk: what was said, and the way to the place that it is about. */
export function ListedThread(props: ListedThreadProps) {
  const { thread, article, title, source, unit, column, heading, text, quote, at, notes, isNew } = props;
  const t = useTranslations("threads");
  const format = useFormatter();
  const columns = [...new Set([source, ...(column ? [column] : [])])];
  const query = { unit, thread, ...(column ? { columns: columns.join(",") } : {}) };
  return (
    <li>
      <Link
        href={{ pathname: `/articles/${article}/work`, query }}
        className="-mx-2 block rounded-md px-2 py-2.5 text-sm hover:bg-surface-2"
      >
        <span className="flex items-baseline justify-between gap-3">
          <span className="min-w-0 [overflow-wrap:anywhere]">
            {isNew && (
              <span className="me-1.5 rounded-full bg-confirmed-surface px-1.5 text-xs font-medium text-confirmed-ink forced-colors:border">
                {t("new")}
              </span>
            )}
            <span className="font-medium">{heading}</span>
          </span>
          <time dateTime={at} className="shrink-0 text-[0.8125rem] text-ink-2">
            {format.dateTime(new Date(at), { day: "numeric", month: "short" })}
          </time>
        </span>
        {quote && (
          <span
            dir="auto"
            className="mt-0.5 line-clamp-1 border-s-2 border-line ps-1.5 text-ink-2 [overflow-wrap:anywhere]"
          >
            {quote}
          </span>
        )}
        <span dir="auto" className="mt-0.5 line-clamp-2 [overflow-wrap:anywhere] [unicode-bidi:isolate]">
          {text}
        </span>
        <span className="mt-0.5 block truncate text-[0.8125rem] text-ink-2">{[title, ...notes].join(" · ")}</span>
      </Link>
    </li>
  );
}
