import { plainText } from "../../domain/content/plain-text.ts";
import { visibleUnits } from "../edition-parts.ts";
import type { EditionDocument } from "../format.ts";
import { nestUnits, type Part } from "../nest-units.ts";

/** Plain text in UTF-8: blocks between blank lines, items with their markers, the cells of a row between tabs. */
export function writeTxt(document: EditionDocument): Uint8Array {
  const { head, body } = visibleUnits(document);
  const blocks = nestUnits([...head, ...body], document).flatMap(blocksOf);
  return new TextEncoder().encode(`${blocks.join("\n\n")}\n`);
}

function blocksOf(part: Part): string[] {
  if ("unit" in part) return part.unit.kind === "alt" ? [] : [plainText(part.unit.content)];
  switch (part.group.kind) {
    case "list":
      return [linesOfList(part.parts, part.group.attributes).join("\n")];
    case "table":
      return [part.parts.flatMap((row) => ("unit" in row ? blocksOf(row) : [rowOf(row.parts)])).join("\n")];
    case "row":
      return [rowOf(part.parts)];
    default:
      return part.parts.flatMap(blocksOf);
  }
}

function linesOfList(parts: readonly Part[], { ordered, start = 1 }: { ordered?: boolean; start?: number }): string[] {
  let number = start;
  return parts.flatMap((part) => {
    const isItem = "unit" in part && part.unit.kind === "item";
    const marker = ordered ? `${number}. ` : "- ";
    if (isItem) number++;
    const indent = " ".repeat(marker.length);
    const lines = blocksOf(part).flatMap((block) => block.split("\n"));
    return lines.map((line, index) => (isItem && index === 0 ? marker : indent) + line);
  });
}

function rowOf(parts: readonly Part[]): string {
  return parts
    .map((part) =>
      blocksOf(part)
        .join(" ")
        .replace(/\s*\n\s*/g, " "),
    )
    .join("\t");
}
