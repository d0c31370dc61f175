import { isCyrillic, isLatin, scriptOfBase, scriptShares } from "../language/scripts.ts";
import type { Token } from "../language/tokens.ts";
import type { Check, Pair } from "./check.ts";
import type { Finding } from "./finding.ts";

/** What was left in the language of the source, whole or in part, or is in another one. */
export const untranslated: Check = {
  ids: ["untranslated.whole", "untranslated.language", "untranslated.fragment"],
  find(pair) {
    const { source, target } = pair;
    if (source.base === target.base || target.text.trim() === "") return [];
    const all = [{ from: 0, to: target.text.length }];
    if (target.text.trim() === source.text.trim()) {
      return speaks(source.tokens) || hasForeignLetters(pair)
        ? [
            {
              check: "untranslated.whole",
              severity: "error",
              source: [{ from: 0, to: source.text.length }],
              target: all,
            },
          ]
        : [];
    }
    if (accented(target.text) < 5 && isForeign(pair))
      return [{ check: "untranslated.language", severity: "error", source: [], target: all }];
    return accented(target.text) < 5 ? fragments(pair) : [];
  },
};

/** Letters from À to ÿ: many of them are no language but a broken encoding, which another check tells. */
function accented(text: string): number {
  let count = 0;
  for (let at = 0; at < text.length && count < 5; at++) {
    const code = text.charCodeAt(at);
    if (code >= 0xc0 && code <= 0xff) count++;
  }
  return count;
}

/** Whether a text has words, and not names, numbers and credits alone. */
function speaks(tokens: readonly Token[]): boolean {
  let words = 0;
  for (const { kind, text, fold } of tokens) {
    if (kind === "han") words += text.length / 2;
    else if (kind === "word" && text === fold && text.length > 1) words++;
  }
  return words >= 2;
}

/** Names are written in the letters of their language: Дзюба is no English name. */
function hasForeignLetters({ source }: Pair): boolean {
  const script = scriptOfBase[source.base];
  return script !== undefined && script !== "latin" && scriptShares(source.tokens)[script] >= 3;
}

const named = new Set(["byline", "credit"]);

/** Most letters are in a script that the language is not written in. Names and credits may be. */
function isForeign({ source, target, kind }: Pair): boolean {
  const script = scriptOfBase[target.base];
  if (!script || named.has(kind)) return false;
  const shares = scriptShares(target.tokens);
  const all = shares.latin + shares.cyrillic + shares.han;
  if (all < 15 || shares[script] >= all * 0.3) return false;
  const lower = target.tokens.filter(
    ({ kind, text, fold }) => kind === "word" && text === fold && text.length > 2,
  ).length;
  if (shares.han < 10 && lower < 3) return false;
  // A source that is itself mostly foreign (an address, a list of names) may stay so.
  const own = scriptOfBase[source.base];
  const theirs = scriptShares(source.tokens);
  return own === undefined || theirs[own] >= (theirs.latin + theirs.cyrillic + theirs.han) * 0.5;
}

/** Small words that stand inside names: Friends of the Earth. */
const joining = new Set("of the and for de la le el al van von der du des in on to a an at by & s".split(" "));

/** How many words that are no names make a run of words a sentence left behind. */
const heavy = { latin: 3, cyrillic: 1, han: 2 } as const;
/** So many, where the run stands in the source as it is, and is longer than most names are. */
const copied = { words: 4, weight: 2 };

function fragments({ source, target }: Pair): Finding[] {
  const foreign = scriptOfBase[source.base];
  if (!foreign || foreign === scriptOfBase[target.base]) return [];
  const found: Finding[] = [];
  let sourceText: string | undefined;
  for (const run of runs(target.tokens, foreign)) {
    if (found.length >= 20) break;
    const { from, to, weight } = run;
    const least = foreign === "cyrillic" && target.base === "zh" ? 2 : heavy[foreign];
    const text = target.text.slice(from, to);
    sourceText ??= source.text.toLowerCase();
    const at = sourceText.indexOf(text.toLowerCase());
    const isCopied =
      at >= 0 && run.words >= copied.words && weight >= copied.weight && !isQuoted(target.text, from, to);
    if (weight < least && !isCopied) continue;
    found.push({
      check: "untranslated.fragment",
      severity: "warning",
      source: at < 0 ? [] : [{ from: at, to: at + text.length }],
      target: [{ from, to }],
      values: { target: text },
    });
  }
  return found;
}

/** A title keeps its words: «Games of Thrones». */
const isQuoted = (text: string, from: number, to: number) =>
  /["“«„‘'(（《]/.test(text[from - 1] ?? "") && /["”»“’')）》]/.test(text[to] ?? "");

interface Run {
  from: number;
  to: number;
  words: number;
  /** How many of its words are no names. */
  weight: number;
}

/** Runs of words of a script with only spaces and commas between them. */
function runs(tokens: readonly Token[], script: "latin" | "cyrillic" | "han"): Run[] {
  const found: Run[] = [];
  let run: Run | undefined;
  for (const token of tokens) {
    const weight = weightOf(token, script);
    if (weight !== undefined) {
      if (run) {
        run.to = token.to;
        run.words++;
        run.weight += weight;
      } else {
        run = { from: token.from, to: token.to, words: 1, weight };
        found.push(run);
      }
    } else if (token.kind !== "space" && token.text !== "," && token.text !== "-" && token.text !== "'")
      run = undefined;
  }
  return found;
}

/** What a word adds to its run: nothing for a name; undefined where it is of another script. */
function weightOf({ kind, text, fold }: Token, script: "latin" | "cyrillic" | "han"): number | undefined {
  if (script === "han") return kind === "han" ? text.length : undefined;
  if (kind !== "word") return undefined;
  const fits = script === "latin" ? isLatin : isCyrillic;
  if (!fits(text.charCodeAt(0))) return undefined;
  if (script === "cyrillic") return text.length > 2 ? 1 : 0.5;
  return text === fold && text.length > 1 && !joining.has(fold) ? 1 : 0;
}
