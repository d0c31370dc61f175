import type { Content, Inline, Mark } from "./content.ts";

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

function renameCodes(content: Content, rename: (cid: string) => string): Content {
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
