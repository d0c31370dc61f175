import { lengthUnits, sentenceCount } from "../language/measure.ts";
import type { Check, Pair } from "./check.ts";
import type { Finding } from "./finding.ts";

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

/** Measured on professional news translations. */
const models: Record<string, Model | undefined> = {
  "en ru": { median: 0, spread: 0.15, shortness: 1.2 },
  "ru en": { median: 0, spread: 0.15, shortness: 1.2 },
  "en zh": { median: 0, spread: 0.18, shortness: 1.3 },
  "zh en": { median: 0, spread: 0.2, shortness: 1.3 },
  "ru zh": { median: 0, spread: 0.2, shortness: 1.4 },
  "zh ru": { median: 0, spread: 0.2, shortness: 1.4 },
};

function measured({ source, target, kind }: Pair, { median, spread, shortness }: Model): Finding[] {
  const length = lengthUnits(source.text);
  if (length < 4 || kind === "byline" || kind === "credit") return [];
  const ratio = Math.log(lengthUnits(target.text) / length) - median;
  const deviation = ratio / Math.sqrt(spread * spread + (shortness * shortness) / length);
  const values = { percent: `${Math.round(Math.exp(ratio) * 100)}` };
  if (deviation < -3.2) {
    return [{ check: "completeness.short", severity: "warning", source: [whole(source.text)], target: [whole(target.text)], values }];
  }
  const missing = sentenceCount(source.text) - sentenceCount(target.text);
  if (missing > 0 && deviation < -1.4) {
    const counts = { source: `${sentenceCount(source.text)}`, target: `${sentenceCount(target.text)}` };
    return [{ check: "completeness.sentence", severity: "warning", source: [whole(source.text)], target: [], values: counts }];
  }
  if (deviation > 3.5) {
    return [{ check: "completeness.long", severity: "info", source: [], target: [whole(target.text)], values }];
  }
  return [];
}
