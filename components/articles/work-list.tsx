import { useFormatter, useLocale, useTranslations } from "next-intl";
import { languageName } from "../../i18n/language-name.ts";
import { Link } from "../../i18n/navigation.ts";

type List = "mine" | "toReview" | "returned";
interface Item {
  article: string;
  title: string;
  source: string;
  language: string;
  count: number;
  due?: string;
  assigned?: boolean;
}

const words = {
  mine: { count: "left", none: "nothingMine" },
  toReview: { count: "waiting", none: "nothingToReview" },
  returned: { count: "back", none: "nothingReturned" },
} as const;
/** Where each list leads: into the article, to the first segment that it is about, or to the queue of reviews. */
const leadsTo: Record<List, (item: Item) => string> = {
  mine: (item) => inWorkbench(item, "unfinished"),
  toReview: ({ article, language }) => `/articles/${article}/review?language=${language}`,
  returned: (item) => inWorkbench(item, "returned"),
};
const inWorkbench = ({ article, source, language }: Item, go: string) =>
  `/articles/${article}/work?columns=${source},${language}&go=${go}`;

/** One of the three lists of what a person has to do, each line a link to where it is done. */
export function WorkList({ list, items }: { list: List; items: readonly Item[] }) {
  const t = useTranslations("desk");
  const locale = useLocale();
  return (
    <section aria-labelledby={list} className="flex min-w-0 flex-col gap-2">
      <h2 id={list} className="flex items-baseline gap-2 font-serif text-xl font-semibold">
        {t(list)}
        {items.length > 0 && (
          <span className="font-sans text-sm font-normal text-ink-2 tabular-nums">{items.length}</span>
        )}
      </h2>
      {items.length === 0 ? (
        <p className="border-t border-hairline pt-3 text-sm text-ink-2">{t(words[list].none)}</p>
      ) : (
        <ul className="divide-y divide-hairline border-y border-hairline">
          {items.map((item) => (
            <li key={`${item.article} ${item.language}`}>
              <Link href={leadsTo[list](item)} className="-mx-2 block rounded-md px-2 py-2.5 hover:bg-surface-2">
                <span className="flex items-baseline justify-between gap-3">
                  <span className="min-w-0 truncate font-medium">{item.title}</span>
                  {item.due && <Due day={item.due} />}
                </span>
                <span className="mt-0.5 flex flex-wrap gap-x-1.5 text-[0.8125rem] text-ink-2">
                  <span className="text-ink">{languageName(locale, item.language)}</span>
                  <span>· {t(words[list].count, { count: item.count })}</span>
                  {item.assigned === false && <span>· {t("unassigned")}</span>}
                </span>
              </Link>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function Due({ day }: { day: string }) {
  const t = useTranslations("desk");
  const format = useFormatter();
  const overdue = day < new Date().toISOString().slice(0, 10);
  const said = format.dateTime(new Date(`${day}T00:00:00Z`), { day: "numeric", month: "short", timeZone: "UTC" });
  return (
    <span className={`shrink-0 text-[0.8125rem] tabular-nums ${overdue ? "font-medium text-danger" : "text-ink-2"}`}>
      {t(overdue ? "overdue" : "due", { day: said })}
    </span>
  );
}
