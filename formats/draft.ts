import type { Inline, Mark, MarkType } from "../domain/content/content.ts";
import { isSafeHref } from "../domain/content/link.ts";
import type { Language } from "../domain/language/tag.ts";
import type { BlockGroup, NoticeCode } from "../domain/segmentation/block.ts";
import type { GroupAttributes, GroupKind, UnitKind } from "../domain/segmentation/kinds.ts";

/** What a reader builds on its way through a file: its text is not yet cleaned, trimmed or numbered. */
export interface Draft {
  blocks: DraftBlock[];
  groups: BlockGroup[];
  counts: Map<NoticeCode, number>;
  /** Names of paragraph styles that say nothing to us. */
  unknownStyles: Set<string>;
  language?: Language | undefined;
  title?: string;
}
export interface DraftBlock {
  kind: UnitKind;
  /** Of a heading, as the file has it. */
  level?: number;
  group?: number | undefined;
  inline: Inline[];
}

export function newDraft(): Draft {
  return { blocks: [], groups: [], counts: new Map(), unknownStyles: new Set() };
}

export function countIn(draft: Draft, code: NoticeCode, times = 1): void {
  if (times > 0) draft.counts.set(code, (draft.counts.get(code) ?? 0) + times);
}

/** Adds a group and gives its index. */
export function addGroup(draft: Draft, kind: GroupKind, parent?: number, attributes: GroupAttributes = {}): number {
  return draft.groups.push({ kind, ...(parent === undefined ? {} : { parent }), attributes }) - 1;
}

// Codes are numbered when the block is finished; until then all have one name, so that neighbours join.
const attrs = { cid: "0" } as const;

export const draftMark = (type: Exclude<MarkType, "link">): Mark => ({ type, attrs });
export const draftBreak = (marks: readonly Mark[] = []): Inline => ({ type: "hardBreak", attrs, marks });
export const draftText = (text: string, marks: readonly Mark[] = []): Inline => ({ type: "text", text, marks });

/** The mark of a link, or nothing where it leads nowhere safe: that is counted. */
export function draftLink(draft: Draft, href: string): Mark | undefined {
  const address = addressOf(href);
  if (isSafeHref(address)) return { type: "link", attrs: { cid: "0", href: address } };
  if (address !== "") countIn(draft, "unsafeLinks");
  return undefined;
}

/** An address as browsers mend it. */
export function addressOf(href: string): string {
  return href.trim().replace(/ /g, "%20");
}

/** Marks with one more, unless there is one of its type among them: the outermost holds. */
export function withMark(marks: readonly Mark[], mark: Mark | undefined): readonly Mark[] {
  return !mark || marks.some((other) => other.type === mark.type) ? marks : [...marks, mark];
}
