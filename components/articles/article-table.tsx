import { useFormatter, useLocale, useTranslations } from "next-intl";
import { languageName } from "../../i18n/language-name.ts";
import { Link } from "../../i18n/navigation.ts";
import { ArticleMenu } from "./article-menu.tsx";
import { type Counts, ProgressBar } from "./progress-bar.tsx";

export interface Summary {
  id: string;
  project: string;
  title: string;
  source: string;
  languages: string[];
  changedAt: string;
  archived: boolean;
  units: number;
  editions: {
    language: string;
    due?: string | undefined;
    assignees: { member: string; name: string; task: "translate" | "review" }[];
    progress: Counts;
    signedOff: boolean;
  }[];
  may: { change: boolean };
}

/** Articles × languages: how far each is, when it is due, and who works on it. On a phone each article is a card. */
export function ArticleTable({ articles }: { articles: readonly Summary[] }) {
  const t = useTranslations("articles");
  const locale = useLocale();
  const languages = [...new Set(articles.flatMap((article) => article.languages))];
  if (articles.length === 0) return <p className="text-sm text-ink-2">{t("noMatch")}</p>;
  return (
    <div className="overflow-x-auto">
      <table className="w-full text-sm max-sm:block">
        <thead className="max-sm:sr-only">
          <tr className="border-b border-line text-start">
            <th scope="col" className="py-2 pe-4 text-start font-medium">
              {t("name")}
            </th>
            {languages.map((language) => (
              <th key={language} scope="col" className="w-52 px-3 py-2 text-start font-medium">
                {languageName(locale, language)}
              </th>
            ))}
            <th scope="col" className="py-2 ps-3">
              <span className="sr-only">{t("actionsFor", { title: "" })}</span>
            </th>
          </tr>
        </thead>
        <tbody className="max-sm:block">
          {articles.map((article) => (
            <tr
              key={article.id}
              className="border-b border-hairline align-top max-sm:relative max-sm:flex max-sm:flex-col max-sm:gap-2 max-sm:py-4"
            >
              <th scope="row" className="py-3 pe-4 text-start font-normal max-sm:py-0 max-sm:pe-10">
                <Link href={`/articles/${article.id}/work`} className="text-base font-medium hover:underline">
                  {article.title}
                </Link>
                <Changed article={article} />
              </th>
              {languages.map((language) => (
                <td key={language} className="px-3 py-3 max-sm:p-0 max-sm:empty:hidden">
                  <EditionCell article={article} language={language} />
                </td>
              ))}
              <td className="py-2 ps-3 text-end max-sm:absolute max-sm:end-0 max-sm:top-2">
                <ArticleMenu article={article} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Changed({ article }: { article: Summary }) {
  const t = useTranslations("articles");
  const format = useFormatter();
  return (
    <p className="text-[0.8125rem] text-ink-2">
      {t("units", { count: article.units })} ·{" "}
      {format.dateTime(new Date(article.changedAt), { day: "numeric", month: "short", year: "numeric" })}
    </p>
  );
}

function EditionCell({ article, language }: { article: Summary; language: string }) {
  const t = useTranslations();
  const locale = useLocale();
  const format = useFormatter();
  const edition = article.editions.find((one) => one.language === language);
  if (!edition)
    return (
      <span className="text-ink-2 max-sm:hidden">
        –<span className="sr-only">{t("articles.notInArticle")}</span>
      </span>
    );
  const { due, assignees, progress, signedOff } = edition;
  const isOverdue = due !== undefined && !signedOff && due < new Date().toISOString().slice(0, 10);
  const isSource = language === article.source;
  const columns = isSource ? language : `${article.source},${language}`;
  const isDone = isSource && progress.approved + progress.omitted === progress.units;
  return (
    <Link
      href={`/articles/${article.id}/work?columns=${columns}`}
      className="-m-1 flex flex-col gap-1 rounded-md p-1 hover:bg-surface-2"
    >
      <span className="flex gap-2 text-[0.8125rem] font-medium sm:sr-only">{languageName(locale, language)}</span>
      {isSource && <span className="text-[0.8125rem] text-ink-2">{t("articles.source")}</span>}
      {signedOff ? (
        <span className="text-[0.8125rem] font-medium text-approved-ink">✓ {t("articles.signedOff")}</span>
      ) : (
        !isDone && <ProgressBar progress={progress} />
      )}
      {(due || assignees.length > 0) && (
        <span className="flex flex-wrap gap-x-2 text-[0.8125rem] text-ink-2">
          {due && (
            <span className={isOverdue ? "font-medium text-danger" : ""}>
              {t(isOverdue ? "desk.overdue" : "desk.due", {
                day: format.dateTime(new Date(`${due}T00:00:00Z`), { day: "numeric", month: "short", timeZone: "UTC" }),
              })}
            </span>
          )}
          {assignees.length > 0 && <span>{[...new Set(assignees.map((one) => one.name))].join(", ")}</span>}
        </span>
      )}
    </Link>
  );
}
