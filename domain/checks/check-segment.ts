import type { Content } from "../content/content.ts";
import type { Language } from "../language/tag.ts";
import type { UnitKind } from "../segmentation/kinds.ts";
import { checks } from "./all.ts";
import type { Finding } from "./finding.ts";
import { sideOf } from "./side.ts";

export interface CheckSegment {
  source: Content | string;
  target: Content | string;
  sourceLanguage: Language;
  targetLanguage: Language;
  kind?: UnitKind;
}

/** What all checks find in a segment beside its source, in the order of the text. */
export function checkSegment(segment: CheckSegment): Finding[] {
  const pair = {
    source: sideOf(segment.source, segment.sourceLanguage),
    target: sideOf(segment.target, segment.targetLanguage),
    kind: segment.kind ?? "paragraph",
  };
  return checks
    .flatMap((check) => check.find(pair))
    .sort((a, b) => (a.target[0]?.from ?? 0) - (b.target[0]?.from ?? 0));
}
