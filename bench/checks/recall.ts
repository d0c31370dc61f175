import type { Finding } from "../../domain/checks/finding.ts";
import { type Bitext, checkChanged, isCounted } from "./bitext.ts";
import { base, type Injection } from "./inject/injection.ts";
import { randomOf } from "./random.ts";

export interface Recall {
  kind: string;
  tried: number;
  seen: number;
  missed: { source: string; target: string; broken: string }[];
}

/**
 * How many of the errors are seen: there is a finding that was not there before, and is no info. The segments are taken
 * in strides, so that a few errors come from the whole of the text.
 */
export function recallOf(
  bitext: Bitext,
  clean: readonly (readonly Finding[])[],
  injections: readonly Injection[],
  { each, seed }: { each: number; seed: number },
): Recall[] {
  return injections
    .filter(({ languages }) => languages.includes(base(bitext.targetLanguage)))
    .map((injection) => tried(bitext, clean, injection, each, seed))
    .filter(({ tried }) => tried > 0);
}

const stride = 7;

function tried(
  bitext: Bitext,
  clean: readonly (readonly Finding[])[],
  { kind, inject }: Injection,
  each: number,
  seed: number,
) {
  const { pairs, sourceLanguage, targetLanguage } = bitext;
  const random = randomOf(seed);
  const recall: Recall = { kind, tried: 0, seen: 0, missed: [] };
  const offset = Math.floor(random() * pairs.length);
  const step = pairs.length % stride === 0 ? stride + 1 : stride;
  for (let turn = 0; turn < pairs.length && recall.tried < each; turn++) {
    const index = (offset + turn * step) % pairs.length;
    const { source, target } = pairs[index]!;
    const broken = inject({ source, target, sourceLanguage, targetLanguage, random });
    if (broken === undefined || broken === target) continue;
    recall.tried++;
    if (isSeen(clean[index]!, checkChanged(bitext, index, broken))) recall.seen++;
    else recall.missed.push({ source, target, broken });
  }
  return recall;
}

const keyOf = ({ check, values }: Finding) => `${check} ${JSON.stringify(values ?? {})}`;

function isSeen(before: readonly Finding[], after: readonly Finding[]): boolean {
  const known = new Map<string, number>();
  for (const one of before) known.set(keyOf(one), (known.get(keyOf(one)) ?? 0) + 1);
  return after.filter(isCounted).some((one) => {
    const left = known.get(keyOf(one)) ?? 0;
    known.set(keyOf(one), left - 1);
    return left <= 0;
  });
}
