import { describe, expect, it } from "vitest";
import { type Anchor, anchorAt, findAnchor, findReturned, followAnchor } from "./anchor.ts";

/** An anchor at what stands between brackets. */
function anchorIn(marked: string): { text: string; anchor: Anchor } {
  const from = marked.indexOf("[");
  const to = marked.indexOf("]") - 1;
  const text = marked.replace(/[[\]]/g, "");
  return { text, anchor: anchorAt(text, { from, to }) };
}
const mark = (text: string, range: { from: number; to: number } | undefined) =>
  range ? `${text.slice(0, range.from)}[${text.slice(range.from, range.to)}]${text.slice(range.to)}` : undefined;

describe("words are found again", () => {
  it.each([
    ["where they stood", "The [ferry] sails at nine.", "The [ferry] sails at nine."],
    ["behind a new beginning", "The [ferry] sails at nine.", "On Monday, says the harbour, the [ferry] sails at nine."],
    [
      "among others like them, by what stands around",
      "One ferry, the [ferry] to Riga.",
      "Ferry news: one ferry, the [ferry] to Riga.",
    ],
    ["the first of two when the second goes", "A [ferry] left; a ferry came.", "A [ferry] left."],
    ["the second of two when the first goes", "A ferry left; a [ferry] came.", "Later a [ferry] came."],
    ["with everything around them rewritten", "The old [ferry] was late.", "Our [ferry] came too late."],
    ["edited in the middle", "The ferry [sails at nine] on Monday.", "The ferry [sails at ten] on Monday."],
    ["with a letter put right", "The [ferri] sails at nine.", "The [ferry] sails at nine."],
    ["in Russian, in another case", "Утром [паром] уходит в девять.", "Утром [паром]а уходит в девять."],
    ["in Russian, twice", "Паром ушёл, а [паром] из Риги пришёл.", "Вчера паром ушёл, а [паром] из Риги пришёл."],
    ["in Chinese", "渡轮[上午九点]开航。", "据港务局说，渡轮[上午九点]开航。"],
    ["in Chinese, a character that stands there often", "他的船和她[的]船都在港里。", "昨天他的船和她[的]船都在港里。"],
    ["in Chinese, edited", "渡轮[上午九点]开航。", "渡轮[上午十点]开航。"],
    ["at the end, without a sign behind them", "It sails at [nine]", "Today it sails at [nine]"],
    ["beside a character of two units", "🚢[🚢] sails", "A 🚢[🚢] sails"],
  ])("%s", (_, was, is) => {
    const { anchor } = anchorIn(was);
    const { text } = anchorIn(is);
    expect(mark(text, findAnchor(text, anchor))).toBe(is);
  });

  it.each([
    ["they are gone", "The [ferry] sails at nine.", "The boat sails at nine."],
    ["all is gone", "The [ferry] sails at nine.", ""],
    ["another word stands there", "他说[渡轮]明天开航。", "他说飞机明天开航。"],
    [
      "the same word stands far away, in other company",
      "In the port, [he] said.",
      `${"Long before that day ".repeat(4)}— he —`,
    ],
  ])("not where %s", (_, was, text) => {
    expect(findAnchor(text, anchorIn(was).anchor)).toBeUndefined();
  });
});

describe("whoever changes the text takes the anchor along", () => {
  it.each([
    ["words typed before it", "The [ferry] sails.", "Today the [ferry] sails."],
    ["words typed right before it are not part of it", "The [ferry] sails.", "The fast [ferry] sails."],
    ["words typed right behind it neither", "The [ferry] sails.", "The [ferry]boat sails."],
    ["the second of two stays the second", "A ferry left. A [ferry] left. Done.", "A ferry. A [ferry] left. Done."],
    [
      "the words are changed, and so is what is around",
      "So the [ferry sails at nine] daily.",
      "Now our [ferry sails at ten] always.",
    ],
    ["in Russian", "Вчера [паром ушёл] в Ригу.", "Вчера утром [паром ушёл] в Таллин."],
    ["in Chinese", "昨天[渡轮开往]里加。", "昨天上午[渡轮开往]塔林。"],
  ])("%s", (_, was, is) => {
    const before = anchorIn(was);
    const after = anchorIn(is);
    const followed = followAnchor(before.anchor, before.text, after.text);
    expect(followed && mark(after.text, findAnchor(after.text, followed))).toBe(is);
  });

  it("is lost with its own words, though the same words stand elsewhere", () => {
    const { text, anchor } = anchorIn("The ferry was late. The [ferry] sank.");
    expect(followAnchor(anchor, text, "The ferry was late. The")).toBeUndefined();
  });

  it("is lost letter by letter, and found again when the words come back", () => {
    const { text, anchor } = anchorIn("The old [ferry] sails at nine.");
    const steps = ["ferr", "fer", "fe", "f", ""].map((word) => text.replace("ferry", word));
    let [at, before]: [Anchor | undefined, string] = [anchor, text];
    for (const after of steps) {
      at = at && followAnchor(at, before, after);
      before = after;
    }
    expect(at).toBeUndefined();
    expect(findReturned(before, anchor)).toBeUndefined();
    expect(mark(text, findReturned(text, anchor))).toBe("The old [ferry] sails at nine.");
  });

  it("does not change where the words are found without it", () => {
    const { text, anchor } = anchorIn("The [ferry] sails.");
    expect(followAnchor(anchor, text, "Today the [ferry] sails.")).toBe(anchor);
  });

  it("waits for words that come with the next save", () => {
    const { text, anchor } = anchorIn("The ferry sails [at nine].");
    expect(followAnchor(anchor, "The ferry sails", text)).toBe(anchor);
    expect(followAnchor(anchor, "The ferry sails", "The ferry sails, they say.")).toBeUndefined();
  });

  it("survives a hundred edits around it", () => {
    let { text, anchor } = anchorIn("Say that the [ferry to Riga] sails at nine, they told us.");
    const words = ["ferry", "Riga", "at", "паром", "渡轮", " ", "the ferry to", ", "];
    for (let turn = 0; turn < 100; turn++) {
      const range = findAnchor(text, anchor)!;
      const [start, word] = [(turn * 37) % (text.length + 1), words[turn % words.length]!];
      const at = start > range.from && start < range.to ? range.to : start;
      const cut = turn % 3 === 0 && at + 5 < range.from ? 5 : 0;
      const next = text.slice(0, at) + word + text.slice(at + cut);
      anchor = followAnchor(anchor, text, next)!;
      const before = at <= range.from ? word.length - cut : 0;
      expect(findAnchor(next, anchor)).toEqual({ from: range.from + before, to: range.to + before });
      text = next;
    }
  });
});
