import type { Content } from "../content/content.ts";
import type { Language } from "../language/tag.ts";
import type { GroupAttributes, GroupKind, Region, UnitKind } from "./kinds.ts";

/** A stretch of an article that a reader of a format recognised: what a unit is made of. */
export interface Block {
  kind: UnitKind;
  region: Region;
  /** Of a heading: 1 to 6. */
  level?: number | undefined;
  /** Index into the groups of the same document. */
  group?: number | undefined;
  content: Content;
}

export interface BlockGroup {
  kind: GroupKind;
  /** Index of the group that this one stands in. */
  parent?: number;
  attributes: GroupAttributes;
}

/** The largest file that can be brought in. */
export const mostFileBytes = 20 * 1024 * 1024;

/** What an imperfect file gave cause to say. Words are in messages/. */
export const noticeCodes = [
  "noHeadline",
  "headingWithoutText",
  "imagesLeftOut",
  "embedsLeftOut",
  "formulasLeftOut",
  "footnotesAtEnd",
  "unsafeLinks",
  "controlCharacters",
  "directionControls",
  "replacementCharacters",
  "trackedChanges",
  "commentsLeftOut",
  "rawHtml",
  "longUnit",
  "unknownStyle",
] as const;
export type NoticeCode = (typeof noticeCodes)[number];

export interface Notice {
  code: NoticeCode;
  /** How often it was met, where it can be counted. */
  count?: number;
  /** Index of the block that it is about. */
  block?: number;
  values?: Record<string, string>;
}

/** An article as a file holds it, before anybody has looked at it. */
export interface RecognisedDocument {
  blocks: Block[];
  groups: BlockGroup[];
  notices: Notice[];
  /** What the file itself says, if it does. */
  language?: Language;
  title?: string;
}
