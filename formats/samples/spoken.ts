import type { Content, Mark } from "../../domain/content/content.ts";
import type { Block } from "../../domain/segmentation/block.ts";
import type { EditionUnit } from "../format.ts";

/** What a reader of a file sees of a unit or a block: its kind, and its text with the marks that it bears. */
export function spoken(
  { kind, level, content }: Pick<Block | EditionUnit, "kind" | "level" | "content">,
  shift = 0,
): string {
  return `${kind}${level ? Math.min(level + shift, 6) : ""}: ${runsOf(content)}`;
}

/** Text with its marks around it, whatever their codes: `*[bold]a*`. */
export function runsOf(content: Content): string {
  let runs = "";
  let open = "";
  for (const node of content) {
    const marks = node.type === "text" ? (node.marks ?? []).map(nameOf).join("+") : "";
    const text = node.type === "text" ? node.text : node.type === "hardBreak" ? "⏎" : "¶";
    if (marks !== open) runs += `${open ? "⟩" : ""}${marks ? `⟨${marks}|` : ""}`;
    open = marks;
    runs += text;
  }
  return open ? `${runs}⟩` : runs;
}

const nameOf = (mark: Mark) => (mark.type === "link" ? `link=${mark.attrs.href}` : mark.type);

/** What is added to the levels of headings so that the first is 2, as readers do. */
export function headingShift(units: readonly Pick<EditionUnit, "kind" | "level">[]): number {
  const levels = units.flatMap((unit) => (unit.kind === "heading" && unit.level ? [unit.level] : []));
  return levels.length === 0 ? 0 : 2 - Math.min(...levels);
}
