// One article from a file to its editions, and the editions read back by programs that are not ours.
import type { CDPSession } from "@playwright/test";
import { expect, test } from "./fixtures.ts";
import { ExportPage } from "./pages/export-page.ts";
import { ImportPage } from "./pages/import-page.ts";
import { WorkbenchPage } from "./pages/workbench-page.ts";
import { hasOffice, hasPandoc, type ReadBlock, readByBrowser, readByOffice, readByPandoc } from "./readers.ts";
import { asText, headline, lines } from "./samples/two-harbours.ts";

test.describe.configure({ mode: "serial" });

const languages = ["en", "ru", "zh-Hans"] as const;
type Language = (typeof languages)[number];
const columns = { en: 1, ru: 2, "zh-Hans": 3 } as const;
const titles = { en: headline.en, ru: headline.ru, "zh-Hans": headline.zh };
/** All that was typed in a language, in order: the headline first. */
const typed = (language: Language): string[] => [titles[language], ...lines.map((line) => line[columns[language]])];
/** The same as blocks, with headings as deep as the readers give them. */
const blocksIn = (language: Language, heading: number): ReadBlock[] =>
  lines.map((line) => ({ level: line[0] === "h" ? heading : 0, text: line[columns[language]] }));
const count = lines.length + 1;

let article = "";
const files = new Map<string, { name: string; bytes: Buffer }>();
const fileOf = (language: string, format: string) => files.get(`${language} ${format}`)!.bytes;
const textOf = (language: string, format: string) => fileOf(language, format).toString("utf8");

test("a file becomes an article: 25 paragraphs and 12 headings in order, every character kept", async ({
  signInAs,
  scriptOf,
}) => {
  const importing = await ImportPage.open(await signInAs("manager"));
  await importing.upload("two-harbours.txt", asText);
  await importing.recognised(37);
  const recognised = await importing.contents();
  expect(recognised.filter(([kind]) => kind === "paragraph")).toHaveLength(25);
  expect(recognised.filter(([kind]) => kind === "heading")).toHaveLength(12);
  await expect(importing.notices).toContainText("The last heading has no text after it. It is kept.");
  await importing.field("Headline").fill(headline.en);
  await importing.finish();
  article = importing.article();
  const { units } = await scriptOf("manager").get(`/articles/${article}`);
  const kinds = ["headline", ...lines.map(([kind]) => (kind === "h" ? "heading" : "paragraph"))];
  expect(units.map((unit: Unit) => [unit.kind, unit.segments.en?.text])).toEqual(
    typed("en").map((text, index) => [kinds[index], text]),
  );
});

interface Unit {
  id: string;
  kind: string;
  segments: Record<string, { text: string; state: string }>;
}

test("it is translated: some of it by hand in the browser, Chinese through an input method", async ({
  signInAs,
  scriptOf,
}) => {
  test.setTimeout(180_000);
  const page = await signInAs("translator");
  const byHand = 4;
  const russian = await WorkbenchPage.open(page, article, "en,ru");
  await russian.open(1);
  for (let position = 1; position <= byHand; position++) {
    await expect(russian.slot(position).locator(".ProseMirror")).toBeFocused();
    await page.keyboard.type(typed("ru")[position - 1]!);
    await page.keyboard.press("ControlOrMeta+Enter");
    await expect(russian.slot(position)).toContainText("Confirmed");
  }
  const chinese = await WorkbenchPage.open(page, article, "en,zh-Hans");
  const input = await page.context().newCDPSession(page);
  await chinese.open(1);
  for (let position = 1; position <= byHand; position++) {
    await expect(chinese.slot(position).locator(".ProseMirror")).toBeFocused();
    await compose(input, typed("zh-Hans")[position - 1]!);
    await expect(chinese.text(position)).toHaveText(typed("zh-Hans")[position - 1]!);
    await page.keyboard.press("ControlOrMeta+Enter");
    await expect(chinese.slot(position)).toContainText("Confirmed");
  }

  const translator = scriptOf("translator");
  const { units } = await translator.get(`/articles/${article}`);
  for (const language of ["ru", "zh-Hans"] as const) {
    for (const [index, text] of typed(language).entries()) {
      if (index < byHand) continue;
      await translator.write(units[index].id, language, text);
      await translator.step(units[index].id, language, "confirm");
    }
  }
  const after = await translator.get(`/articles/${article}`);
  for (const language of ["ru", "zh-Hans"] as const) {
    expect(after.units.map((unit: Unit) => unit.segments[language]?.text)).toEqual(typed(language));
    expect(new Set(after.units.map((unit: Unit) => unit.segments[language]?.state))).toEqual(new Set(["confirmed"]));
  }
});

/** Writes as an input method does: letters that are underlined, then the characters that were chosen for them. */
async function compose(input: CDPSession, text: string) {
  for (const piece of text.match(/.{1,4}/gsu) ?? []) {
    for (const letters of ["p", "pi", "pin"]) {
      const at = letters.length;
      await input.send("Input.imeSetComposition", { text: letters, selectionStart: at, selectionEnd: at });
    }
    await input.send("Input.insertText", { text: piece });
  }
}

