import type { Mark } from "./content.ts";

const hrefOf = (mark: Mark) => (mark.type === "link" ? mark.attrs.href : undefined);

export function sameMark(a: Mark, b: Mark): boolean {
  return a.type === b.type && a.attrs.cid === b.attrs.cid && hrefOf(a) === hrefOf(b);
}

export function sameMarks(a: readonly Mark[] = [], b: readonly Mark[] = []): boolean {
  return a.length === b.length && a.every((mark, index) => sameMark(mark, b[index]!));
}
