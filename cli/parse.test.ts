import { expect, it } from "vitest";
import { command } from "./command.ts";
import { findCommand } from "./find-command.ts";
import { parseGiven } from "./parse.ts";

const step = command({
  arguments: [{ name: "unit" }, { name: "step", choices: ["confirm", "approve"] }],
  options: { as: { value: "EMAIL", required: true }, reason: { value: "REASON" }, minor: {} },
  async run() {},
});
const given = (...words: string[]) => parseGiven(step, words);
const misuse = (reason: string, values: Record<string, string>) => expect.objectContaining({ reason, values });

it("takes arguments and options in any order", () => {
  const wanted = { unit: "u1", step: "confirm", as: "a@b.c", reason: undefined, minor: true, json: false, help: false };
  expect(given("u1", "confirm", "--as", "a@b.c", "--minor")).toEqual(wanted);
  expect(given("--minor", "--as=a@b.c", "u1", "confirm")).toEqual(wanted);
});

it("takes a text that begins with a dash, and what stands after two dashes as it is", () => {
  expect(given("u1", "confirm", "--as", "a@b.c", "--reason", "- no")).toMatchObject({ reason: "- no" });
  expect(given("u1", "confirm", "--as", "a@b.c", "--reason=--minor")).toMatchObject({ reason: "--minor" });
  expect(given("--as", "a@b.c", "--", "--u1", "confirm")).toMatchObject({ unit: "--u1" });
});

it("asks for nothing but help when it is asked for help", () => {
  expect(given("--help")).toMatchObject({ help: true });
});

it.each<[string, string[], string, Record<string, string>]>([
  [
    "an unknown option",
    ["u1", "confirm", "--resaon", "x"],
    "unknownOption",
    { option: "--resaon", nearest: "--reason" },
  ],
  ["an unknown short option", ["-x"], "unknownOption", { option: "-x", nearest: "--as" }],
  [
    "an unknown choice",
    ["u1", "aprove", "--as", "a"],
    "unknownValue",
    { what: "STEP", value: "aprove", nearest: "approve" },
  ],
  ["a value that was forgotten", ["u1", "confirm", "--as", "--minor"], "missingValue", { option: "--as" }],
  ["a value at the end that was forgotten", ["u1", "confirm", "--as"], "missingValue", { option: "--as" }],
  ["a switch with a value", ["u1", "confirm", "--as", "a", "--minor=yes"], "noValue", { option: "--minor" }],
  ["an option that is needed", ["u1", "confirm"], "missingOption", { option: "--as" }],
  ["an argument that is missing", ["u1", "--as", "a"], "missingArgument", { argument: "STEP" }],
  ["a word too many", ["u1", "confirm", "again", "--as", "a"], "tooMany", { word: "again" }],
])("refuses %s", (_, words, reason, values) => {
  expect(() => given(...words)).toThrow(misuse(reason, values) as unknown as Error);
});

it.each<[string[], string, Record<string, string>]>([
  [["strat"], "unknownCommand", { command: "strat", nearest: "start" }],
  [["artical", "list"], "unknownCommand", { command: "artical", nearest: "article" }],
  [["article", "imprt"], "unknownCommand", { command: "article imprt", nearest: "article import" }],
  [["--hlep"], "unknownOption", { option: "--hlep", nearest: "--help" }],
])("offers the nearest command for %s", (words, reason, values) => {
  expect(() => findCommand(words)).toThrow(misuse(reason, values) as unknown as Error);
});
