import { z } from "@hono/zod-openapi";
import { threadKinds } from "../../domain/threads/kinds.ts";
import { id, language, time } from "./common.ts";

export const commentText = z.string().openapi({ description: "Plain text of one line or more", maxLength: 5_000 });

const offset = z.number().int().min(0).openapi({ description: "In UTF-16 code units of the plain text" });

/** Who is named in a text, from `@` (or `＠`) to the end of the name. */
const mention = z.strictObject({ member: id, from: offset, to: offset });
export const mentions = z.array(mention).max(100).optional();

const context = z
  .string()
  .max(200)
  .openapi({ description: "Up to 32 characters that stand before or behind the words" });
const words = { from: offset, to: offset, quote: z.string().max(10_000), prefix: context, suffix: context };

/** Words of one of a unit's texts, as a thread points to them. */
export const anchor = z.strictObject({ language, ...words });

const comment = z
  .object({
    id,
    text: z.string(),
    at: time,
    from: z.enum(["member", "reader"]).openapi({ description: "A reader goes by whatever name they gave" }),
    name: z.string(),
    member: id.optional(),
    proof: id.optional(),
    mentions: z.array(mention.extend({ name: z.string().openapi({ description: "As they are called now" }) })),
    unseen: z.literal(true).optional().openapi({ description: "It is for you, and new to you" }),
  })
  .openapi("Comment");

export const thread = z
  .object({
    id,
    kind: z.enum(threadKinds).openapi({ description: "A `query` asks the desk about the source" }),
    unit: id,
    language: z.string().optional(),
    askedIn: z.string().optional().openapi({ description: "Of a query: in whose translation it came up" }),
    quote: z.string().optional().openapi({ description: "The words that it is about, as they stood" }),
    anchor: z
      .object({ language: z.string(), ...words })
      .optional()
      .openapi({ description: "Where the words stand in the text as it is now" }),
    lost: z.literal(true).optional().openapi({ description: "The words are gone from the text" }),
    createdAt: time,
    resolved: z.object({ at: time, by: z.string() }).optional(),
    comments: z.array(comment),
    may: z.object({ reply: z.boolean(), resolve: z.boolean(), reopen: z.boolean(), anchor: z.boolean() }),
  })
  .openapi("Thread");

const place = {
  thread: id,
  article: id,
  title: z.string(),
  source: z.string(),
  unit: id,
  quote: z.string().optional(),
  name: z.string(),
  text: z.string().openapi({ description: "The beginning of what was said" }),
  at: time,
};

export const addressed = z
  .object({
    ...place,
    comment: id,
    kind: z.enum(threadKinds),
    why: z.enum(["mention", "answer"]),
    from: z.enum(["member", "reader"]),
    seen: z.boolean(),
    resolved: z.boolean(),
    language: z.string().optional(),
  })
  .openapi("Addressed");

export const query = z.object({ ...place, askedIn: z.string().optional(), answers: z.number().int() }).openapi("Query");
