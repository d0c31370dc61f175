import type { Language } from "../language/tag.ts";
import type { Pair } from "./check.ts";
import type { Finding, Range, Severity } from "./finding.ts";

/** A rule of an editor's own: what is not to be written in a language, and what is said of it. */
export interface HouseRule {
  /** Letters, digits and hyphens: its findings are called `house.<id>`. */
  id: string;
  /** The language it is about; `zh` is Simplified and Traditional Chinese. */
  language: Language;
  /** Only where it was translated from this language. */
  source?: Language;
  /** In RE2's syntax: no look-around, no back-references, and so always in linear time. */
  pattern: string;
  /** Only where no letter or digit touches what was found; RE2's own `\b` knows no letters but the Latin ones. */
  wholeWords?: boolean;
  /** What people read, in words of their own. */
  message: string;
  /** What may stand there instead; `$1` and `$<name>` are groups of the pattern. */
  replacement?: string;
  severity: Severity;
  /** Texts in which it must find something, and such in which it must not. */
  examples: { match: readonly string[]; pass: readonly string[] };
}

/** A rule whose pattern has been compiled: see house-rules.ts, which brings the library for it. */
export interface CompiledRule {
  rule: HouseRule;
  find(text: string): RuleMatch[];
}

export interface RuleMatch extends Range {
  replacement?: string;
}

const isOf = (rule: Language, language: Language) => language === rule || language.startsWith(`${rule}-`);

/** What the rules of a house find in a text. */
export function houseFindings(rules: readonly CompiledRule[], { source, target }: Pair): Finding[] {
  const found: Finding[] = [];
  for (const { rule, find } of rules) {
    if (!isOf(rule.language, target.language)) continue;
    if (rule.source !== undefined && !isOf(rule.source, source.language)) continue;
    for (const { from, to, replacement } of find(target.text)) {
      const text = target.text.slice(from, to);
      found.push({
        check: `house.${rule.id}`,
        severity: rule.severity,
        source: [],
        target: [{ from, to }],
        values: { target: text, message: rule.message, ...(replacement === undefined ? {} : { replacement }) },
        ...(replacement === undefined ? {} : { replacement }),
      });
    }
  }
  return found;
}
