// An article made of one's own words, and a new version of it made by a seeded editor, who notes what was done.
import type { Fate, Revised } from "../revise.ts";

export type Random = () => number;

/** Numbers from 0 to 1 that come in the same order each time (mulberry32). */
export function seeded(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const who = `the harbour office|the council|a fisherman|the ferry company|the mayor|a group of students|the court|the regional bank
  |an engineer|the ministry|two witnesses|the museum|the owner of the mill|a spokesman|the health service|the school board`;
const did = `said|announced|denied|confirmed|warned|reported|insisted|suggested|decided|promised`;
const what = `the bridge would be closed|prices had risen|the dam was safe|no decision had been taken|the harvest was poor
  |the road to the valley was open|the archive had been lost|tickets would cost more|the strike was over|water was scarce
  |the old quarter would be restored|three buses were missing|the vote would be repeated|the factory needed workers
  |the island had no doctor|the trains ran late`;
const when = `on Tuesday|last week|in the spring|after the storm|before the election|at midnight|in 1987|for the second time
  |within an hour|despite the rain|during the festival|since the flood|by noon|ten years ago`;
const where = `in the port|near the border|at the town hall|across the province|on the northern shore|in three villages
  |outside the court|along the river|at the station|in the capital`;

const rows = [who, did, what, when, where].map((row) => row.split("|").map((word) => word.trim()));

function sentence(random: Random): string {
  const [a, b, c, d, e] = rows.map((row) => row[Math.floor(random() * row.length)]!);
  const number = Math.floor(random() * 900) + 20;
  const said = `${a} ${b} ${d} that ${c} ${e}, where ${number} people live.`;
  return said[0]!.toUpperCase() + said.slice(1);
}

export function makeArticle(units: number, random: Random): string[] {
  return Array.from({ length: units }, (_, at) =>
    at % 25 === 0
      ? sentence(random).split(" ").slice(0, 6).join(" ")
      : Array.from({ length: 2 + Math.floor(random() * 3) }, () => sentence(random)).join(" "),
  );
}

export type Done = Pick<Revised, "fate" | "before" | "after">;

const plan: [Fate, number][] = [
  ["edited", 10],
  ["moved", 4],
  ["split", 4],
  ["merged", 4],
  ["added", 4],
  ["removed", 4],
];

/** A new version with thirty edits of all kinds, and what was done to each unit. */
export function editArticle(article: readonly string[], random: Random): { after: string[]; done: Done[] } {
  const tasks = new Map<number, Fate>();
  const free = (at: number) =>
    [at - 1, at, at + 1, at + 2].every((one) => !tasks.has(one)) && at % 25 !== 0 && (at + 1) % 25 !== 0;
  for (const [fate, count] of plan) {
    for (let n = 0; n < count; ) {
      const at = 2 + Math.floor(random() * (article.length - 4));
      if (!free(at)) continue;
      tasks.set(at, fate);
      n++;
    }
  }
  const texts: { text: string; before: number[]; fate: Fate; group?: number }[] = [];
  const moved: typeof texts = [];
  const done: Done[] = [];
  for (let at = 0; at < article.length; at++) {
    const text = article[at]!;
    const fate = tasks.get(at) ?? "unchanged";
    if (fate === "removed") done.push({ fate, before: [at], after: [] });
    else if (fate === "moved") moved.push({ text, before: [at], fate });
    else if (fate === "merged") {
      texts.push({ text: `${text} ${article[at + 1]}`, before: [at, at + 1], fate });
      at++;
    } else if (fate === "split") {
      const cut = text.indexOf(". ") + 1;
      texts.push(
        { text: text.slice(0, cut), before: [at], fate, group: at },
        { text: text.slice(cut + 1), before: [at], fate, group: at },
      );
    } else if (fate === "added") {
      texts.push(
        { text, before: [at], fate: "unchanged" },
        { text: `${sentence(random)} ${sentence(random)}`, before: [], fate },
      );
    } else texts.push({ text: fate === "edited" ? edited(text, random) : text, before: [at], fate });
  }
  for (const one of moved) {
    let to = 0;
    do to = Math.floor(random() * texts.length);
    while (
      Math.abs(to - one.before[0]!) < 10 ||
      (texts[to]?.group !== undefined && texts[to - 1]?.group === texts[to]?.group)
    );
    texts.splice(to, 0, one);
  }
  for (let at = 0; at < texts.length; at++) {
    const { before, fate, group } = texts[at]!;
    if (group !== undefined && texts[at - 1]?.group === group) done.at(-1)!.after.push(at);
    else done.push({ fate, before, after: [at] });
  }
  return { after: texts.map(({ text }) => text), done };
}

/** What editors do to a paragraph: a figure, a word, a sentence more, a sentence less, the first sentence rewritten. */
function edited(text: string, random: Random): string {
  const cut = text.indexOf(". ") + 2;
  const edits = [
    () => text.replace(/\d+/, (number) => String(Number(number) + 7)),
    () => text.replace(" that ", ", as was expected, that "),
    () => `${text} ${sentence(random)}`,
    () => text.slice(cut),
    () => `${sentence(random)} ${text.slice(cut)}`,
  ];
  return edits[Math.floor(random() * edits.length)]!();
}

/** How many units of both versions were given the right fate and the right counterparts, of how many. */
export function rightlyRevised(found: readonly Done[], done: readonly Done[]): { right: number; all: number } {
  const keyOf = ({ fate, before, after }: Done) => `${fate} ${before.join()} ${after.join()}`;
  const known = new Set(done.map(keyOf));
  const units = (list: readonly Done[]) =>
    list.reduce((sum, { before, after }) => sum + before.length + after.length, 0);
  return { right: units(found.filter((one) => known.has(keyOf(one)))), all: units(done) };
}
