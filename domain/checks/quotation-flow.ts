import type { Quotations } from "../language/quotations.ts";
import type { ArticleUnit } from "./check.ts";
import type { Finding } from "./finding.ts";
import { dashedSpeech, quotationsOf } from "./quotation.ts";

/** A speech may run over so many units. */
const longest = 12;

interface Opened {
  index: number;
  at: number;
}

/**
 * Follows the quotations from unit to unit, and mends what the check of a single unit says of them: a mark that is
 * answered in a later unit is no longer alone; a speech that the source ends in a unit, and the text does not, is told
 * there.
 */
export function followQuotations(units: readonly ArticleUnit[], findings: Finding[][]): void {
  let opened: Opened | undefined;
  for (const [index, { source, target }] of units.entries()) {
    if (target.text.trim() === "") continue;
    const { alone, marks } = target.once(quotationsOf);
    const ours = source.once(quotationsOf);
    const closer = alone.find(({ role }) => role === "close");
    const isNear = opened !== undefined && index - opened.index <= longest && isSpeech(units, opened.index, index);
    if (isNear && marks.length === 0 && opensAnew(ours)) forgetLost(findings[index]!);
    if (closer && opened && isNear) {
      forget(findings[opened.index]!, opened.at);
      forget(findings[index]!, closer.at);
      opened = undefined;
    } else if (closer && !opened && ours.marks.length === 0) {
      // No speech is open that it could end.
      const own = findings[index]!.find(
        ({ check, target }) => check === "quote.unpaired" && target[0]?.from === closer.at,
      );
      if (own) own.severity = "warning";
    } else if (opened && isNear && marks.length === 0 && endsSpeech(units[index]!)) {
      const mark = ours.alone.find(({ role }) => role === "close");
      tell(findings[index]!, mark?.at, mark?.mark ?? "”");
      opened = undefined;
    }
    const opener = alone.findLast(({ role }) => role === "open");
    if (opener) opened = { index, at: opener.at };
  }
}

/** The marks of the source that close what was never opened, in a unit or before it: a fault for its author to mend. */
export function sourceQuotations(units: readonly ArticleUnit[], findings: Finding[][]): void {
  let opened: number | undefined;
  for (const [index, { source }] of units.entries()) {
    const { alone } = source.once(quotationsOf);
    const closer = alone.find(({ role }) => role === "close");
    // A straight mark may be a second, an inch or a slip that nobody sees.
    if (closer && closer.mark !== '"' && (opened === undefined || index - opened > longest)) {
      findings[index]!.push({
        check: "quote.source",
        severity: "info",
        source: [{ from: closer.at, to: closer.at + 1 }],
        target: [],
        values: { source: closer.mark },
      });
    }
    if (closer) opened = undefined;
    if (alone.some(({ role }) => role === "open")) opened = index;
  }
}

/** English opens every paragraph of a speech anew; others open it once. */
const opensAnew = ({ marks, alone }: Quotations) =>
  marks.length === 1 && alone[0]?.role === "open" && alone[0].at === 0;

function forgetLost(findings: Finding[]) {
  const index = findings.findIndex(({ check, target }) => check === "quote.unpaired" && target.length === 0);
  if (index >= 0) findings.splice(index, 1);
}

/** Whether what follows the opening unit is speech in the source as well: quoted anew, or without marks of its own. */
function isSpeech(units: readonly ArticleUnit[], from: number, to: number): boolean {
  return units.slice(from + 1, to + 1).every(({ source }) => {
    const { marks, alone } = source.once(quotationsOf);
    return marks.length === 0 || alone.length > 0 || marks[0]!.at === 0;
  });
}

function endsSpeech({ source }: ArticleUnit): boolean {
  const { marks, alone } = source.once(quotationsOf);
  const { begins, ends } = source.once(dashedSpeech);
  return alone.some(({ role }) => role === "close") || (marks.length === 0 && ends && !begins);
}

function forget(findings: Finding[], at: number) {
  const index = findings.findIndex(({ check, target }) => check === "quote.unpaired" && target[0]?.from === at);
  if (index >= 0) findings.splice(index, 1);
}

function tell(findings: Finding[], at: number | undefined, mark: string) {
  if (findings.some(({ check }) => check === "quote.unpaired")) return;
  findings.push({
    check: "quote.flow",
    severity: "warning",
    source: at === undefined ? [] : [{ from: at, to: at + 1 }],
    target: [],
    values: { target: mark },
  });
}
