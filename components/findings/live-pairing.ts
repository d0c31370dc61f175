import type { Content } from "../../domain/content/content.ts";
import { contentHash } from "../../domain/content/hash.ts";
import { concernOf, type Dismissal } from "../../domain/findings/dismissal.ts";
import { languagesOf, type Pairing, pairingOf } from "../../domain/findings/pairing.ts";
import type { StandingNo } from "../../domain/findings/present.ts";
import type { Address, UnitData } from "../segments/article-data.ts";

/** What a text is compared with, as the screen knows the other languages of its unit. */
export function livePairing(unit: UnitData, language: string, source: string, content: Content): Pairing | undefined {
  const segments = Object.values(unit.segments)
    .filter((segment) => segment.version > 0 || segment.language === language)
    .map((segment) => {
      const own = segment.language === language;
      return {
        language: segment.language,
        content: own ? content : segment.content,
        hash: own ? contentHash(content) : segment.hash,
        basisLanguage: segment.basis?.language ?? null,
        omission: segment.omission ?? null,
      };
    });
  return pairingOf(unit.kind, language, { segments, source });
}

/** What people have said no to here, as the findings of the saved text show it: it may still be true of a newer text. */
export function standingNos(unit: UnitData, { language }: Address, source: string, article: string): StandingNo[] {
  const segment = unit.segments[language];
  const pairing = segment && livePairing(unit, language, source, segment.content);
  if (!segment || !pairing) return [];
  return segment.findings.flatMap(({ id: _, dismissed, ...finding }): StandingNo[] => {
    if (!dismissed) return [];
    const { id, by, at, reason, scope } = dismissed;
    const about: Omit<Dismissal, "id" | "scope" | "concern"> = {
      check: finding.check,
      article,
      unit: unit.id,
      ...languagesOf(pairing),
    };
    return [
      {
        id,
        by,
        at: new Date(at),
        reason,
        scope,
        ...about,
        concern: concernOf(scope, { finding: finding as never, pairing }),
      },
    ];
  });
}
