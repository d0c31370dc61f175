import { expect, type Locator, type Page } from "@playwright/test";
import { hydrated } from "./hydrated.ts";

/** How a translation that exists is aligned to an article. Its words are asked for in English. */
export class AlignPage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  static async open(page: Page, article: string, language = "ru"): Promise<AlignPage> {
    await page.goto(`/en/articles/${article}/translation?language=${language}`);
    await hydrated(page.locator("textarea"));
    return new AlignPage(page);
  }

  /** Brings a translation, and waits for its alignment. */
  async bring(...paragraphs: string[]) {
    await this.page.locator("textarea").fill(paragraphs.join("\n\n"));
    await this.page.getByRole("button", { name: "Go on" }).click();
    // The first text waits for a thread that has all readers to load.
    await expect(this.page.locator("#aligned")).toBeFocused({ timeout: 40_000 });
  }

  /** What stands beside what: `1 : 2` is one unit beside two paragraphs. */
  shapes = (): Promise<string[]> =>
    this.handles.evaluateAll((all) => all.map((one) => /\d+ : \d+$/.exec(one.textContent ?? "")?.[0] ?? ""));

  get handles(): Locator {
    return this.page.locator("[data-handle]");
  }

  /** The row, counted from 1. */
  row = (position: number): Locator => this.page.locator("li[data-standing]").nth(position - 1);

  /** Goes to a row by the arrows, and presses a key there. */
  async press(position: number, key: string) {
    await this.handles.first().focus();
    for (let row = 1; row < position; row++) {
      await this.page.keyboard.press("ArrowDown");
      await expect(this.handles.nth(row)).toBeFocused();
    }
    await this.page.keyboard.press(key);
  }

  async choose(position: number, item: string | RegExp) {
    await this.row(position)
      .getByRole("button", { name: /^What to do/ })
      .click();
    await this.page.getByRole("menuitem", { name: item }).click();
  }

  get takeIn(): Locator {
    return this.page.getByRole("button", { name: "Take in", exact: true });
  }

  async taken(count: number) {
    await this.takeIn.click();
    await expect(
      this.page.getByRole("heading", { name: new RegExp(`^${count} paragraphs? (was|were) taken in`) }),
    ).toBeFocused();
  }
}
