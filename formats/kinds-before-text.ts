import type { UnitKind } from "../domain/segmentation/kinds.ts";

/** What stands in the head of an article. */
export const headKinds: ReadonlySet<UnitKind> = new Set(["headline", "standfirst", "byline"]);

/** The words of a picture: above the headline they are not yet text. */
export const pictureKinds: ReadonlySet<UnitKind> = new Set(["alt", "caption", "credit"]);
