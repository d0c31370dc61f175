import type { Unit } from "../server/articles/open-article.ts";
import type { Segment } from "../server/segments/present-segment.ts";
import { atDesk } from "./at-desk.ts";
import { command } from "./command.ts";
import type { Terminal } from "./terminal.ts";

export default command({
  arguments: [{ name: "id" }],
  options: { as: { value: "EMAIL" } },
  async run({ id, as }, terminal) {
    const article = await atDesk({ as }, async (actor) => {
      const { openArticle } = await import("../server/articles/open-article.ts");
      return openArticle(actor, id);
    });
    terminal.answer(article, () => [
      terminal.style("bold", article.title),
      `${article.id}  ${article.languages.join(", ")}`,
      ...article.units.flatMap((unit) => unitLines(terminal, unit, article.source)),
    ]);
  },
});

function unitLines(terminal: Terminal, { id, position, kind, segments }: Unit, source: string): string[] {
  const head = `${position}  ${id}  ${terminal.t(`units.kinds.${kind}`)}`;
  const texts = Object.values(segments).map(
    (segment) => `  ${standing(terminal, segment, source)}  ${textOf(segment)}`,
  );
  return ["", terminal.style("dim", head), ...texts];
}

function standing({ t }: Terminal, { language, state, freshness, omission }: Segment, source: string): string {
  const words = omission ? t(`segments.omissions.${omission.kind}`) : t(`segments.states.${state}`);
  const stale = freshness.is === "major" ? `, ${t("segments.stale")}` : "";
  return language === source ? language : `${language} [${words}${stale}]`;
}

/** In one line: breaks are shown as such. */
const textOf = ({ text }: Segment) => text.replaceAll("\n", " ⏎ ");
