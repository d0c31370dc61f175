import { renameCodes } from "./codes.ts";
import type { Content, Mark } from "./content.ts";
import { normalise } from "./normalise.ts";

/** A run of a mark, or a break, with what it is known by. */
interface Code {
  cid: string;
  type: string;
  href: string;
  text: string;
}

/**
 * New content of which each code has the id of its counterpart in the old one, so that the codes of translations still
 * go with those of their source: the same mark on the same words first, then the same mark in its turn.
 */
export function carryCodes(before: Content, after: Content): Content {
  const olds = codesIn(before);
  const names = new Map<string, string>();
  const taken = new Set<Code>();
  const pair = (alike: (old: Code, fresh: Code) => boolean) => {
    for (const fresh of codesIn(after)) {
      if (names.has(fresh.cid)) continue;
      const old = olds.find((one) => !taken.has(one) && one.type === fresh.type && alike(one, fresh));
      if (!old) continue;
      taken.add(old);
      names.set(fresh.cid, old.cid);
    }
  };
  pair((old, fresh) => old.text === fresh.text && old.href === fresh.href);
  pair((old, fresh) => old.type === "link" && old.href === fresh.href);
  pair(() => true);
  const used = new Set(olds.map(({ cid }) => cid));
  let last = 0;
  for (const { cid } of codesIn(after)) {
    if (names.has(cid)) continue;
    do last++;
    while (used.has(`${last}`));
    names.set(cid, `${last}`);
  }
  return normalise(renameCodes(after, (cid) => names.get(cid) ?? cid));
}

function codesIn(content: Content): Code[] {
  const codes = new Map<string, Code>();
  for (const node of content) {
    if (node.type !== "text") codes.set(node.attrs.cid, { cid: node.attrs.cid, type: node.type, href: "", text: "" });
    if (node.type === "paragraphBreak") continue;
    for (const mark of node.marks ?? []) {
      const { cid } = mark.attrs;
      const code = codes.get(cid) ?? { cid, type: mark.type, href: hrefOf(mark), text: "" };
      codes.set(cid, { ...code, text: code.text + (node.type === "text" ? node.text : "\n") });
    }
  }
  return [...codes.values()];
}

const hrefOf = (mark: Mark) => (mark.type === "link" ? mark.attrs.href : "");
