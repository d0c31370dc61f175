import type { JSONContent } from "@tiptap/core";
import type { Content } from "../domain/content/content.ts";
import { normalise } from "../domain/content/normalise.ts";

/** A segment as the document that the editor holds: one paragraph. */
export function toDocument(content: Content): JSONContent {
  return { type: "doc", content: [{ type: "paragraph", content: content as unknown as JSONContent[] }] };
}

/** The editor's document as the content of a segment, in its normal form. */
export function toContent(document: JSONContent): Content {
  const [paragraph] = document.content ?? [];
  return normalise((paragraph?.content ?? []) as unknown as Content);
}
