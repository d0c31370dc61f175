import { paragraph, run, style, wordPackage } from "../formats/samples/word-package.ts";
import { expect, test } from "./fixtures.ts";
import { ImportPage } from "./pages/import-page.ts";

const txt = `The Ferry Sails Again

After a winter on the slip, the ferry is back. “It is ‘our’ boat,” the harbour master said — and smiled.

A New Timetable

She sails at nine and returns at ten.
`;
const md = `---
title: The ferry sails again
---
# The ferry sails again

After a **winter** on the [slip](https://harbour.example/slip), she is back.

## A new timetable

- nine out
- ten back

> It is our boat.
`;
const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Harbour news</title></head><body><article>
<h1>The ferry sails again</h1><p class="standfirst">After a winter on the slip.</p><p class="byline">By Anna Nikolaeva</p>
<p>She is <strong>back</strong>.</p><h2>A new timetable</h2><ul><li>nine out</li><li>ten back</li></ul>
<blockquote><p>It is our boat.</p></blockquote>
<figure><img src="/ferry.jpg" alt="A ferry at a pier"><figcaption>The ferry in port</figcaption></figure>
</article></body></html>`;
const docx = wordPackage({
  styles: style("Title", "Title") + style("H", "heading 1") + style("Q", "Quote"),
  body: [
    paragraph("The ferry sails again", "Title"),
    paragraph(run("She is ") + run("back", "<w:b/>") + run(".")),
    paragraph("A new timetable", "H"),
    paragraph("It is our boat.", "Q"),
  ].join(""),
});

test.describe("a file is shown as it was recognised, before anything is saved", () => {
  const files: [string, string | Uint8Array, [string, string][]][] = [
    [
      "ferry.txt",
      txt,
      [
        ["headline", "The Ferry Sails Again"],
        [
          "paragraph",
          "After a winter on the slip, the ferry is back. “It is ‘our’ boat,” the harbour master said — and smiled.",
        ],
        ["heading", "A New Timetable"],
        ["paragraph", "She sails at nine and returns at ten."],
      ],
    ],
    [
      "ferry.md",
      md,
      [
        ["headline", "The ferry sails again"],
        ["paragraph", "After a winter on the slip, she is back."],
        ["heading", "A new timetable"],
        ["item", "nine out"],
        ["item", "ten back"],
        ["quotation", "It is our boat."],
      ],
    ],
    [
      "ferry.html",
      html,
      [
        ["headline", "The ferry sails again"],
        ["standfirst", "After a winter on the slip."],
        ["byline", "By Anna Nikolaeva"],
        ["paragraph", "She is back."],
        ["heading", "A new timetable"],
        ["item", "nine out"],
        ["item", "ten back"],
        ["quotation", "It is our boat."],
        ["alt", "A ferry at a pier"],
        ["caption", "The ferry in port"],
      ],
    ],
    [
      "ferry.docx",
      docx,
      [
        ["headline", "The ferry sails again"],
        ["paragraph", "She is back."],
        ["heading", "A new timetable"],
        ["quotation", "It is our boat."],
      ],
    ],
  ];
  for (const [name, content, expected] of files) {
    test(name, async ({ signInAs, scriptOf }) => {
      const importing = await ImportPage.open(await signInAs("manager"));
      await importing.upload(name, content);
      await importing.recognised(expected.length);
      expect(await importing.contents()).toEqual(expected);
      const title = `${name} ${Math.random()}`;
      await importing.field("Title of the article").fill(title);
      expect((await scriptOf("manager").get(`/articles?search=${encodeURIComponent(title)}`)).articles).toEqual([]);
      await importing.finish();
      const article = await scriptOf("manager").get(`/articles/${importing.article()}`);
      expect(article.title).toBe(title);
      expect(article.units.map((unit: Unit) => [unit.kind, unit.segments.en?.text])).toEqual(expected);
    });
  }
});

interface Unit {
  kind: string;
  level?: number;
  segments: Record<string, { text: string; content: object[] }>;
}

test("rich text is pasted with its headings, lists, links and emphasis", async ({ signInAs, scriptOf }) => {
  const importing = await ImportPage.open(await signInAs("manager"));
  await importing.paste(
    `<meta charset="windows-1251"><h1>Паром вернулся</h1><p style="mso-list:none">Он снова <b>ходит</b> — с <a href="https://harbour.example/">понедельника</a>.</p><ul><li>в девять</li></ul>`,
    "ignored",
  );
  await importing.recognised(3);
  expect(await importing.contents()).toEqual([
    ["headline", "Паром вернулся"],
    ["paragraph", "Он снова ходит — с понедельника."],
    ["item", "в девять"],
  ]);
  await expect(importing.field("Language of the text")).toHaveValue("ru");
  await importing.finish();
  const { units, source } = await scriptOf("manager").get(`/articles/${importing.article()}`);
  expect(source).toBe("ru");
  expect(units[1].segments.ru.content.map((node: { marks?: { type: string }[] }) => node.marks?.[0]?.type)).toEqual([
    undefined,
    "bold",
    undefined,
    "link",
    undefined,
  ]);
});

test("plain text is pasted or typed too", async ({ signInAs }) => {
  const importing = await ImportPage.open(await signInAs("manager"));
  await importing.type("One paragraph.\n\nAnother paragraph.");
  await importing.recognised(2);
});

test("what was recognised is put right by hand: edited, retyped, split, merged, moved, dropped, added", async ({
  signInAs,
  scriptOf,
}) => {
  const importing = await ImportPage.open(await signInAs("manager"));
  const { page } = importing;
  await importing.type(
    ["The ferry is back.", "She sails at nine.", "She returns at ten. Nobody is on board.", "An advertisement."].join(
      "\n\n",
    ),
  );
  await importing.recognised(4);

  await importing.kind(1).selectOption({ label: "Standfirst" });
  await importing.edit(2);
  await page.keyboard.type(" Every day.");
  await page.keyboard.press("Escape");
  await expect(importing.text(2)).toHaveText("She sails at nine. Every day.");

  await importing.edit(3);
  await page.keyboard.press("ControlOrMeta+Home");
  for (let i = 0; i < "She returns at ten. ".length; i++) await page.keyboard.press("ArrowRight");
  await importing.row(3).getByRole("button", { name: "Split at the cursor" }).click();
  await expect(importing.rows).toHaveCount(5);
  await expect(importing.row(3).getByRole("button", { name: "Edit paragraph 3" })).toBeFocused();
  await expect(importing.text(3)).toHaveText("She returns at ten.");
  await expect(importing.text(4)).toHaveText("Nobody is on board.");

  await importing.choose(3, "Merge with the one before");
  await expect(importing.text(2)).toHaveText("She sails at nine. Every day. She returns at ten.");
  await importing.choose(3, "Move up");
  await expect(importing.text(2)).toHaveText("Nobody is on board.");

  await importing.choose(4, "Leave out");
  await expect(importing.rows).toHaveCount(3);
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(importing.rows).toHaveCount(4);
  await importing.choose(4, "Leave out");

  await importing.choose(3, "Add one below");
  await importing.edit(4);
  await page.keyboard.type("Tickets are sold on board.");
  await page.keyboard.press("Escape");
  await importing.kind(4).selectOption({ label: "Heading" });

  await importing.finish();
  const { units } = await scriptOf("manager").get(`/articles/${importing.article()}`);
  expect(units.map((unit: Unit) => [unit.kind, unit.segments.en?.text])).toEqual([
    ["standfirst", "The ferry is back."],
    ["paragraph", "Nobody is on board."],
    ["paragraph", "She sails at nine. Every day. She returns at ten."],
    ["heading", "Tickets are sold on board."],
  ]);
});

test("the language is recognised and can be changed; targets are chosen, and another can be added by its tag", async ({
  signInAs,
  scriptOf,
}) => {
  const importing = await ImportPage.open(await signInAs("manager"));
  const { page } = importing;
  await importing.type("渡轮在冬天修好了，今天又开航了。\n\n它九点出发，十点回来。");
  await importing.recognised(2);
  const source = importing.field("Language of the text");
  await expect(source).toHaveValue("zh-Hans");
  const targets = page.getByRole("group", { name: "To be translated into" });
  await expect(targets.getByRole("checkbox", { name: "English", exact: true })).toBeChecked();
  await source.selectOption("zh-Hant");
  await targets.getByRole("checkbox", { name: "Russian" }).uncheck();
  await targets.getByLabel("Add a language").fill("be");
  await targets.getByRole("button", { name: "Add", exact: true }).click();
  await expect(targets.getByRole("checkbox", { name: "Belarusian" })).toBeChecked();
  await targets.getByRole("checkbox", { name: "Simplified Chinese" }).uncheck();
  await importing.finish();
  const article = await scriptOf("manager").get(`/articles/${importing.article()}`);
  expect([article.source, article.languages]).toEqual(["zh-Hant", ["zh-Hant", "en", "be"]]);
});

test.describe("encodings", () => {
  const russian = "Паром вернулся. Он ходит в девять.";
  const utf16 = (mark: boolean) => Buffer.from(`${mark ? "\ufeff" : ""}${russian}`, "utf16le");
  const cp1251 = Buffer.from(
    [...russian].map((letter) => {
      const code = letter.codePointAt(0)!;
      return code < 0x80 ? code : code - 0x350;
    }),
  );
  // 渡轮开航了。 as GB 18030 has it.
  const gb18030 = Buffer.from("b6c9c2d6bfaababdc1cba1a3", "hex");

  for (const [name, bytes] of [
    ["UTF-8", Buffer.from(russian)],
    ["UTF-8 with a mark", Buffer.from(`\ufeff${russian}`)],
    ["UTF-16 with a mark", utf16(true)],
    ["UTF-16 without one", utf16(false)],
  ] as const) {
    test(`${name} is recognised by itself`, async ({ signInAs }) => {
      const importing = await ImportPage.open(await signInAs("manager"));
      await importing.upload("ferry.txt", bytes);
      await importing.recognised(1);
      await expect(importing.text(1)).toHaveText(russian);
    });
  }

  for (const [encoding, bytes, expected] of [
    ["windows-1251", cp1251, russian],
    ["gb18030", gb18030, "渡轮开航了。"],
  ] as const) {
    test(`${encoding} is chosen by what the preview shows`, async ({ signInAs }) => {
      const importing = await ImportPage.open(await signInAs("manager"));
      const { page } = importing;
      await importing.upload("ferry.txt", bytes);
      await expect(page.getByRole("heading", { name: "Which encoding is it?" })).toBeVisible();
      await page.getByLabel("ferry.txt").selectOption("koi8-r");
      const preview = page.locator("[aria-live=polite]").filter({ visible: true }).first();
      await expect(preview).not.toContainText(expected);
      await page.getByLabel("ferry.txt").selectOption(encoding);
      await expect(preview).toContainText(expected);
      await page.getByRole("button", { name: "This one" }).click();
      await importing.recognised(1);
      await expect(importing.text(1)).toHaveText(expected);
    });
  }
});

test("a file without a headline asks for one, with a proposal; a heading without text after it is noticed", async ({
  signInAs,
  scriptOf,
}) => {
  const importing = await ImportPage.open(await signInAs("manager"));
  const { page } = importing;
  const [opening, last] = ["The ferry is back in the harbour. She sails at nine.", "What Comes Next"];
  await importing.upload("ferry.txt", `${opening}\n\nShe returns at ten.\n\n${last}\n`);
  await importing.recognised(3);
  await expect(importing.notices).toContainText("No headline was found.");
  await expect(importing.notices).toContainText("The last heading has no text after it. It is kept.");
  await expect(importing.field("Headline")).toHaveValue("");
  await page.getByRole("button", { name: "Take “The ferry is back in the harbour" }).click();
  await expect(importing.field("Headline")).toHaveValue("The ferry is back in the harbour");
  await importing.field("Headline").fill("The ferry sails again");
  await importing.finish();
  const { units } = await scriptOf("manager").get(`/articles/${importing.article()}`);
  expect(units.map((unit: Unit & { region: string }) => [unit.kind, unit.region, unit.segments.en?.text])).toEqual([
    ["headline", "head", "The ferry sails again"],
    ["paragraph", "body", opening],
    ["paragraph", "body", "She returns at ten."],
    ["heading", "body", last],
  ]);
});

test("an empty cell of a table keeps its place from the preview to the edition", async ({ signInAs, scriptOf }) => {
  const importing = await ImportPage.open(await signInAs("manager"));
  await importing.paste(
    "<table><tr><td>Adults</td><td>5 €</td></tr><tr><td>Children</td><td></td></tr></table><p>Dogs travel free.</p>",
  );
  await importing.recognised(5);
  await importing.finish();
  const article = await scriptOf("manager").get(`/articles/${importing.article()}`);
  expect(article.units.map((unit: Unit) => unit.segments.en?.text)).toEqual([
    "Adults",
    "5 €",
    "Children",
    "",
    "Dogs travel free.",
  ]);
  expect(article.editions[1].progress).toMatchObject({ units: 4, empty: 4 });
});
