import { createRoute, type RouteConfig, type z } from "@hono/zod-openapi";
import { problem } from "./schemas/common.ts";

const json = <S extends z.ZodType>(schema: S) => ({ "application/json": { schema } });

/** What every no of the API is. */
export const refusal = {
  description: "A refusal, with a stable code",
  content: { "application/problem+json": { schema: problem } },
} as const;

/** A JSON body that must be there. */
export const body = <S extends z.ZodType>(schema: S) => ({ required: true as const, content: json(schema) });

/** What a route answers when all goes well; every no is a problem document. */
export const answers = <S extends z.ZodType, const Status extends 200 | 201 = 200>(
  schema: S,
  description: string,
  status?: Status,
) =>
  ({
    [status ?? 200]: { description, content: json(schema) },
    default: refusal,
  }) as { [K in Status]: { description: string; content: { "application/json": { schema: S } } } };

/** A file, of whatever kind was asked for. */
export const answersFile = (description: string) =>
  ({
    200: { description, content: { "*/*": { schema: { type: "string", format: "binary" } } } },
    default: refusal,
  }) as unknown as { 200: { description: string } };

export const answersNothing = {
  204: { description: "Done" },
  default: refusal,
} as { 204: { description: string } };

const idempotencyKey = {
  name: "Idempotency-Key",
  in: "header",
  required: true,
  schema: { type: "string", maxLength: 200 },
  description:
    "Of the caller's own making. The same request under the same key is done once, and gets the same answer for a day.",
} as const;
const ifMatch = {
  name: "If-Match",
  in: "header",
  required: true,
  schema: { type: "string" },
  description: "The version that the writer saw",
  example: '"17"',
} as const;

interface Asked {
  /** Whether the caller says which version they saw. */
  version?: true;
  /** Whether the act is done once for each key; absent: every POST and PUT is, but those that open a session. */
  key?: boolean;
}

/** A route of the API; every act that is not done twice takes its key. */
export function route<const R extends RouteConfig>(config: R, { version, key }: Asked = {}) {
  const takesKey = key ?? (["post", "put"].includes(config.method) && !config.tags?.includes("sessions"));
  return createRoute({ ...config, parameters: [...(version ? [ifMatch] : []), ...(takesKey ? [idempotencyKey] : [])] });
}
