import type { Content } from "../domain/content/content.ts";
import type { Direction, Language } from "../domain/language/tag.ts";
import type { RecognisedDocument } from "../domain/segmentation/block.ts";
import type { GroupAttributes, GroupKind, Region, UnitKind } from "../domain/segmentation/kinds.ts";
import type { OmissionKind } from "../domain/workflow/revision.ts";
import type { State } from "../domain/workflow/states.ts";

/** A file as it was given to us. */
export interface FileInput {
  bytes: Uint8Array;
  /** The encoding that a person chose, as TextDecoder names it; absent: UTF-8 and UTF-16 are recognised. */
  encoding?: string | undefined;
}

/** An article in one language, as it leaves the house. */
export interface EditionDocument {
  id: string;
  language: Language;
  direction: Direction;
  source: Language;
  /** In order, the head before the body; what is omitted or not ready is not among them. */
  units: EditionUnit[];
  groups: EditionGroup[];
  meta: EditionMeta;
}
export interface EditionUnit {
  id: string;
  kind: UnitKind;
  region: Region;
  level?: number;
  /** The id of a group. */
  group?: string;
  content: Content;
  state: State;
}
export interface EditionGroup {
  id: string;
  kind: GroupKind;
  parent?: string;
  attributes: GroupAttributes;
}
export interface EditionMeta {
  /** The internal name of the article. */
  title: string;
  slug?: string;
  /** UTC, ISO 8601: when the newest text in it was changed. */
  modified: string;
  translators: string[];
  reviewers: string[];
  /** The policy under which it was approved. */
  reviewPolicy: string;
  signedOff?: string;
}

/** Two or more languages of an article side by side, for a reader with a pencil. */
export interface ReviewDocument {
  title: string;
  languages: Language[];
  /** UTC, ISO 8601. */
  made: string;
  rows: ReviewRow[];
}
export interface ReviewRow {
  /** As the workbench numbers them, from 1. */
  position: number;
  kind: UnitKind;
  level?: number;
  texts: Record<Language, ReviewText>;
}
export interface ReviewText {
  content: Content;
  state: State;
  stale: boolean;
  omission?: OmissionKind;
}

/** The words that a writer puts beside the texts, in the language of the person who asked: formats have none of their own. */
export interface Labels {
  /** The language that they are in. */
  locale: Language;
  kinds: Record<UnitKind, string>;
  states: Record<State, string>;
  omissions: Record<OmissionKind, string>;
  stale: string;
  languages: Record<Language, string>;
  number: string;
  kind: string;
  /** The head of the column in which a reader writes. */
  remarks: string;
  missing: string;
  made: string;
}

/** A file format: what reads it, and what writes it. A format is a folder and a line in all.ts. */
export interface Format {
  id: string;
  extension: string;
  mediaType: string;
  read?: (file: FileInput) => RecognisedDocument | Promise<RecognisedDocument>;
  writeEdition?: (document: EditionDocument) => Uint8Array | Promise<Uint8Array>;
  writeReview?: (document: ReviewDocument, labels: Labels) => Uint8Array | Promise<Uint8Array>;
}
