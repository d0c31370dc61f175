import { type Severity, severities } from "../../domain/checks/finding.ts";
import { type Address, keyOf } from "../segments/article-data.ts";
import { rangeInText } from "../workbench/mark-found.ts";

interface StillMark {
  from: number;
  to: number;
  severity: Severity;
}

/** Marks findings in a text that is only looked at, without touching it; nothing where the browser cannot. */
export function markStill(address: Address, marks: readonly StillMark[]): void {
  if (!("highlights" in CSS)) return;
  const text = document.querySelector(`[data-slot="${keyOf(address)}"] .text`);
  for (const severity of severities) {
    const ranges = text
      ? marks.filter((mark) => mark.severity === severity).flatMap((mark) => rangeInText(text, mark) ?? [])
      : [];
    if (ranges.length > 0) CSS.highlights.set(`finding-${severity}`, new Highlight(...ranges));
    else CSS.highlights.delete(`finding-${severity}`);
  }
}