test("a second person approves every paragraph of both, and a manager signs them off", async ({
  signInAs,
  scriptOf,
}) => {
  test.setTimeout(240_000);
  const page = await signInAs("reviewer");
  for (const language of ["ru", "zh-Hans"]) {
    const workbench = await WorkbenchPage.open(page, article, `en,${language}`);
    await workbench.open(1);
    for (let position = 1; position <= count; position++) {
      await page.keyboard.press("ControlOrMeta+Enter");
      await expect(workbench.slot(position)).toContainText("Approved");
      if (position < count) await expect(workbench.slot(position + 1).locator(".ProseMirror")).toBeFocused();
    }
    await expect(page.getByText("Nothing is left to do in this language.")).toBeVisible();
  }
  const exporting = await ExportPage.open(await signInAs("manager"), article);
  for (const language of languages) await exporting.signOff(language);
  const { editions } = await scriptOf("manager").get(`/articles/${article}`);
  expect(editions.map((one: { signedOff?: object }) => one.signedOff !== undefined)).toEqual([true, true, true]);
});

test("every edition is downloaded in every format, and the sheets for review", async ({ signInAs }) => {
  test.setTimeout(120_000);
  const exporting = await ExportPage.open(await signInAs("manager"), article);
  for (const language of languages) {
    await exporting.choose(language);
    for (const [format, label] of formats) {
      const file = await exporting.download(exporting.edition, label);
      expect(file.name).toMatch(new RegExp(`\\.${language}\\.${format}$`));
      files.set(`${language} ${format}`, file);
    }
  }
  for (const [format, label] of sheets) files.set(`all ${format}`, await exporting.download(exporting.sheet, label));
});

const formats = [
  ["html", "HTML page"],
  ["md", "Markdown"],
  ["docx", "Word (DOCX)"],
  ["txt", "Plain text"],
  ["json", "JSON"],
] as const;
const sheets = [
  ["review-docx", "Review sheet (DOCX)"],
  ["review-html", "Review sheet (HTML)"],
] as const;

for (const language of languages) {
  test.describe(`what was typed is what is read in ${language}`, () => {
    test("from HTML, by a browser's parser", async ({ page }) => {
      const { blocks, ...read } = await readByBrowser(page, fileOf(language, "html"));
      expect([read.lang, read.dir, read.title]).toEqual([language, "ltr", titles[language]]);
      expect(blocks).toEqual([{ level: 1, text: titles[language] }, ...blocksIn(language, 2)]);
    });

    test("from plain text, by its lines", () => {
      expect(textOf(language, "txt")).toBe(`${typed(language).join("\n\n")}\n`);
    });

    test("from JSON, by any parser of JSON", () => {
      const edition = JSON.parse(textOf(language, "json"));
      expect(edition.language).toBe(language);
      expect(edition.units.map((unit: { text: string }) => unit.text)).toEqual(typed(language));
      expect(new Set(edition.units.map((unit: { state: string }) => unit.state))).toEqual(new Set(["approved"]));
    });

    test("from HTML, Markdown and DOCX, by Pandoc", () => {
      test.skip(!hasPandoc, "Pandoc is not installed");
      const whole = [{ level: 1, text: titles[language] }, ...blocksIn(language, 2)];
      const html = readByPandoc(fileOf(language, "html"), "html");
      expect([html.title, html.blocks]).toEqual([titles[language], whole]);
      const md = readByPandoc(fileOf(language, "md"), "gfm+yaml_metadata_block");
      expect([md.title, md.blocks]).toEqual([titles[language], whole]);
      const docx = readByPandoc(fileOf(language, "docx"), "docx");
      expect([docx.title, docx.blocks]).toEqual([titles[language], blocksIn(language, 1)]);
    });

    test("from DOCX, by LibreOffice", () => {
      test.skip(!hasOffice, "LibreOffice is not installed");
      test.setTimeout(120_000);
      expect(readByOffice(fileOf(language, "docx"))).toEqual(typed(language));
    });
  });
}

test("the sheet in HTML shows the languages side by side, by a browser's parser", async ({ page }) => {
  const { lang, rows } = await readByBrowser(page, fileOf("all", "review-html"));
  expect(lang).toBe("en");
  const [, ...body] = rows;
  expect(body.map((row) => row.filter((cell) => cell.lang !== "").map((cell) => [cell.lang, cell.text]))).toEqual(
    typed("en").map((_, index) => languages.map((language) => [language, typed(language)[index]])),
  );
});

test("the sheet in DOCX does the same, by Pandoc", () => {
  test.skip(!hasPandoc, "Pandoc is not installed");
  const { rows } = readByPandoc(fileOf("all", "review-docx"), "docx");
  const [, ...body] = rows;
  expect(body.map((row) => row.slice(2, 5))).toEqual(
    typed("en").map((_, index) => languages.map((language) => `${typed(language)[index]}\nApproved`)),
  );
});
