import { readFileSync } from "node:fs";
import { expect, type Locator, type Page } from "@playwright/test";
import { hydrated } from "./hydrated.ts";

/** What leaves an article: editions, review sheets, sign-off. Its words are asked for in English. */
export class ExportPage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  static async open(page: Page, article: string, locale = "en"): Promise<ExportPage> {
    await page.goto(`/${locale}/articles/${article}/export`);
    await hydrated(page.locator("select").first());
    return new ExportPage(page);
  }

  get edition(): Locator {
    return this.page.locator("section[aria-labelledby=edition]");
  }
  get sheet(): Locator {
    return this.page.locator("section[aria-labelledby=sheet]");
  }

  async choose(language: string) {
    await this.edition.getByRole("combobox", { name: "Edition" }).selectOption(language);
  }

  async signOff(language: string) {
    await this.choose(language);
    await this.edition.getByRole("button", { name: "Sign off" }).click();
    await expect(this.edition).toContainText("the file holds the text as it was signed off");
  }

  /** Downloads one format, as a person does. */
  async download(section: Locator, format: string): Promise<{ name: string; bytes: Buffer }> {
    await section.getByRole("radio", { name: format, exact: true }).check();
    const coming = this.page.waitForEvent("download");
    await section.getByRole("link", { name: "Download" }).click();
    const download = await coming;
    return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
  }
}
