import { expect, type Locator, type Page } from "@playwright/test";
import { hydrated } from "./hydrated.ts";

/** How a source is revised: the new text, what it changes, and the way back. Its words are asked for in English. */
export class RevisePage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  static async open(page: Page, article: string): Promise<RevisePage> {
    await page.goto(`/en/articles/${article}/revise`);
    await hydrated(page.locator("textarea"));
    return new RevisePage(page);
  }

  /** Brings a new text, and waits for what it changes. */
  async bring(...paragraphs: string[]) {
    await this.page.locator("textarea").fill(paragraphs.join("\n\n"));
    await this.page.getByRole("button", { name: "Go on" }).click();
    // The first text waits for a thread that has all readers to load.
    await expect(this.page.locator("#changes")).toBeFocused({ timeout: 40_000 });
  }

  /** What becomes of the paragraphs that change, in order. */
  fates = (): Promise<(string | null)[]> =>
    this.page.locator("li[data-fate]").evaluateAll((rows) => rows.map((row) => row.getAttribute("data-fate")));

  row = (words: string): Locator => this.page.locator("li[data-fate]").filter({ hasText: words });

  /** Opens the menu of a row by the keyboard alone, and chooses. */
  async choose(words: string, item: string | RegExp) {
    await this.row(words)
      .getByRole("button", { name: /^What to do/ })
      .focus();
    await this.page.keyboard.press("Enter");
    const chosen = this.page.getByRole("menuitem", { name: item });
    const isThere = () => chosen.evaluate((element) => element === document.activeElement);
    await chosen.waitFor();
    for (let presses = 0; presses < 9 && !(await isThere()); presses++) await this.page.keyboard.press("ArrowDown");
    await this.page.keyboard.press("Enter");
  }

  get apply(): Locator {
    return this.page.getByRole("button", { name: "Apply", exact: true });
  }

  async applied() {
    await this.apply.click();
    await expect(this.page.getByRole("heading", { name: "The source is revised" })).toBeFocused();
  }
}
