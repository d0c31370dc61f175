import type { Finding } from "../checks/finding.ts";
import { type Dismissal, type DismissalScope, dismissalOf } from "./dismissal.ts";
import type { Pairing } from "./pairing.ts";

/** Somebody's no to a finding, as it is shown beside it. */
export interface No {
  id: string;
  by: string;
  /** UTC, ISO 8601. */
  at: string;
  reason: string;
  scope: DismissalScope;
}

/** A finding as it is shown, by every door and on the screen. */
export interface PresentedFinding extends Finding {
  /** What tells it from the others in its segment: the check, and where. */
  id: string;
  /** It is open where nobody has said no to it. */
  dismissed?: No;
}

/** A no with all that it takes to see what it is about. */
export type StandingNo = Dismissal & { by: string; at: Date; reason: string };

/** What was found in a text, with what was said of it. */
export function presentFindings(
  findings: readonly Finding[],
  pairing: Pairing,
  place: { article: string; unit: string },
  dismissals: readonly StandingNo[],
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
