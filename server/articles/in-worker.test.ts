import { expect, it } from "vitest";
import { plainText } from "../../domain/content/plain-text.ts";
import { refusal } from "../testing/desk.ts";
import { inWorker } from "./in-worker.ts";

const read = (text: string, format = "txt") =>
  inWorker({ do: "read", format, file: { bytes: new TextEncoder().encode(text) } });

it("reads one file after another, and several at once", async () => {
  for (const text of ["One.", "Два.", "三。"]) expect(plainText((await read(text)).blocks[0]!.content)).toBe(text);
  const many = await Promise.all(Array.from({ length: 12 }, (_, i) => read(`Text ${i}.`)));
  expect(many.map((one) => plainText(one.blocks[0]!.content))).toEqual(
    Array.from({ length: 12 }, (_, i) => `Text ${i}.`),
  );
});

it("hands on what a format refuses, and reads on", async () => {
  await expect(read("%PDF-1.7 no text")).rejects.toEqual(refusal("unsupported"));
  expect((await read("One.")).blocks).toHaveLength(1);
});
