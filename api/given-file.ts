import { z } from "@hono/zod-openapi";

export const file = z.custom<File>((value) => value instanceof File).openapi({ type: "string", format: "binary" });

export interface GivenFile {
  bytes: Uint8Array;
  name?: string;
  encoding?: string | undefined;
}

/** What was brought, as bytes: a file, or in UTF-8 the text of a text format, whatever that declares, or our own JSON. */
export async function givenFile(asked: {
  file?: File | undefined;
  content?: unknown;
  encoding?: string | undefined;
}): Promise<GivenFile> {
  if (asked.file) return { bytes: await bytesOf(asked.file), name: asked.file.name, encoding: asked.encoding };
  const { content } = asked;
  const text = typeof content === "string" ? content : JSON.stringify(content ?? null);
  return { bytes: new TextEncoder().encode(text), encoding: "utf-8" };
}

export const bytesOf = async (file: File): Promise<Uint8Array> => new Uint8Array(await file.arrayBuffer());
