import { lengthUnits, sentenceCount } from "../language/measure.ts";
import type { Check, Pair } from "./check.ts";
import type { Finding } from "./finding.ts";
import type { Reading } from "./reading.ts";

/** Nothing written, or so little that something must be missing. */
export const completeness: Check = {
  ids: ["completeness.empty", "completeness.short", "completeness.sentence", "completeness.long"],
  find(pair) {
    const { source, target } = pair;
    if (source.text.trim() === "") return [];
    if (target.text.trim() === "") {
      return [{ check: "completeness.empty", severity: "error", source: [whole(source.text)], target: [] }];
    }
    const model = models[`${source.base} ${target.base}`];
    return model ? measured(pair, model) : [];
  },
};

const whole = (text: string) => ({ from: 0, to: text.length });

/** The logarithm of target to source in length units: its median, its spread for long texts, and how it grows for short ones. */
interface Model {
  median: number;
  spread: number;
  shortness: number;
}

/** Measured on professional news translations, in the units of domain/language/measure.ts. */
const models: Record<string, Model | undefined> = {
  "en ru": { median: 0, spread: 0.1, shortness: 0.8 },
  "ru en": { median: 0.13, spread: 0.07, shortness: 0.65 },
  "en zh": { median: 0.01, spread: 0.14, shortness: 0.9 },
  "zh en": { median: 0.22, spread: 0.15, shortness: 0.8 },
  "ru zh": { median: 0.01, spread: 0.15, shortness: 1 },
  "zh ru": { median: 0.2, spread: 0.15, shortness: 1 },
};
/** Deviations from the median: how short a text is surely too short, and how short one with fewer sentences. */
const tooShort = -3;
/** A heading has no mark at its end that could be missing. */
const tooShortHeading = -2.2;
const shortOfSentence = -0.8;
const tooLong = 4.5;

const lengthOf = ({ text }: Reading) => lengthUnits(text);
const sentencesIn = ({ text }: Reading) => sentenceCount(text);
const isMarked = (text: string) => /[.!?。！？…]["”’»」』)）]{0,3}\s*$/.test(text.slice(-8));

function measured({ source, target, kind }: Pair, { median, spread, shortness }: Model): Finding[] {
  const length = source.once(lengthOf);
  if (length < 4 || kind === "byline" || kind === "credit") return [];
  const ratio = Math.log(target.once(lengthOf) / length) - median;
  const deviation = ratio / Math.sqrt(spread * spread + (shortness * shortness) / length);
  const values = { percent: `${Math.round(Math.exp(ratio) * 100)}` };
  if (deviation < (isMarked(source.text) || isMarked(target.text) ? tooShort : tooShortHeading)) {
    return [
      {
        check: "completeness.short",
        severity: "warning",
        source: [whole(source.text)],
        target: [whole(target.text)],
        values,
      },
    ];
  }
  if (deviation < shortOfSentence && source.once(sentencesIn) > target.once(sentencesIn)) {
    const counts = { source: `${source.once(sentencesIn)}`, target: `${target.once(sentencesIn)}` };
    return [
      { check: "completeness.sentence", severity: "warning", source: [whole(source.text)], target: [], values: counts },
    ];
  }
  if (deviation > tooLong) {
    return [{ check: "completeness.long", severity: "info", source: [], target: [whole(target.text)], values }];
  }
  return [];
}
