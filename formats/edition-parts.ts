import type { Content } from "../domain/content/content.ts";
import { plainText } from "../domain/content/plain-text.ts";
import type { UnitKind } from "../domain/segmentation/kinds.ts";
import type { EditionDocument, EditionUnit } from "./format.ts";

/** The plain text of the first unit of a kind, on one line. */
export function textOfKind({ units }: Pick<EditionDocument, "units">, kind: UnitKind): string | undefined {
  const unit = units.find((candidate) => candidate.kind === kind);
  return unit && oneLine(unit.content);
}

export function oneLine(content: Content): string {
  return plainText(content).replace(/\n+/g, " ");
}

// Said about an article, not in it.
const unseen: ReadonlySet<UnitKind> = new Set(["seoTitle", "description"]);

/** The units that are read on the page, by region. */
export function visibleUnits({ units }: EditionDocument): { head: EditionUnit[]; body: EditionUnit[] } {
  const visible = units.filter((unit) => !unseen.has(unit.kind));
  return {
    head: visible.filter((unit) => unit.region === "head"),
    body: visible.filter((unit) => unit.region === "body"),
  };
}

/** Content as the paragraphs that its paragraph breaks make of it. */
export function paragraphsOf(content: Content): Content[] {
  const paragraphs: Content[number][][] = [[]];
  for (const node of content) {
    if (node.type === "paragraphBreak") paragraphs.push([]);
    else paragraphs.at(-1)!.push(node);
  }
  const said = paragraphs.filter((paragraph) => paragraph.length > 0);
  return said.length > 0 ? said : [[]];
}
