import { type Db, reader, write } from "../../db/client.ts";
import { listDismissalsFor, putSightings, type SightingRow } from "../../db/queries/findings.ts";
import { findPlace, type Place } from "../../db/queries/segments.ts";
import type { Finding } from "../../domain/checks/finding.ts";
import { concernOf, languagesOf } from "../../domain/findings/dismissal.ts";
import { type Pairing, pairingKey, pairingOf } from "../../domain/findings/pairing.ts";
import type { SightingOutcome } from "../../domain/findings/sighting.ts";
import { checkHere, checkText } from "../checks/checker.ts";
import type { SegmentAddress } from "../segments/reach-segment.ts";
import { isOpenError, type PresentedFinding, presentFindings } from "./present-findings.ts";

/** What was found in a segment before the transaction that rests on it began. */
export interface Examined {
  key: string;
  found: readonly Finding[];
}
/** What stands against a segment. */
export interface Judged {
  pairing: Pairing | undefined;
  findings: PresentedFinding[];
  /** Those that keep it from being confirmed and approved. */
  errors: PresentedFinding[];
}

/** Checks a segment as it stands now, beside the thread that serves everybody. */
export async function examineSegment({ unit, language }: SegmentAddress): Promise<Examined | undefined> {
  const place = await findPlace(reader(), unit, language);
  const pairing = place && pairingIn(place);
  if (!pairing) return undefined;
  // A worker may be lost for a reason of its own. Where a check fails twice it is wrong, and holds nobody up.
  const found = (await checkText(pairing)) ?? (await checkText(pairing)) ?? [];
  return { key: pairingKey(pairing), found };
}

/** What stands against a segment in this transaction: what was found before where the texts are the same, else found anew. */
export async function judgeSegment(tx: Db, place: Place, examined?: Examined): Promise<Judged> {
  const pairing = pairingIn(place);
  if (!pairing) return { pairing, findings: [], errors: [] };
  const known = examined?.key === pairingKey(pairing) ? examined.found : undefined;
  const found = known ?? checkHere(pairing);
  const dismissals = found.length > 0 ? await listDismissalsFor(tx, place.project.id, place.article.id) : [];
  const where = { article: place.article.id, unit: place.unit.id };
  const findings = presentFindings(found, pairing, where, dismissals);
  return { pairing, findings, errors: findings.filter(isOpenError) };
}

const pairingIn = ({ unit, language, segments, article }: Place) =>
  pairingOf(unit.kind, language, { segments, source: article.source });

/** Keeps what stood against a text that was to be confirmed: managers are shown which checks people say no to. */
export async function recordSightings(tx: Db, place: Place, judged: Judged, outcome: SightingOutcome, at: Date) {
  const { pairing, findings } = judged;
  if (!pairing || findings.length === 0) return;
  const where = { unit: place.unit.id, project: place.project.id, ...languagesOf(pairing) };
  const rows = findings.map((finding): SightingRow => {
    const { check, severity, dismissed } = finding;
    const concern = concernOf("segment", { finding, pairing });
    return { ...where, check, severity, concern, outcome: dismissed ? "dismissed" : outcome, at };
  });
  // The same words twice in a sentence are one thing to have been seen.
  const once = new Map(rows.map((row) => [`${row.check} ${row.concern}`, row]));
  await putSightings(tx, [...once.values()]);
}

/** The same after a refusal, which has undone whatever its own transaction wrote. */
export function recordMet(address: SegmentAddress, examined: Examined | undefined): Promise<void> {
  const at = new Date();
  return write(async (tx) => {
    const place = await findPlace(tx, address.unit, address.language);
    if (place) await recordSightings(tx, place, await judgeSegment(tx, place, examined), "met", at);
  });
}
