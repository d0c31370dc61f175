import type { Language } from "../language/tag.ts";
import { type Token, tokensOf } from "../language/tokens.ts";
import type { Quantity } from "../quantities/quantity.ts";
import { readQuantities } from "../quantities/read.ts";
import { type Sentence, sentencesOf } from "../segmentation/sentences.ts";

/** A text in its language, read once for all checks; what is costly is read when it is first asked for. */
export class Reading {
  readonly text: string;
  readonly language: Language;
  /** The primary subtag: `zh` for zh-Hans and zh-Hant. */
  readonly base: string;
  private readonly known = new Map<unknown, unknown>();

  constructor(text: string, language: Language) {
    this.text = text;
    this.language = language;
    this.base = language.split("-")[0] ?? language;
  }

  /** What a function of the module level reads in the text; it is asked once. */
  once<T>(read: (reading: Reading) => T): T {
    let found = this.known.get(read) as T | undefined;
    if (found === undefined) {
      found = read(this);
      this.known.set(read, found);
    }
    return found;
  }

  get tokens(): readonly Token[] {
    return this.once(readTokens);
  }

  /** The tokens that are words of an alphabet. */
  get words(): readonly Token[] {
    return this.once(readWordTokens);
  }

  get sentences(): readonly Sentence[] {
    return this.once(readSentences);
  }

  get quantities(): readonly Quantity[] {
    return this.once(readAmounts);
  }
}

const readTokens = ({ text }: Reading) => tokensOf(text);
const readWordTokens = ({ tokens }: Reading) => tokens.filter(({ kind }) => kind === "word");
const readSentences = ({ text, language }: Reading) => sentencesOf(text, language);
const readAmounts = ({ text, tokens, language }: Reading) => readQuantities(text, tokens, language);

/** The source of a segment is read again at every pause of the typing, and for every language that it is put into. */
const mostKept = 64;
const longestKept = 20_000;
const kept = new Map<string, Reading>();

/** The reading of a text; the last ones are kept. A text that is very long is read anew each time. */
export function readingOf(text: string, language: Language): Reading {
  if (text.length > longestKept) return new Reading(text, language);
  const key = `${language} ${text}`;
  const known = kept.get(key);
  if (known) {
    kept.delete(key);
    kept.set(key, known);
    return known;
  }
  const reading = new Reading(text, language);
  kept.set(key, reading);
  if (kept.size > mostKept) kept.delete(kept.keys().next().value!);
  return reading;
}
