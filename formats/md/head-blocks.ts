import { type Draft, type DraftBlock, draftText } from "../draft.ts";
import { pictureKinds } from "../kinds-before-text.ts";
import type { FrontMatter } from "./front-matter.ts";

/**
 * What the front matter says of the head of an article. Where the text begins with the same words, those are meant:
 * they have their marks. The rest is put before the text.
 */
export function putHead(draft: Draft, front: FrontMatter): void {
  const at = draft.blocks.findIndex((block) => !pictureKinds.has(block.kind));
  const text = at < 0 ? [] : draft.blocks.slice(at);
  const pictures = draft.blocks.slice(0, draft.blocks.length - text.length);
  const head = text[0]?.kind === "headline" ? text.splice(0, 1) : blockOf("headline", front.headline);
  const open = new Set(["standfirst", "byline"] as const);
  for (let block = text[0]; block?.kind === "paragraph" && block.group === undefined; block = text[0]) {
    const words = wordsOf(block);
    const kind = [...open].find((candidate) => front[candidate] === words);
    if (!kind) break;
    head.push({ ...block, kind });
    open.delete(kind);
    text.shift();
  }
  draft.blocks = [...head, ...[...open].flatMap((kind) => blockOf(kind, front[kind])), ...pictures, ...text];
}

function blockOf(kind: "headline" | "standfirst" | "byline", text: string | undefined): DraftBlock[] {
  return text ? [{ kind, inline: [draftText(text)] }] : [];
}

/** As the front matter has it: on one line. */
function wordsOf({ inline }: DraftBlock): string {
  const text = inline.map((node) => (node.type === "text" ? node.text : " ")).join("");
  return text.replace(/[ \t\r\n]+/g, " ").replace(/^ | $/g, "");
}
