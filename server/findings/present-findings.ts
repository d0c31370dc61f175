import type { DismissalRow } from "../../db/queries/findings.ts";
import type { Finding } from "../../domain/checks/finding.ts";
import { type DismissalScope, dismissalOf } from "../../domain/findings/dismissal.ts";
import type { Pairing } from "../../domain/findings/pairing.ts";

/** A finding as every door shows it. */
export interface PresentedFinding extends Finding {
  /** What tells it from the others in its segment: the check, and where. */
  id: string;
  /** Somebody's no to it. It is open where nobody has said one. */
  dismissed?: { id: string; by: string; at: string; reason: string; scope: DismissalScope };
}

interface Place {
  article: string;
  unit: string;
}

/** What was found in a text, with what was said of it. */
export function presentFindings(
  findings: readonly Finding[],
  pairing: Pairing,
  place: Place,
  dismissals: readonly DismissalRow[],
): PresentedFinding[] {
  return findings.map((finding) => {
    const no = dismissals.length > 0 && dismissalOf({ finding, pairing }, place, dismissals);
    const id = findingId(finding);
    if (!no) return { id, ...finding };
    const { by, at, reason, scope } = no;
    return { id, ...finding, dismissed: { id: no.id, by, at: at.toISOString(), reason, scope } };
  });
}

/** `quantity.mismatch:12-21:4-6`: readable, and the same for as long as the texts are. */
export function findingId({ check, source, target }: Finding): string {
  const places = (ranges: Finding["source"]) => ranges.map(({ from, to }) => `${from}-${to}`).join(",");
  return `${check}:${places(source)}:${places(target)}`;
}

export const isOpen = ({ dismissed }: PresentedFinding): boolean => dismissed === undefined;
export const isOpenError = (finding: PresentedFinding): boolean => isOpen(finding) && finding.severity === "error";
