import { setTimeout as sleep } from "node:timers/promises";
import { reader } from "../../db/client.ts";
import { type DismissalRow, listDismissalsFor } from "../../db/queries/findings.ts";
import { findPlace } from "../../db/queries/segments.ts";
import { type Pairing, pairingOf } from "../../domain/findings/pairing.ts";
import { isRefusal, Refusal } from "../../domain/refusal.ts";
import { withErrors } from "../../domain/workflow/abilities.ts";
import { type Checked, checkText, checkTexts } from "../checks/checker.ts";
import { rememberBasis } from "../checks/foresee.ts";
import type { Segment, Setting } from "../segments/present-segment.ts";
import { isOpenError, presentFindings } from "./present-findings.ts";

// How long a save that is done waits for its findings, in ms. Nothing may keep a save from being acknowledged.
const patience = 1_000;

/** What the checks ask of a place. */
export type Standing = Pick<Setting, "project" | "article" | "unit" | "segments">;

/**
 * A segment with what the checks find in it, beside the text that it was made from; errors close some of its steps. It is
 * compared in the place that it was seen in; where that is not known, as the place is now.
 */
export async function withFindings(segment: Segment, unit: string, seen?: Standing): Promise<Segment> {
  const standing = seen ?? (await findPlace(reader(), unit, segment.language));
  const pairing = standing && pairingFor(standing, segment);
  if (!pairing) return segment;
  rememberBasis(unit, pairing);
  const checking = checkText(pairing);
  const found = checking instanceof Promise ? await Promise.race([checking, impatience()]) : checking;
  const dismissals = found && found.length > 0 ? await dismissalsAt(standing) : [];
  return complete(segment, { standing, pairing, found, dismissals });
}

/** The same of every segment of units that are shown together. */
export async function withAllFindings<T extends { segments: Record<string, Segment> }>(
  units: readonly { unit: T; standing: Standing }[],
): Promise<T[]> {
  const [first] = units;
  if (!first) return [];
  const paired = units.flatMap(({ unit, standing }) =>
    Object.values(unit.segments).flatMap((segment) => {
      const pairing = pairingFor(standing, segment);
      return pairing ? [{ segment, standing, pairing }] : [];
    }),
  );
  const checked = await checkTexts(paired.map(({ pairing }) => pairing));
  const dismissals = await dismissalsAt(first.standing);
  const completed = new Map(
    paired.map(({ segment, ...where }, index) => [
      segment,
      complete(segment, { ...where, found: checked[index], dismissals }),
    ]),
  );
  const withTheirs = (segment: Segment) => completed.get(segment) ?? segment;
  return units.map(({ unit }) => ({
    ...unit,
    segments: Object.fromEntries(
      Object.entries(unit.segments).map(([language, segment]) => [language, withTheirs(segment)]),
    ),
  }));
}

/** Nothing, after a while. */
const impatience = () => sleep(patience, undefined, { ref: false });

const dismissalsAt = ({ project, article }: Standing) => listDismissalsFor(reader(), project.id, article.id);

function pairingFor({ unit, article, segments }: Standing, segment: Segment): Pairing | undefined {
  const { language, content, hash } = segment;
  const rows = segments.map((row) => (row.language === language ? { ...row, content, hash } : row));
  return pairingOf(unit.kind, language, { segments: rows, source: article.source });
}

interface Completing {
  standing: Standing;
  pairing: Pairing;
  found: Checked;
  dismissals: readonly DismissalRow[];
}

function complete(segment: Segment, { standing, pairing, found, dismissals }: Completing): Segment {
  if (!found) return { ...segment, unchecked: true };
  if (found.length === 0) return segment;
  const place = { article: standing.article.id, unit: standing.unit.id };
  const findings = presentFindings(found, pairing, place, dismissals);
  return { ...segment, findings, may: withErrors(segment.may, findings.filter(isOpenError).length) };
}

/** A no that carries the text of somebody else shows that with its findings too. */
export async function withTheirFindings<T>(unit: string, asked: Promise<T>): Promise<T> {
  try {
    return await asked;
  } catch (error) {
    if (!isRefusal(error) || !error.details.theirs) throw error;
    const theirs = await withFindings(error.details.theirs as Segment, unit);
    throw new Refusal(error.code, { ...error.details, theirs });
  }
}
