import { expect, it } from "vitest";
import { contentOfText, plainText } from "../../domain/content/plain-text.ts";
import type { UnitKind } from "../../domain/segmentation/kinds.ts";
import {
  isGap,
  join,
  type Lane,
  layBeside,
  leaveOut,
  separate,
  shiftDown,
  shiftUp,
  takeBack,
  toggleJoined,
} from "./lay-beside.ts";

const units = (...kinds: UnitKind[]) => kinds.map((kind) => ({ kind }));
const blocks = (...texts: string[]) =>
  texts.map((text) => ({ kind: "paragraph" as const, content: contentOfText(text) }));
const three = layBeside(units("paragraph", "paragraph", "paragraph"), blocks("a", "b", "c"));
const texts = (lane: Lane) =>
  lane
    .map((cell) =>
      cell.joined ? "^" : isGap(cell) ? "–" : cell.pieces.map((piece) => plainText(piece.content)).join("+"),
    )
    .join(" ");

it.each([
  ["lays one beside each", three, "a b c"],
  [
    "leaves a gap beside a headline that the translation lacks",
    layBeside(units("headline", "paragraph"), blocks("a")),
    "– a",
  ],
  ["keeps what is too many", layBeside(units("paragraph"), blocks("a", "b")), "a b"],
  ["shifts down", shiftDown(three, 1), "a – b c"],
  ["shifts back up", shiftUp(shiftDown(three, 1), 2), "a b c"],
  ["does not shift up over a text", shiftUp(three, 1), "a b c"],
  ["joins with the one above", join(three, 1), "a+b c"],
  ["separates again", separate(join(three, 1), 0), "a b c"],
  ["leaves one out", leaveOut(three, 1), "a c"],
  ["takes it back", takeBack(leaveOut(three, 1), three[1]!, 1), "a b c"],
  ["says that a text stands above", toggleJoined(shiftDown(three, 1), 1), "a ^ b c"],
  ["does not say it of a unit that has one", toggleJoined(three, 1), "a b c"],
])("%s", (_, lane, expected) => {
  expect(texts(lane)).toBe(expected);
});
