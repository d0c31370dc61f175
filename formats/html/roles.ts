import type { Element } from "hast";
import type { UnitKind } from "../../domain/segmentation/kinds.ts";
import { headKinds, pictureKinds } from "../kinds-before-text.ts";
import { classesOf } from "./attributes.ts";
import type { Walk } from "./walk.ts";

/** Classes by which pages, Word, our own writers and the DOCX reader say what a paragraph is. */
const roles: readonly (readonly [RegExp, UnitKind, "inHead" | "underHeadline" | "anywhere"])[] = [
  [/^standfirst$/, "standfirst", "inHead"],
  [/^(?:dek|subtitle|lead|summary|msosubtitle)$/, "standfirst", "underHeadline"],
  [/^byline$/, "byline", "anywhere"],
  [/^author$/, "byline", "underHeadline"],
  [/^(?:caption|wp-caption-text|msocaption)$/, "caption", "anywhere"],
  [/^credit$/, "credit", "anywhere"],
  [/^alternative-text$/, "alt", "anywhere"],
];

/** What the classes of a paragraph say that it is, where they can be believed. */
export function kindByClass(walk: Walk, element: Element): UnitKind | undefined {
  const classes = classesOf(element);
  const role = roles.find(([pattern]) => classes.some((name) => pattern.test(name)));
  if (!role) return undefined;
  const [, kind, where] = role;
  if (where === "anywhere") return kind;
  if (!isHeadOpen(walk)) return undefined;
  return where === "inHead" || walk.draft.blocks.some((block) => block.kind === "headline") ? kind : undefined;
}

/** Whether no text of the body has come yet. */
export function isHeadOpen({ sink, draft }: Walk): boolean {
  return sink === draft.blocks && sink.every(({ kind }) => headKinds.has(kind) || pictureKinds.has(kind));
}
