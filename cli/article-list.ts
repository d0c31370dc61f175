import type { ArticleSummary } from "../server/articles/list-articles.ts";
import { atDesk } from "./at-desk.ts";
import { command } from "./command.ts";
import type { Terminal } from "./terminal.ts";
import { numberIn } from "./values.ts";

const atOnce = 200;

export default command({
  arguments: [],
  options: {
    search: { value: "TEXT" },
    archived: {},
    limit: { value: "N" },
    project: { value: "PROJECT" },
    as: { value: "EMAIL" },
  },
  async run({ search, archived, limit, project: named, as }, terminal) {
    const most = limit === undefined ? Number.POSITIVE_INFINITY : numberIn(limit, "--limit", { least: 1 });
    const articles = await atDesk({ as }, async (actor) => {
      const [{ listArticles }, { findProjectNamed }] = await Promise.all([
        import("../server/articles/list-articles.ts"),
        import("../server/projects/list-projects.ts"),
      ]);
      const project = named === undefined ? undefined : await findProjectNamed(actor, named);
      const all: ArticleSummary[] = [];
      let cursor: string | undefined;
      do {
        const wanted = Math.min(atOnce, most - all.length);
        const page = await listArticles(actor, { project, search, archived, cursor, limit: wanted });
        all.push(...page.articles);
        cursor = page.cursor;
      } while (cursor && all.length < most);
      return all;
    });
    terminal.answer({ articles }, () => articles.map((article) => line(terminal, article)));
  },
});

/** The title comes last: it may be of any width. */
function line({ t }: Terminal, { id, units, source, editions, title }: ArticleSummary): string {
  const languages = editions.map(({ language, progress, signedOff }) => {
    if (language === source) return language;
    const ready = progress.units === 0 ? 0 : (progress.approved + progress.omitted) / progress.units;
    return `${language} ${signedOff ? t("cli.signedOff") : `${Math.floor(ready * 100)}%`}`;
  });
  return [id, t("cli.unitCount", { count: units }), languages.join(" · "), title].join("  ");
}
