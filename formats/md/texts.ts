import type { Image, ImageReference, PhrasingContent } from "mdast";
import { isSafeHref } from "../../domain/content/link.ts";
import { addGroup, addressOf, countIn, draftText } from "../draft.ts";
import { hasText, says } from "../has-text.ts";
import { takeKind } from "../opener.ts";
import { readPhrasing } from "./phrasing.ts";
import type { Place, Reading } from "./reading.ts";

/** Makes a block of a paragraph, and of each picture in it a figure after it. */
export function addText(reading: Reading, nodes: readonly PhrasingContent[], place: Place, level?: number): void {
  const { inline, pictures } = readPhrasing(reading, nodes);
  const text = inline.some(says);
  // An empty cell keeps its place in the row.
  if (text || place.kind === "cell") {
    reading.draft.blocks.push({ kind: takeKind(place), group: place.group, inline, ...(level ? { level } : {}) });
  }
  const groups = pictures.flatMap((picture) => addPicture(reading, picture, place) ?? []);
  reading.figure = !text && groups.length === 1 ? { group: groups[0]!, captioned: false } : undefined;
}

function addPicture({ draft, addresses }: Reading, picture: Image | ImageReference, place: Place): number | undefined {
  const { url, title } =
    picture.type === "image" ? picture : (addresses.get(picture.identifier) ?? { url: "", title: "" });
  const src = addressOf(url);
  if (!isSafeHref(src)) {
    countIn(draft, "imagesLeftOut");
    return undefined;
  }
  const group = addGroup(draft, "figure", place.group, { src });
  if (hasText(picture.alt ?? "")) draft.blocks.push({ kind: "alt", group, inline: [oneLine(picture.alt ?? "")] });
  if (hasText(title ?? "")) draft.blocks.push({ kind: "caption", group, inline: [oneLine(title ?? "")] });
  return group;
}

const oneLine = (text: string) => draftText(text.replace(/\s*\n\s*/g, " "));
