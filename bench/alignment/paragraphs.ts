// The same documents as paragraphs: some lines each, the same on both sides, then merged, split and dropped.
import type { Document, GoldPair } from "./corpus.ts";
import { spaceOf } from "./disturb.ts";

/** Of a hundred paragraphs on each side: joined to the next, cut in two between its lines, left out. */
const shares = { merge: 5, split: 5, drop: 3 };
const mostLines = 4;

export function disturbParagraphs({ id, languages, lines }: Document, random: () => number): GoldPair {
  const paragraphs: [string, string][][] = [];
  for (let at = 0; at < lines.length; ) {
    const size = 1 + Math.floor(random() * mostLines);
    paragraphs.push(lines.slice(at, at + size));
    at += size;
  }
  const pair: GoldPair = { id, languages, source: [], target: [], beads: [] };
  const put = (source: string[][], target: string[][]) => {
    const texts = {
      source: source.map((one) => one.join(spaceOf(languages.source))),
      target: target.map((one) => one.join(spaceOf(languages.target))),
    };
    pair.beads.push({
      source: texts.source.map((_, at) => pair.source.length + at),
      target: texts.target.map((_, at) => pair.target.length + at),
    });
    pair.source.push(...texts.source);
    pair.target.push(...texts.target);
  };
  for (let at = 0; at < paragraphs.length; at++) {
    const sides = sidesOf(paragraphs[at]!);
    const next = paragraphs[at + 1] && sidesOf(paragraphs[at + 1]!);
    const dice = random() * 200;
    const turned = dice >= 100;
    const [a, b] = turned ? [sides.target, sides.source] : [sides.source, sides.target];
    const [c, d] = !next ? [] : turned ? [next.target, next.source] : [next.source, next.target];
    const change = changeOf(dice % 100, { merge: c !== undefined, split: a.length > 1 });
    const [x, y] = {
      merge: () => [[[...a, ...(c ?? [])]], [b, ...(d ? [d] : [])]],
      split: () => [[a.slice(0, a.length >> 1), a.slice(a.length >> 1)], [b]],
      drop: () => [[], [b]],
      none: () => [[a], [b]],
    }[change]() as [string[][], string[][]];
    if (turned) put(y, x);
    else put(x, y);
    if (change === "merge") at++;
  }
  return pair;
}

const sidesOf = (lines: [string, string][]) => ({ source: lines.map(([a]) => a), target: lines.map(([, b]) => b) });

function changeOf(dice: number, can: { merge: boolean; split: boolean }): "merge" | "split" | "drop" | "none" {
  if (dice < shares.merge) return can.merge ? "merge" : "none";
  if (dice < shares.merge + shares.split) return can.split ? "split" : "none";
  return dice < shares.merge + shares.split + shares.drop ? "drop" : "none";
}
