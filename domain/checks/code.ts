import type { Content } from "../content/content.ts";
import type { Check } from "./check.ts";
import type { Finding, Range } from "./finding.ts";

/** Links, emphasis and line breaks of the source, each once in the target. */
export const code: Check = {
  ids: ["code.missing", "code.extra"],
  find({ contents, source, target }) {
    // A text that stands alone has nothing to keep.
    if (source.text.trim() === "") return [];
    const ours = codesWithRanges(contents.source);
    const theirs = codesWithRanges(contents.target);
    if ((ours.size === 0 && theirs.size === 0) || target.text.trim() === "") return [];
    const missing = [...ours].filter(([name]) => !theirs.has(name));
    const extra = [...theirs].filter(([name]) => !ours.has(name));
    return [
      ...missing.map(([name, range]) => finding("code.missing", name, range, undefined)),
      ...extra.map(([name, range]) => finding("code.extra", name, undefined, range)),
    ];
  },
};

/** Words and links must not be lost; how much is set bold or italic another language may decide otherwise. */
function finding(check: string, name: string, source: Range | undefined, target: Range | undefined): Finding {
  const type = name.slice(0, name.indexOf(" "));
  const severity = type === "paragraphBreak" || type === "hardBreak" ? "info" : type === "link" ? "error" : "warning";
  return { check, severity, source: source ? [source] : [], target: target ? [target] : [], values: { type } };
}

/** Every code as `type cid`, with the text that it covers. */
function codesWithRanges(content: Content): Map<string, Range> {
  const found = new Map<string, Range>();
  let at = 0;
  for (const node of content) {
    const length = node.type === "text" ? node.text.length : node.type === "hardBreak" ? 1 : 2;
    const names =
      node.type === "paragraphBreak" ? [] : (node.marks ?? []).map((mark) => `${mark.type} ${mark.attrs.cid}`);
    if (node.type !== "text") names.push(`${node.type} ${node.attrs.cid}`);
    for (const name of names) {
      const known = found.get(name);
      found.set(name, { from: known?.from ?? at, to: at + length });
    }
    at += length;
  }
  return found;
}
