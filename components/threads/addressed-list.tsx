import { useLocale, useTranslations } from "next-intl";
import { languageName } from "../../i18n/language-name.ts";
import { ListedThread } from "./listed-thread.tsx";

interface Addressed {
  comment: string;
  thread: string;
  why: "mention" | "answer";
  name: string;
  text: string;
  at: string;
  seen: boolean;
  resolved: boolean;
  article: string;
  title: string;
  source: string;
  unit: string;
  language?: string;
  quote?: string;
}

const shown = 8;

/** What was said to a person: where they are named, and where they are answered; what is new to them first to be seen. */
export function AddressedList({ comments, unseen }: { comments: readonly Addressed[]; unseen: number }) {
  const t = useTranslations("desk");
  const locale = useLocale();
  return (
    <section aria-labelledby="for-me" className="flex min-w-0 flex-col gap-2">
      <h2 id="for-me" className="flex items-baseline gap-2 font-serif text-xl font-semibold">
        {t("forMe")}
        {unseen > 0 && (
          <span className="rounded-full bg-confirmed-surface px-2 font-sans text-sm font-medium text-confirmed-ink tabular-nums">
            {t("unseen", { count: unseen })}
          </span>
        )}
      </h2>
      {comments.length === 0 ? (
        <p className="border-t border-hairline pt-3 text-sm text-ink-2">{t("nothingForMe")}</p>
      ) : (
        <ul className="divide-y divide-hairline border-y border-hairline">
          {comments.slice(0, shown).map((one) => (
            <ListedThread
              key={one.comment}
              {...one}
              {...(one.language ? { column: one.language } : {})}
              isNew={!one.seen}
              heading={t(one.why, { name: one.name })}
              notes={[
                ...(one.language ? [languageName(locale, one.language)] : []),
                ...(one.resolved ? [t("resolved")] : []),
              ]}
            />
          ))}
        </ul>
      )}
    </section>
  );
}
