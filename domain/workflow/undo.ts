import type { Language } from "../language/tag.ts";
import type { Permission } from "../permissions/can.ts";
import type { Act } from "./acts.ts";

/** The acts that can be undone, and the right that it takes: the one that the act took. */
export const rightToUndo = {
  "unit.add": "unit.change",
  "unit.change": "unit.change",
  "unit.remove": "unit.change",
  "unit.restore": "unit.change",
  "unit.move": "unit.change",
  "unit.split": "unit.change",
  "unit.merge": "unit.change",
  "article.revise": "unit.change",
  "article.align": "segment.align",
  "segment.replace": "segment.write",
  "segment.confirm": "segment.write",
  "segment.approve": "segment.review",
  "segment.return": "segment.review",
  "segment.still-right": "segment.write",
  "segment.omit": "segment.omit",
  "segment.include": "segment.omit",
  "segment.as-approved": "segment.write",
} as const satisfies Partial<Record<Act, Permission>>;
export type UndoableAct = keyof typeof rightToUndo;

type Columns = Record<string, unknown>;

/** A segment that an act changed: what its columns held before, or null where it was not there; and the version it was left at. */
export interface ChangedSegment {
  unit: string;
  language: Language;
  version: number;
  before: Columns | null;
}

/** A unit that an act changed: its columns before and after, or null where it was added, out of the unit `from`. */
export interface ChangedUnit {
  id: string;
  before: Columns | null;
  after: Columns;
  from?: string;
}

/** What belongs together: it is put back as a whole, or not at all. */
export interface UndoPart {
  segments: ChangedSegment[];
  units: ChangedUnit[];
}

/** How long an act can be undone, in ms. */
export const undoableFor = 24 * 60 * 60 * 1000;
