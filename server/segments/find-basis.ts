import type { Db } from "../../db/client.ts";
import { findRevision } from "../../db/queries/revisions.ts";
import type { Place, SegmentRow } from "../../db/queries/segments.ts";
import { invalid } from "../../domain/refusal.ts";
import type { Basis } from "../../domain/workflow/freshness.ts";

type BasisColumns = Pick<SegmentRow, "basisLanguage" | "basisRevision" | "basisHash">;
export const noBasis: BasisColumns = { basisLanguage: null, basisRevision: null, basisHash: null };

/**
 * The basis of a text: what its writer saw, else what is confirmed now in the language that it was made from.
 * The source has none.
 * @throws Refusal `invalid` where the revision that was seen does not exist
 */
export async function findBasis(tx: Db, place: Place, seen: Basis | undefined): Promise<BasisColumns> {
  if (place.language === place.article.source) return noBasis;
  if (!seen) return newestBasis(place);
  const revision =
    seen.language === place.language ? undefined : await findRevision(tx, place.unit.id, seen.language, seen.revision);
  if (!revision) throw invalid("basis", "unknownRevision");
  return { basisLanguage: seen.language, basisRevision: seen.revision, basisHash: revision.hash };
}

function newestBasis({ segment, segments, article }: Place): BasisColumns {
  const language = segment?.basisLanguage ?? article.source;
  const from = segments.find((candidate) => candidate.language === language);
  if (!from?.confirmedRevision || !from.confirmedHash) return noBasis;
  return { basisLanguage: language, basisRevision: from.confirmedRevision, basisHash: from.confirmedHash };
}
