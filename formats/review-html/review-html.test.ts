import { expect, it } from "vitest";
import { labels, sheet } from "../samples/ferry.ts";
import { writeReviewHtml } from "./write.ts";

const page = new TextDecoder().decode(writeReviewHtml(sheet, labels));

it.each([
  [
    "a head that is repeated on every page",
    '<thead><tr><th scope="col">No.</th><th scope="col">Kind</th><th scope="col">English</th><th scope="col">Russian</th><th scope="col">Chinese</th><th scope="col">Remarks</th></tr></thead>',
  ],
  ["the number and the kind", '<th scope="row">2</th><td class="kind">Heading 2</td>'],
  [
    "a text in its language, and where it stands",
    '<td lang="zh-Hans" dir="ltr"><p>渡轮<strong>重新</strong>开航</p><p class="standing" lang="en" dir="ltr">draft</p></td>',
  ],
  ["what is stale", '<p class="standing" lang="en" dir="ltr">confirmed · stale</p>'],
  [
    "what is omitted",
    '<td lang="ru" dir="ltr"><p class="standing" lang="en" dir="ltr">joined to the one before</p></td>',
  ],
  ["what is missing", '<td lang="zh-Hans" dir="ltr"><p class="standing" lang="en" dir="ltr">nothing yet</p></td>'],
  ["room for remarks", '<td class="remarks"></td>'],
  ["its title, escaped", "<title>Ferry &#x3C;march></title>"],
  [
    "when it was made",
    '<p class="made">Made <time datetime="2026-11-23T12:00:00.000Z">2026-11-23 12:00 UTC</time></p>',
  ],
  ["the language of whoever reads it on its root", '<html lang="en" dir="ltr"><head>'],
])("a sheet has %s", (_, html) => {
  expect(page).toContain(html);
});

it("writes a language that runs right to left from the right", () => {
  const arabic = { ...sheet, languages: ["ar"], rows: [{ ...sheet.rows[0]!, texts: {} }] };
  expect(new TextDecoder().decode(writeReviewHtml(arabic, labels))).toContain(
    '<td lang="ar" dir="rtl"><p class="standing" lang="en" dir="ltr">nothing yet</p></td>',
  );
});

it("says nothing in a cell that is empty on purpose", () => {
  const empty = { content: [], state: "approved" as const, stale: false };
  const row = { position: 1, kind: "cell" as const, texts: { en: empty } };
  expect(new TextDecoder().decode(writeReviewHtml({ ...sheet, languages: ["en"], rows: [row] }, labels))).toContain(
    '<td lang="en" dir="ltr"></td>',
  );
});
