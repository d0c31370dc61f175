import { strFromU8, unzipSync } from "fflate";
import { expect, it } from "vitest";
import { readDocx } from "../docx/read.ts";
import { linesOf } from "../samples/bytes.ts";
import { labels, sheet } from "../samples/ferry.ts";
import { writeReviewDocx } from "./write.ts";

it("puts the languages side by side, says where each stands, and leaves room for remarks", async () => {
  expect(linesOf(await readDocx({ bytes: await writeReviewDocx(sheet, labels) }))).toEqual([
    "headline: Ferry <march>",
    "paragraph: Made 2026-11-23 12:00 UTC",
    ...["No.", "Kind", "English", "Russian", "Chinese", "Remarks"].map((head) => `cell: ⟨bold|${head}⟩`),
    ...["cell: 1", "cell: Headline", "cell: The ferry sails again", "paragraph: approved"],
    ...[
      "cell: Паром снова выходит",
      "paragraph: confirmed · stale",
      "cell: 渡轮⟨bold|重新⟩开航",
      "paragraph: draft",
      "cell: ",
    ],
    ...["cell: 2", "cell: Heading 2", "cell: What to take", "paragraph: approved"],
    ...["cell: joined to the one before", "cell: nothing yet", "cell: "],
  ]);
});

it("is on its side, repeats its head, and tells Word the language of each text", async () => {
  const text = strFromU8(unzipSync(await writeReviewDocx(sheet, labels))["word/document.xml"]!);
  expect(text).toContain('w:orient="landscape"');
  expect(text).toContain("<w:tblHeader/>");
  for (const locale of ["en-US", "ru-RU"]) expect(text).toContain(`<w:lang w:val="${locale}"`);
  expect(text).toContain('<w:lang w:val="zh-CN" w:eastAsia="zh-CN"');
});

it("gives the same bytes for the same sheet", async () => {
  expect(Buffer.compare(await writeReviewDocx(sheet, labels), await writeReviewDocx(sheet, labels))).toBe(0);
});
