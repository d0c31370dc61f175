import { type Content, noContent } from "../content/content.ts";
import { plainText } from "../content/plain-text.ts";
import type { Language } from "../language/tag.ts";
import { type Token, tokensOf } from "../language/tokens.ts";
import type { Quantity } from "../quantities/quantity.ts";
import { readQuantities } from "../quantities/read.ts";
import type { Side } from "./check.ts";

/** Reads one side of a segment, from its content or from its plain text; then nothing is said of codes. */
export function sideOf(content: Content | string, language: Language): Side {
  return new LazySide(content, language);
}

class LazySide implements Side {
  readonly text: string;
  readonly language: Language;
  readonly base: string;
  private readonly given: Content | string;
  private readTokens: Token[] | undefined;
  private readAmounts: Quantity[] | undefined;

  constructor(content: Content | string, language: Language) {
    this.given = content;
    this.text = typeof content === "string" ? content : plainText(content);
    this.language = language;
    this.base = language.split("-")[0] ?? language;
  }

  get content(): Content {
    return typeof this.given === "string" ? noContent : this.given;
  }

  get tokens(): Token[] {
    this.readTokens ??= tokensOf(this.text);
    return this.readTokens;
  }

  get quantities(): Quantity[] {
    this.readAmounts ??= readQuantities(this.text, this.tokens, this.language);
    return this.readAmounts;
  }
}
