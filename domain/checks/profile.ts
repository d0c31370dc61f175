import type { Language } from "../language/tag.ts";
import { entryOf, groupOf } from "./catalogue.ts";
import { type Finding, type Severity, severities } from "./finding.ts";

/** What is said of a check's findings in a project: more or less gravely than by itself, or nothing. */
export const levels = [...severities, "off"] as const;
export type Level = (typeof levels)[number];

/** Levels by the id of a check (`style.dash`), or by the name of a group (`style`) for all of it. */
export type Levels = Readonly<Record<string, Level>>;

/**
 * Which checks a project runs, and how gravely. What is said of a direction (`en ru`, `zh-Hans en`, `* ru`: from any
 * language into Russian) goes before what is said of all; a check goes before its group.
 */
export interface Profile {
  all?: Levels;
  pairs?: Readonly<Record<string, Levels>>;
}

const baseOf = (language: Language) => language.split("-")[0] ?? language;

/** The levels of a direction, the more general ones overlaid by the more special. */
export function levelsOf({ all, pairs }: Profile, source: Language, target: Language): Levels {
  const layers = [all];
  for (const into of new Set([baseOf(target), target])) {
    for (const from of new Set(["*", baseOf(source), source])) layers.push(pairs?.[`${from} ${into}`]);
  }
  const merged: Record<string, Level> = Object.create(null);
  for (const layer of layers) {
    const entries = Object.entries(layer ?? {});
    for (const [group, level] of entries.filter(([key]) => !key.includes("."))) {
      // A direction that says something of a group goes before all that says something of one of its checks.
      for (const id of Object.keys(merged)) if (groupOf(id) === group) delete merged[id];
      merged[group] = level;
    }
    for (const [id, level] of entries.filter(([key]) => key.includes("."))) merged[id] = level;
  }
  return merged;
}

const graver = (one: Severity, two: Severity) => severities.indexOf(one) < severities.indexOf(two);

/**
 * The findings at the levels of a project. A check that says something mildly for once, beside its own severity, goes
 * on saying it as mildly.
 */
export function applyLevels(findings: readonly Finding[], chosen: Levels): Finding[] {
  return findings.flatMap((finding) => {
    const level = chosen[finding.check] ?? chosen[groupOf(finding.check)];
    if (level === undefined) return [finding];
    if (level === "off") return [];
    const own = entryOf(finding.check)?.severity ?? finding.severity;
    const isMild = graver(own, finding.severity) && graver(level, finding.severity);
    return [isMild ? finding : { ...finding, severity: level }];
  });
}
