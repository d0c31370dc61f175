import { type QuotationMark, type Quotations, readQuotations } from "../language/quotations.ts";
import { writingOf } from "../language/writing.ts";
import type { Check, Pair } from "./check.ts";
import type { Finding } from "./finding.ts";
import type { Reading } from "./reading.ts";

/** Quotation marks without a partner, turned the wrong way, wrongly nested, or of another language. */
export const quotation: Check = {
  ids: ["quote.unpaired", "quote.direction", "quote.nesting", "quote.style"],
  find({ source, target }: Pair) {
    const turned = direction(target);
    return [
      ...turned,
      ...(turned.every(({ severity }) => severity === "info") ? unpaired(source, target) : []),
      ...nesting(target),
      ...style(target),
    ];
  },
};

export const quotationsOf = ({ text, base }: Reading): Quotations => readQuotations(text, base);

const most = 20;

/** A quotation may begin or end in the next unit: then the source leaves it open as well. */
function unpaired(source: Reading, target: Reading): Finding[] {
  const ours = source.once(quotationsOf);
  const theirs = target.once(quotationsOf);
  if (theirs.marks.length === 0) return lost(ours);
  const extra = theirs.alone.filter(({ at, role }, index) => {
    // What was cut off before, whichever way its mark is turned.
    if (at === 0 && ours.alone[0]?.at === 0) return false;
    const sooner = theirs.alone.slice(0, index).filter((one) => one.role === role).length;
    return sooner >= ours.alone.filter((one) => one.role === role).length;
  });
  const mild = ours.marks.length === 0;
  return extra.slice(0, most).map((one) => ({
    check: "quote.unpaired",
    // Speech without marks, or with the dash of a dialogue, may well go on in the next unit.
    severity: mild && isAtEdge(one, target.text) && goesOn(one, source) ? "info" : "warning",
    source: [],
    target: [{ from: one.at, to: one.at + 1 }],
    values: { target: one.mark },
  }));
}

/** The one mark of the source, of a speech that began before or goes on behind, and none in the text. */
function lost({ alone, marks }: Quotations): Finding[] {
  const [one] = alone;
  if (!one || marks.length > 1) return [];
  const range = { from: one.at, to: one.at + 1 };
  return [{ check: "quote.unpaired", severity: "warning", source: [range], target: [], values: { target: one.mark } }];
}

const isAtEdge = ({ at, role }: QuotationMark, text: string) =>
  role === "open" ? at === 0 : /^[.,!?…。，]{0,2}\s*$/.test(text.slice(at + 1, at + 6)) || isBeforeSpeaker(text, at);
const isBeforeSpeaker = (text: string, at: number) => /[,.!?…]/.test(text[at - 1] ?? "") && text[at + 1] === " ";

/** How a dialogue of dashes, without marks, begins and ends in a text: - Да, - сказал он. */
export function dashedSpeech({ text, base }: Reading): { begins: boolean; ends: boolean } {
  if (base !== "ru") return { begins: false, ends: false };
  return { begins: /^[-–—−] ?/.test(text), ends: /[,!?….»"] ?[-–—−]{1,2} ?\p{Ll}/u.test(text) };
}

/** Whether a speech that is not marked in the source may be open where this mark is. */
function goesOn({ role }: QuotationMark, source: Reading): boolean {
  const { begins, ends } = source.once(dashedSpeech);
  return role === "open" ? !ends : !begins;
}

/** An opening mark where one closes, and the other way round: said.“ */
function direction({ text, base }: Reading): Finding[] {
  if (base === "ru") return [];
  return turnedMarks(text, base)
    .slice(0, most)
    .map((at): Finding => {
      const mark = text[at]!;
      const replacement = mark === "“" ? "”" : "“";
      return {
        check: "quote.direction",
        // Behind a space many an English text closes so.
        severity: base === "en" && mark === "“" && /\s/.test(text[at - 1] ?? "") ? "info" : "error",
        source: [],
        target: [{ from: at, to: at + 1 }],
        values: { target: mark, replacement },
        replacement,
      };
    });
}

function turnedMarks(text: string, base: string): number[] {
  const places: number[] = [];
  for (let at = 0; at < text.length; at++) if (text[at] === "“" || text[at] === "”") places.push(at);
  if (places.length > 100 || text.length < 3) return [];
  if (places.length % 2 === 1) return places.filter((at) => isTurned(text, at, base));
  if (isNested(text, places)) return [];
  // As many as they should be: each second one closes.
  return places.filter((at, index) => (text[at] === "“") !== (index % 2 === 0));
}

/** Whether every mark has its partner, be it inside others. */
function isNested(text: string, places: readonly number[]): boolean {
  let depth = 0;
  for (const at of places) {
    depth += text[at] === "“" ? 1 : -1;
    if (depth < 0) return false;
  }
  return depth === 0;
}

/** Whether a mark is surely turned round by what stands beside it. */
function isTurned(text: string, at: number, base: string): boolean {
  const before = text[at - 1] ?? " ";
  const after = text[at + 1] ?? " ";
  if (text[at] === "“") {
    if (at === text.length - 1) return at > 0;
    if (/[,.!?，。！？…]/.test(before)) return /[\s，。]/.test(after);
    return base === "zh" ? /[，。、；！？]/.test(after) : /[\s,.!?;:]/.test(after) && /[\p{L}\d]/u.test(before);
  }
  return base === "en" && at > 0 && /[\s(]/.test(before) && /[\p{L}\d]/u.test(after);
}

/** A quotation inside one with the same marks: «Читаю «Правду» » for «Читаю „Правду“». */
function nesting(target: Reading): Finding[] {
  const [outer, inner] = writingOf(target.language).quotes;
  return target
    .once(quotationsOf)
    .quotations.filter(({ depth, open }) => depth === 1 && open === outer[0])
    .slice(0, most)
    .map(({ from, to }): Finding => {
      const text = target.text.slice(from, to);
      const replacement = inner[0] + text.slice(1, -1) + inner[1];
      return {
        check: "quote.nesting",
        severity: "info",
        source: [],
        target: [{ from, to }],
        values: { target: text, replacement },
        replacement,
      };
    });
}

const foreign: Record<string, string> = { en: "«»„「」『』", ru: "”「」『』", zh: "«»„" };

/** Marks that the language does not use, and straight ones. Only said: house styles differ. */
function style(target: Reading): Finding[] {
  const { language, base } = target;
  const [outer] = writingOf(language).quotes;
  const isForeign = (mark: string) =>
    mark === '"' || foreign[base]?.includes(mark) || (language === "zh-Hant" && "“”‘’".includes(mark));
  const one = target.once(quotationsOf).marks.find(({ mark }) => isForeign(mark));
  if (!one) return [];
  const replacement = one.role === "open" ? outer[0] : outer[1];
  return [
    {
      check: "quote.style",
      severity: "info",
      source: [],
      target: [{ from: one.at, to: one.at + 1 }],
      values: { target: one.mark, own: writingOf(language).quotes.flat().join("") },
      replacement,
    },
  ];
}
