import { expect, type Locator, type Page } from "@playwright/test";
import { hydrated } from "./hydrated.ts";
import { WorkbenchPage } from "./workbench-page.ts";

// The first file waits for a thread that has all readers to load: on a busy machine that takes its time.
const reading = { timeout: 40_000 };

/** How a text is brought in: the two steps from a file or a paste to an article. Its words are asked for in English. */
export class ImportPage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  static async open(page: Page, locale = "en"): Promise<ImportPage> {
    await page.goto(`/${locale}/articles/new`);
    await hydrated(page.locator("textarea"));
    return new ImportPage(page);
  }

  async upload(name: string, content: string | Uint8Array) {
    const mimeType = "application/octet-stream";
    await this.page.locator("input[type=file]").setInputFiles({ name, mimeType, buffer: Buffer.from(content) });
  }

  /** Pastes as a browser does that has both the page and its words in the clipboard. */
  async paste(html: string, text = "") {
    const box = this.page.locator("textarea").first();
    await box.focus();
    await box.evaluate(
      (element, [html, text]) => {
        const clipboardData = new DataTransfer();
        if (html) clipboardData.setData("text/html", html);
        clipboardData.setData("text/plain", text ?? "");
        element.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
      },
      [html, text] as const,
    );
  }

  /** Types into the box, and goes on. */
  async type(text: string) {
    await this.page.locator("textarea").first().fill(text);
    await this.page.getByRole("button", { name: "Go on" }).click();
  }

  /** Until the second step stands there. */
  async recognised(count: number) {
    await expect(this.page.locator("#recognised")).toContainText(String(count), reading);
    await expect(this.rows).toHaveCount(count);
  }

  get rows(): Locator {
    return this.page.locator("section[aria-labelledby=recognised] > ol > li");
  }

  /** A row, counted from 1. */
  row = (position: number): Locator => this.rows.nth(position - 1);
  text = (position: number): Locator => this.row(position).locator(".text");
  kind = (position: number): Locator => this.row(position).getByRole("combobox");

  /** What stands there, kind and text by row. */
  async contents(): Promise<[string, string][]> {
    return this.rows.evaluateAll((rows) =>
      rows.map((row) => [
        row.querySelector("select")?.value ?? "",
        (row.querySelector(".text") as HTMLElement | null)?.innerText ?? "",
      ]),
    );
  }

  async choose(position: number, act: string) {
    await this.row(position).getByRole("button", { name: "What to do with" }).click();
    await this.page.getByRole("menuitem", { name: act, exact: true }).click();
  }

  /** Opens a row for writing; the caret stands at its end. */
  async edit(position: number): Promise<Locator> {
    await this.row(position).getByRole("button", { name: "Edit paragraph" }).click();
    const editor = this.row(position).locator(".ProseMirror");
    await expect(editor).toBeFocused();
    // ProseMirror puts its own cursor back once, 20 ms after the focus: no hand is that fast.
    await this.page.waitForTimeout(150);
    await this.page.keyboard.press("ControlOrMeta+End");
    return editor;
  }

  field = (label: string): Locator => this.page.getByLabel(label, { exact: true });

  get notices(): Locator {
    return this.page.locator("section[aria-labelledby=recognised] > ul");
  }

  get problem(): Locator {
    return this.page.getByRole("alert").filter({ hasText: /\S/, visible: true });
  }

  /** Until a file is refused. */
  async refused(words: string | RegExp) {
    await expect(this.problem).toContainText(words, reading);
    await expect(this.problem).toHaveCount(1);
  }

  async finish(): Promise<WorkbenchPage> {
    await this.page.getByRole("button", { name: "Import", exact: true }).click();
    await this.page.locator("html[data-interactive]").waitFor();
    return new WorkbenchPage(this.page);
  }

  /** The id of the article that the import has led to. */
  article = (): string => /articles\/([^/]+)\/work/.exec(this.page.url())?.[1] ?? "";
}
