import { parse, stringify } from "yaml";
import { canonicalLanguage, type Language } from "../../domain/language/tag.ts";
import { textOfKind } from "../edition-parts.ts";
import type { EditionDocument } from "../format.ts";

/** What stands before a text in Markdown that is of use to an article. */
export interface FrontMatter {
  title?: string;
  headline?: string;
  standfirst?: string;
  byline?: string;
  language?: Language;
}

const names: Readonly<Record<Exclude<keyof FrontMatter, "language">, readonly string[]>> = {
  title: ["title"],
  headline: ["headline", "title"],
  standfirst: ["standfirst", "description", "summary", "subtitle"],
  byline: ["byline", "author", "authors"],
};

/** Undefined where it is no YAML, or no list of names and values: then it was meant as text. */
export function readFrontMatter(yaml: string): FrontMatter | undefined {
  const values = valuesOf(yaml);
  if (!values) return undefined;
  const found: FrontMatter = {};
  for (const [key, keys] of Object.entries(names)) {
    const text = keys.map((name) => textOf(values[name])).find((value) => value !== "");
    if (text) found[key as keyof typeof names] = text;
  }
  const language = canonicalLanguage(textOf(values.lang) || textOf(values.language));
  return { ...found, ...(language ? { language } : {}) };
}

export function writeFrontMatter(document: EditionDocument): string {
  const { language, source, meta } = document;
  const headline = textOfKind(document, "headline");
  // Whoever publishes this shows it to readers, who never see the name inside the desk.
  const title = textOfKind(document, "seoTitle") || headline || meta.title;
  const standfirst = textOfKind(document, "standfirst");
  const description = textOfKind(document, "description") ?? standfirst;
  const author = textOfKind(document, "byline");
  return stringify(
    {
      title,
      ...(headline && headline !== title ? { headline } : {}),
      ...(standfirst && description !== standfirst ? { standfirst } : {}),
      ...(description ? { description } : {}),
      lang: language,
      ...(meta.slug ? { slug: meta.slug } : {}),
      ...(author ? { author } : {}),
      ...(language !== source && meta.translators.length > 0 ? { translators: meta.translators } : {}),
      ...(meta.reviewPolicy === "alone" ? { reviewPolicy: "alone" } : {}),
      modified: meta.modified,
    },
    { lineWidth: 0 },
  ).trimEnd();
}

function valuesOf(yaml: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = parse(yaml, { logLevel: "silent" });
    return typeof value === "object" && value !== null && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : undefined;
  } catch {
    return undefined;
  }
}

function textOf(value: unknown): string {
  if (Array.isArray(value)) return value.map(textOf).filter(Boolean).join(", ");
  return typeof value === "string" || typeof value === "number"
    ? String(value)
        .replace(/[ \t\r\n]+/g, " ")
        .replace(/^ | $/g, "")
    : "";
}
