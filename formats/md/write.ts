import type { Root } from "mdast";
import { frontmatterToMarkdown } from "mdast-util-frontmatter";
import { gfmToMarkdown } from "mdast-util-gfm";
import { toMarkdown } from "mdast-util-to-markdown";
import { visibleUnits } from "../edition-parts.ts";
import type { EditionDocument } from "../format.ts";
import { nestUnits } from "../nest-units.ts";
import { writeFrontMatter } from "./front-matter.ts";
import { partsToMdast } from "./parts-to-mdast.ts";

/** Markdown as GitHub writes it, with front matter in YAML. */
export function writeMd(document: EditionDocument): Uint8Array {
  const { head, body } = visibleUnits(document);
  const root: Root = {
    type: "root",
    children: [
      { type: "yaml", value: writeFrontMatter(document) },
      ...partsToMdast(nestUnits(head, document)),
      ...partsToMdast(nestUnits(body, document)),
    ],
  };
  return new TextEncoder().encode(toMarkdown(root, { extensions, bullet: "-", rule: "-", emphasis: "*" }));
}

const extensions = [frontmatterToMarkdown(["yaml"]), gfmToMarkdown({ tablePipeAlign: false })];
