import type { Content } from "../../domain/content/content.ts";
import type { Language } from "../../domain/language/tag.ts";

/** One thing that is done to several segments of a language. */
export interface Several {
  act: "write";
  language: Language;
  items: { unit: string; version: number; content?: Content }[];
  reason?: string;
}
