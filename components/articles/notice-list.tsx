import { useTranslations } from "next-intl";
import type { NoticeCode } from "../../domain/segmentation/block.ts";

/** Those that matter where the article is there already: it may well have its headline. */
export const aboutText = <T extends { code: string }>(notices: readonly T[]): T[] =>
  notices.filter(({ code }) => code !== "noHeadline");

/** What an imperfect file gave cause to say. */
export function NoticeList({
  notices,
}: {
  notices: readonly { code: string; count?: number | undefined; block?: number | undefined }[];
}) {
  const t = useTranslations("articles.notices");
  if (notices.length === 0) return null;
  return (
    <ul className="my-3 flex flex-col gap-1 rounded-md bg-stale-surface px-4 py-2.5 text-sm text-stale-ink">
      {notices.map(({ code, count = 0, block }) => (
        <li key={`${code} ${block}`}>{t(code as NoticeCode, { count })}</li>
      ))}
    </ul>
  );
}
