import type { z } from "zod";
import { canonicalLanguage, type Language } from "../../domain/language/tag.ts";
import { invalid } from "../../domain/refusal.ts";
import type { RecognisedDocument } from "../../domain/segmentation/block.ts";
import { concludeDocument } from "../conclude-document.ts";
import { decodeText } from "../decode-text.ts";
import { newDraft } from "../draft.ts";
import type { FileInput } from "../format.ts";
import { blocksOf } from "./blocks.ts";
import { groupsOf } from "./groups.ts";
import { bareShape, editionShape } from "./shapes.ts";

/**
 * Our own shape, checked strictly and taken as it is: what writeJson gives, or blocks alone.
 * @throws Refusal `invalid` with the path of what is wrong in `field`
 */
export function readJson(file: FileInput): RecognisedDocument {
  const { units, groups = [], ...about } = parse(decodeText(file));
  const names = groupsOf(groups);
  const draft = {
    ...newDraft(),
    groups: names.groups,
    title: "meta" in about ? about.meta.title : (about.title ?? ""),
  };
  const blocks = blocksOf(units, names.find);
  const inOrder = [
    ...blocks.filter((block) => block.region === "head"),
    ...blocks.filter((block) => block.region === "body"),
  ];
  return concludeDocument(
    about.language === undefined ? draft : { ...draft, language: languageOf(about.language) },
    inOrder,
  );
}

function parse(text: string) {
  const value = parseJson(text);
  const isEdition = typeof value === "object" && value !== null && "format" in value;
  return isEdition ? check(editionShape, value) : check(bareShape, value);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw invalid("content", "notJson");
  }
}

function check<T extends z.ZodType>(shape: T, value: unknown): z.infer<T> {
  const { error, data } = shape.safeParse(value);
  if (!error) return data;
  const issue = error.issues[0]!;
  const path = issue.path.map((step) => (typeof step === "number" ? `[${step}]` : `.${String(step)}`)).join("");
  const field = path.replace(/^\./, "") || "content";
  if (issue.code === "unrecognized_keys") throw invalid(field, "unknownKey", { key: issue.keys[0] });
  throw invalid(field, issue.code === "custom" ? issue.message : "notExpected");
}

function languageOf(tag: string): Language {
  const language = canonicalLanguage(tag);
  if (!language) throw invalid("language", "notExpected");
  return language;
}
