import { z } from "@hono/zod-openapi";
import { isCleanText } from "../../domain/content/characters.ts";
import { parseContent } from "../../domain/content/parse.ts";
import { contentOfText } from "../../domain/content/plain-text.ts";
import { canonicalLanguage } from "../../domain/language/tag.ts";
import { invalid, isRefusal, refusalCodes } from "../../domain/refusal.ts";

export const id = z.string().min(1).max(64);
export const time = z.iso.datetime().openapi({ example: "2026-11-23T09:30:00.000Z" });

/** A language tag, in its canonical form; one that is none is left as it is, and names nothing. */
export const languageInPath = z
  .string()
  .max(40)
  .transform((tag) => canonicalLanguage(tag) ?? tag)
  .openapi({ type: "string", description: "BCP 47", example: "ru" });

/** A language tag that somebody chose. */
export const language = z
  .string()
  .max(40)
  .transform((tag, context) => {
    const canonical = canonicalLanguage(tag);
    if (!canonical) context.addIssue({ code: "custom", message: "notALanguage" });
    return canonical ?? z.NEVER;
  })
  .openapi({ type: "string", description: "BCP 47", example: "zh-Hans" });

/** Languages in a query: `en,zh-Hans`. */
export const languageList = z
  .string()
  .transform((list) => list.split(",").filter((tag) => tag !== ""))
  .pipe(z.array(language).max(20))
  .openapi({ type: "string", example: "en,zh-Hans" });

/** `*` or language tags: where a right holds. */
export const rightLanguages = z.array(z.union([z.literal("*"), language])).max(50);

/** What the rules of the domain make of a value; what they refuse is passed on as they said it. */
function parsed<T>(parse: (value: unknown) => T) {
  return z.unknown().transform((value, context) => {
    try {
      return parse(value);
    } catch (error) {
      if (!isRefusal(error)) throw error;
      context.addIssue({ code: "custom", message: error.code, params: { refusal: error } });
      return z.NEVER;
    }
  });
}

export const content = parsed(parseContent).openapi({
  type: "array",
  items: { type: "object" },
  description:
    "ProseMirror inline JSON: text with marks, hardBreak, paragraphBreak; each mark and atom has a code id (cid).",
  example: [{ type: "text", text: "The ferry sails at nine." }],
});

/** Plain text as content: one line feed breaks the line, two the paragraph. */
export const plainContent = parsed((text) => {
  if (typeof text !== "string") throw invalid("text", "required");
  if (!isCleanText(text.replace(/[\r\n]/g, ""))) throw invalid("text", "badCharacter");
  return parseContent(contentOfText(text));
}).openapi({ type: "string", maxLength: 100_000 });

export const contentOut = z
  .custom<import("../../domain/content/content.ts").Content>(Array.isArray)
  .openapi({ type: "array", items: { type: "object" }, example: [{ type: "text", text: "The ferry sails at nine." }] });

export const flag = z
  .enum(["0", "1", "true", "false"])
  .transform((value) => value === "1" || value === "true")
  .openapi({ type: "string", enum: ["0", "1"] });

export const problem = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.number().int(),
    code: z.enum(refusalCodes),
    detail: z.string(),
  })
  .loose()
  .openapi("Problem");

export const done = z.object({ id }).openapi("Done");
