import { type Matcher, RE2JS } from "re2js";
import { canonicalLanguage } from "../language/tag.ts";
import { severities } from "./finding.ts";
import type { CompiledRule, HouseRule, RuleMatch } from "./house-rule.ts";

/** Why a rule cannot be taken: its field, what is wrong with it, and the example or the library's words where they tell more. */
export interface RuleFault {
  field: keyof HouseRule | "examples.match" | "examples.pass";
  reason:
    | "malformed"
    | "tooLong"
    | "tooComplex"
    | "matchesNothing"
    | "unknownGroup"
    | "missesExample"
    | "hitsExample"
    | "noExample";
  detail?: string;
}

const wellFormedId = /^[a-z0-9]+(-[a-z0-9]+){0,8}$/;
const longest = { id: 60, pattern: 500, message: 300, replacement: 200, example: 500 };
const mostExamples = 20;

/** Instructions of a compiled pattern; what one costs at each character was measured at some 30 ns in the worst case. */
const mostInstructions = 250;
/** So the whole search of a text is bounded: 20,000 characters for the costliest pattern, a million for a plain word. */
const mostSteps = 5_000_000;
/** After so many places enough has been told; a search that begins anew at each of them stays linear. */
const mostMatches = 50;

/** All that is wrong with a rule; nothing where it may be used. */
export function faultsOf(rule: HouseRule): RuleFault[] {
  const faults: RuleFault[] = [];
  const fault = (field: RuleFault["field"], reason: RuleFault["reason"], detail?: string) =>
    faults.push({ field, reason, ...(detail === undefined ? {} : { detail }) });

  if (rule.id.length > longest.id) fault("id", "tooLong");
  else if (!wellFormedId.test(rule.id)) fault("id", "malformed");
  if (!isLanguage(rule.language)) fault("language", "malformed");
  if (rule.source !== undefined && !isLanguage(rule.source)) fault("source", "malformed");
  if (!severities.includes(rule.severity)) fault("severity", "malformed");
  if (rule.message.trim() === "") fault("message", "malformed");
  if (rule.message.length > longest.message) fault("message", "tooLong");
  if ((rule.replacement?.length ?? 0) > longest.replacement) fault("replacement", "tooLong");
  const { match, pass } = rule.examples;
  if (match.length === 0) fault("examples.match", "noExample");
  if (pass.length === 0) fault("examples.pass", "noExample");
  if (match.length > mostExamples || match.some(({ length }) => length > longest.example))
    fault("examples.match", "tooLong");
  if (pass.length > mostExamples || pass.some(({ length }) => length > longest.example))
    fault("examples.pass", "tooLong");
  if (rule.pattern.length > longest.pattern) fault("pattern", "tooLong");
  if (faults.length > 0) return faults;

  const pattern = patternOf(rule.pattern);
  if (typeof pattern === "string") return [{ field: "pattern", reason: "malformed", detail: pattern }];
  if (pattern.programSize() > mostInstructions) fault("pattern", "tooComplex");
  else if (pattern.matcher("").find()) fault("pattern", "matchesNothing");
  else if (!knowsGroups(rule.replacement ?? "", pattern)) fault("replacement", "unknownGroup");
  else {
    const { find } = compiled(rule, pattern);
    for (const example of match) if (find(example).length === 0) fault("examples.match", "missesExample", example);
    for (const example of pass) if (find(example).length > 0) fault("examples.pass", "hitsExample", example);
  }
  return faults;
}

/** The rules ready to be used; one that has a fault is left out, since it was refused when it was written. */
export function compileRules(rules: readonly HouseRule[]): CompiledRule[] {
  return rules.flatMap((rule) => {
    if (faultsOf(rule).length > 0) return [];
    const pattern = patternOf(rule.pattern);
    return typeof pattern === "string" ? [] : [compiled(rule, pattern)];
  });
}

/** A rule that is still being written, to be tried on a text; undefined while its pattern cannot be used. */
export function compileDraft(rule: HouseRule): CompiledRule | undefined {
  const pattern = rule.pattern.length > longest.pattern ? "" : patternOf(rule.pattern);
  if (typeof pattern === "string" || pattern.programSize() > mostInstructions) return undefined;
  return knowsGroups(rule.replacement ?? "", pattern) ? compiled(rule, pattern) : undefined;
}

/** `zh` alone is no language that a text has, but means both of its scripts in a rule. */
const isLanguage = (tag: string) => canonicalLanguage(tag) !== undefined;

/** The compiled pattern, or what is wrong with it in the library's words. */
function patternOf(pattern: string): RE2JS | string {
  try {
    return RE2JS.compile(pattern);
  } catch (error) {
    return error instanceof Error ? error.message : "";
  }
}

function compiled(rule: HouseRule, pattern: RE2JS): CompiledRule {
  const reach = Math.floor(mostSteps / Math.max(1, pattern.programSize()));
  return {
    rule,
    find(text) {
      const matcher = pattern.matcher(text.length > reach ? text.slice(0, reach) : text);
      const found: RuleMatch[] = [];
      for (let tries = 0; tries < mostMatches && matcher.find(); tries++) {
        const from = matcher.start();
        const to = matcher.end();
        if (from === to || (rule.wholeWords && !isWhole(text, from, to))) continue;
        const replacement = rule.replacement === undefined ? undefined : expand(rule.replacement, matcher);
        found.push({
          from,
          to,
          ...(replacement === undefined ? {} : { replacement }),
        });
      }
      return found;
    },
  };
}

const wordCharacter = /[\p{L}\p{N}]/u;
const isWhole = (text: string, from: number, to: number) =>
  !wordCharacter.test(text[from - 1] ?? "") && !wordCharacter.test(text[to] ?? "");

const reference = /\$(?:(\d)|<([A-Za-z_]\w{0,30})>|\$)/g;

const expand = (replacement: string, matcher: Matcher): string =>
  replacement.replace(reference, (_, number?: string, name?: string) => {
    if (number !== undefined) return matcher.group(Number(number)) ?? "";
    return name === undefined ? "$" : (matcher.group(name) ?? "");
  });

function knowsGroups(replacement: string, pattern: RE2JS): boolean {
  const names = pattern.namedGroups();
  return [...replacement.matchAll(reference)].every(([, number, name]) => {
    if (number !== undefined) return Number(number) <= pattern.groupCount();
    return name === undefined || Object.hasOwn(names, name);
  });
}
