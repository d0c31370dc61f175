import { catalogue } from "../../domain/checks/catalogue.ts";
import type { Flags } from "./bitext.ts";
import type { Cost } from "./hostile.ts";
import type { Speed } from "./speed.ts";

/** What one run over one bitext has measured, as --json writes it. */
export interface Figures {
  /** What the bitext is, in the words of whoever measured. */
  data: string;
  date: string;
  sourceLanguage: string;
  targetLanguage: string;
  segments: number;
  flags: Flags;
  speed: Speed;
  recall: readonly { kind: string; tried: number; seen: number }[];
  hostile?: readonly Cost[];
}

/**
 * The page with the figures in it: what stands between `<!-- measured: … -->` and `<!-- /measured -->` is written anew.
 * In the table of the checks the words are the page's own, and the rates, of the first data that were given, are added.
 */
export function pageWith(page: string, all: readonly Figures[]): string {
  const sets = Map.groupBy(all, ({ data }) => data);
  const [first] = sets.values();
  if (!first) return page;
  const hostile = all.find((one) => one.hostile)?.hostile;
  let text = between(page, "totals", [...sets].map(([data, figures]) => totals(data, figures)).join("\n\n"));
  text = between(text, "recall", [...sets].map(([data, figures]) => recalls(data, figures)).join("\n\n"));
  text = hostile ? between(text, "hostile", costs(hostile)) : text;
  return between(text, "rates", rates(inside(page, "rates"), first));
}

const marksOf = (name: string) => [`<!-- measured: ${name} -->`, "<!-- /measured -->"] as const;

function placeOf(page: string, name: string): readonly [from: number, to: number] {
  const [open, close] = marksOf(name);
  const from = page.indexOf(open);
  const to = page.indexOf(close, from);
  if (from < 0 || to < 0) throw new Error(`the page has no place for ${name}: ${open} … ${close}`);
  return [from + open.length, to];
}
const inside = (page: string, name: string) => page.slice(...placeOf(page, name));

function between(page: string, name: string, text: string): string {
  const [from, to] = placeOf(page, name);
  return `${page.slice(0, from)}\n${text}\n${page.slice(to)}`;
}

const table = (head: readonly string[], rows: readonly (readonly string[])[]) =>
  [head, head.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");

const base = (language: string) => language.split("-")[0];
const directionOf = ({ sourceLanguage, targetLanguage }: Figures) => `${base(sourceLanguage)}→${base(targetLanguage)}`;
const rate = (count: number, { segments }: Figures) => `${Math.round((count * 10_000) / segments) / 100}`;
const caption = (data: string, figures: readonly Figures[]) =>
  `**${data}**, measured ${figures
    .map(({ date }) => date)
    .sort()
    .at(-1)}:\n\n`;

function totals(data: string, figures: readonly Figures[]): string {
  const row = (name: string, of: (one: Figures) => string) => [name, ...figures.map(of)];
  return (
    caption(data, figures) +
    table(
      ["of 100 segments are flagged", ...figures.map(directionOf)],
      [
        row("segments", ({ segments }) => `${segments}`),
        row("quantity group, error or warning", (one) => rate(one.flags.quantity, one)),
        row("errors", (one) => rate(one.flags.errors, one)),
        row("errors and warnings", (one) => rate(one.flags.counted, one)),
        row("segments a second, one core", ({ speed }) => `${Math.round(speed.perSecond)}`),
        row("milliseconds for a paragraph", ({ speed }) => speed.paragraph.toFixed(2)),
        row("of so many characters", ({ speed }) => `${speed.paragraphLength}`),
      ],
    )
  );
}

function recalls(data: string, figures: readonly Figures[]): string {
  const kinds = [...new Set(figures.flatMap(({ recall }) => recall.map(({ kind }) => kind)))];
  const cell = (kind: string, { recall }: Figures) => {
    const one = recall.find((recall) => recall.kind === kind);
    return one ? `${Math.round((one.seen * 100) / one.tried)} (${one.tried})` : "–";
  };
  return (
    caption(data, figures) +
    table(
      ["injected error: seen %, of how many", ...figures.map(directionOf)],
      kinds.map((kind) => [kind, ...figures.map((one) => cell(kind, one))]),
    )
  );
}

/** The rows of the page, with their rates anew; every check of the catalogue has one. */
function rates(old: string, figures: readonly Figures[]): string {
  const words = new Map(
    old.split("\n").flatMap((line) => {
      const cells = line.split(/(?<!\\)\|/).map((cell) => cell.trim());
      const id = /^`(.+)`$/.exec(cells[1] ?? "")?.[1];
      return id ? [[id, [cells[3] ?? "", cells[4] ?? ""]] as const] : [];
    }),
  );
  const ids = Object.keys(catalogue);
  const silent = ids.filter((id) => !words.get(id)?.[0]);
  if (silent.length > 0) throw new Error(`the page does not say what these find: ${silent.join(", ")}`);
  return table(
    ["id", "severity", "what it finds", "example", ...figures.map(directionOf)],
    ids.map((id) => {
      const { severity, scope } = catalogue[id as keyof typeof catalogue];
      const told = scope === "article" ? `${severity}, article` : severity;
      return [`\`${id}\``, told, ...words.get(id)!, ...figures.map((one) => rateOf(id, one))];
    }),
  );
}

/** Codes, headings and whole articles are in no bitext. */
const notInBitext = (id: string) =>
  /^(code\.|repetition\.(inconsistent|same-target)|style\.(apostrophe|heading|case|length)$)/.test(id);

const rateOf = (id: string, figures: Figures) =>
  notInBitext(id)
    ? "–"
    : rate(
        Object.entries(figures.flags.checks).reduce(
          (sum, [key, count]) => (key.split(" ")[1] === id ? sum + count : sum),
          0,
        ),
        figures,
      );

function costs(hostile: readonly Cost[]): string {
  return table(
    ["check", "milliseconds at most", "ten times as long", "on"],
    hostile
      .slice(0, 8)
      .map(({ check, milliseconds, tenfold, pattern }) => [
        `\`${check}\``,
        milliseconds.toFixed(0),
        `× ${tenfold.toFixed(1)}`,
        `\`${JSON.stringify(pattern).slice(1, -1).replaceAll('\\"', '"')}\``,
      ]),
  );
}
