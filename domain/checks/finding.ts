/** What keeps a text from being confirmed, asks to be looked at, or is only said. */
export const severities = ["error", "warning", "info"] as const;
export type Severity = (typeof severities)[number];

/** A stretch of plain text, in UTF-16 code units. */
export interface Range {
  from: number;
  to: number;
}

/** What a check found: which, where, with what values [ITS locQualityIssue]. messages/ says it in words. */
export interface Finding {
  check: string;
  severity: Severity;
  source: Range[];
  target: Range[];
  values?: Record<string, string>;
  /** What may stand in the place of `target[0]`. */
  replacement?: string;
}

/** The key of the message that says a finding in words; it takes the finding's values. A house rule brings its own words. */
export const findingMessage = ({ check }: Pick<Finding, "check">) =>
  check.startsWith("house.") ? "checks.house.rule" : `checks.${check}`;
