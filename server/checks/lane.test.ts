import { expect, it, vi } from "vitest";
import type { Pairing } from "../../domain/findings/pairing.ts";
import { createLane } from "./lane.ts";

const text = (words: string) => ({ language: "en", content: [{ type: "text" as const, text: words }], hash: words });
const doubled: Pairing = { own: text("The the ferry sails."), kind: "paragraph" };

it("answers each with its own", async () => {
  const lane = createLane();
  const clean: Pairing = { own: text("The ferry sails."), kind: "paragraph" };
  const [first, second] = await Promise.all([lane.add({ text: doubled }), lane.add({ text: clean })]);
  expect(first).toMatchObject([{ check: "repetition.word" }]);
  expect(second).toEqual([]);
});

it("says that nothing was checked where a check fails, and goes on", async () => {
  const told = vi.spyOn(console, "error").mockImplementation(() => {});
  const lane = createLane();
  const broken = { own: { language: "en", content: undefined, hash: "" }, kind: "paragraph" } as never;
  expect(await lane.add({ text: broken })).toBeUndefined();
  expect(told).toHaveBeenCalledWith("A check failed:", expect.stringContaining("TypeError"));
  expect(await lane.add({ text: doubled })).toMatchObject([{ check: "repetition.word" }]);
  told.mockRestore();
});

it("starts another worker when one is lost, and leaves nobody waiting", async () => {
  const told = vi.spyOn(console, "error").mockImplementation(() => {});
  const lane = createLane();
  const lost = lane.add({ text: doubled });
  await new Promise((next) => setImmediate(next));
  await lane.start().terminate();
  expect(await lost).toBeUndefined();
  expect(await lane.add({ text: doubled })).toMatchObject([{ check: "repetition.word" }]);
  told.mockRestore();
});
