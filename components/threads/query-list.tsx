import { useLocale, useTranslations } from "next-intl";
import { languageName } from "../../i18n/language-name.ts";
import { ListedThread } from "./listed-thread.tsx";

interface Query {
  thread: string;
  name: string;
  text: string;
  at: string;
  answers: number;
  article: string;
  title: string;
  source: string;
  unit: string;
  askedIn?: string;
  quote?: string;
}

const shown = 8;

/** Open questions to the desk, for those who answer for it; the oldest first. */
export function QueryList({ queries }: { queries: readonly Query[] }) {
  const t = useTranslations("desk");
  const locale = useLocale();
  return (
    <section aria-labelledby="queries" className="flex min-w-0 flex-col gap-2">
      <h2 id="queries" className="flex items-baseline gap-2 font-serif text-xl font-semibold">
        {t("queries")}
        {queries.length > 0 && (
          <span className="font-sans text-sm font-normal text-ink-2 tabular-nums">{queries.length}</span>
        )}
      </h2>
      {queries.length === 0 ? (
        <p className="border-t border-hairline pt-3 text-sm text-ink-2">{t("nothingAsked")}</p>
      ) : (
        <ul className="divide-y divide-hairline border-y border-hairline">
          {queries.slice(0, shown).map(({ askedIn, name, answers, ...query }) => (
            <ListedThread
              key={query.thread}
              {...query}
              {...(askedIn ? { column: askedIn } : {})}
              heading={
                askedIn ? t("askedByIn", { name, language: languageName(locale, askedIn) }) : t("askedBy", { name })
              }
              notes={answers > 0 ? [t("answers", { count: answers })] : []}
            />
          ))}
        </ul>
      )}
    </section>
  );
}
