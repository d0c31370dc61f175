import { expect, it } from "vitest";
import { contentOfText } from "../content/plain-text.ts";
import { isOpen, standingOf } from "./confidence.ts";
import type { Row } from "./rows.ts";

const pieces = [{ key: "0", content: contentOfText("Паром.") }];
const linked: Row = { units: ["1"], pieces, score: 0.95 };

it.each<[string, Partial<Row>, string, boolean]>([
  ["a row that is as good as certain", {}, "sure", false],
  ["one that may well be right", { score: 0.7 }, "likely", true],
  ["one that is a guess", { score: 0.2 }, "doubtful", true],
  ["a guess that somebody has accepted", { score: 0.2, accepted: true }, "accepted", false],
  ["a unit without a text", { pieces: [] }, "noText", false],
  ["a text without a unit", { units: [] }, "noPlace", true],
  ["a text without a unit that is left out", { units: [], out: true }, "out", false],
])("%s", (_, row, standing, open) => {
  expect([standingOf({ ...linked, ...row }), isOpen({ ...linked, ...row })]).toEqual([standing, open]);
});
