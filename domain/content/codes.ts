import type { Content, Inline, Mark, MarkType } from "./content.ts";

/** The ids of all codes, in the order in which they come; a code that comes twice is named twice. */
export function codesOf(content: Content): string[] {
  return content.flatMap((node) => [
    ...(node.type === "paragraphBreak" ? [] : (node.marks ?? []).map((mark) => mark.attrs.cid)),
    ...(node.type === "text" ? [] : [node.attrs.cid]),
  ]);
}

/** The content with the ids of its codes changed so that none is in use in `neighbour`. */
export function renumberCodes(content: Content, neighbour: Content): Content {
  const used = new Set(codesOf(neighbour));
  const renamed = new Map<string, string>();
  let next = 1;
  for (const cid of codesOf(content)) {
    if (renamed.has(cid)) continue;
    let name = cid;
    while (used.has(name)) name = `${next++}`;
    used.add(name);
    renamed.set(cid, name);
  }
  return renameCodes(content, (cid) => renamed.get(cid) ?? cid);
}

/** The content with the id of each code as `rename` gives it. */
export function renameCodes(content: Content, rename: (cid: string) => string): Content {
  const renameMark = (mark: Mark): Mark =>
    mark.type === "link"
      ? { type: "link", attrs: { cid: rename(mark.attrs.cid), href: mark.attrs.href } }
      : { type: mark.type, attrs: { cid: rename(mark.attrs.cid) } };
  return content.map((node): Inline => {
    if (node.type === "paragraphBreak") return { type: "paragraphBreak", attrs: { cid: rename(node.attrs.cid) } };
    const marked = node.marks ? { marks: node.marks.map(renameMark) } : {};
    return node.type === "text"
      ? { type: "text", text: node.text, ...marked }
      : { type: "hardBreak", attrs: { cid: rename(node.attrs.cid) }, ...marked };
  });
}

/**
 * The id for a new code of this type: that of the first one in the source that the text does not have yet, so that a
 * translation says with which code of the source it goes; else a number that neither uses.
 */
export function freeCode(type: MarkType | "hardBreak" | "paragraphBreak", content: Content, source: Content): string {
  const used = new Set(codesOf(content));
  const counterpart = codesOfType(type, source).find((cid) => !used.has(cid));
  if (counterpart !== undefined) return counterpart;
  for (const cid of codesOf(source)) used.add(cid);
  let next = 1;
  while (used.has(`${next}`)) next++;
  return `${next}`;
}

/** The id of a code that has just come in and has none of its own yet. */
export const newCode = "0";

/** The content with an id for every new code: that of its counterpart in the source where there is one left. */
export function giveCodes(content: Content, source: Content): Content {
  const done: Inline[] = [];
  const rest = [...content];
  for (let node = rest.shift(); node; node = rest.shift()) {
    const last = done.at(-1);
    const idFor = (type: Mark["type"] | "hardBreak" | "paragraphBreak", cid: string): string => {
      if (cid !== newCode) return cid;
      // A run that goes on over other marks is one code.
      const before =
        last && last.type !== "paragraphBreak" ? last.marks?.find((mark) => mark.type === type) : undefined;
      return before?.attrs.cid ?? freeCode(type, [...done, ...rest], source);
    };
    if (node.type === "paragraphBreak") {
      done.push({ ...node, attrs: { cid: idFor(node.type, node.attrs.cid) } });
      continue;
    }
    const marks = node.marks?.map(
      (mark): Mark =>
        mark.type === "link"
          ? { type: "link", attrs: { ...mark.attrs, cid: idFor(mark.type, mark.attrs.cid) } }
          : { type: mark.type, attrs: { cid: idFor(mark.type, mark.attrs.cid) } },
    );
    const marked = marks ? { marks } : {};
    done.push(
      node.type === "text"
        ? { type: "text", text: node.text, ...marked }
        : { type: "hardBreak", attrs: { cid: idFor("hardBreak", node.attrs.cid) }, ...marked },
    );
  }
  return done;
}

function codesOfType(type: string, content: Content): string[] {
  return content.flatMap((node) => [
    ...(node.type === "paragraphBreak"
      ? []
      : (node.marks ?? []).filter((mark) => mark.type === type).map((mark) => mark.attrs.cid)),
    ...(node.type === type && node.type !== "text" ? [node.attrs.cid] : []),
  ]);
}
