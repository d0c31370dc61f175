import type { BrowserContext, Locator, Page } from "@playwright/test";

/** The page that a proof link opens, as a reader without an account sees it. */
export class ProofPage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  static async open(context: BrowserContext, link: string): Promise<ProofPage> {
    const page = await context.newPage();
    await page.goto(link);
    return new ProofPage(page);
  }

  paragraph = (position: number): Locator => this.page.locator(`#p${position}`);

  words = (position: number): Locator => this.page.locator(`#t${position}`);

  button = (position: number): Locator =>
    this.page.getByRole("button", { name: `Comment on paragraph ${position}`, exact: true });

  form = (position: number): Locator =>
    this.page.getByRole("form", { name: `Comment on paragraph ${position}`, exact: true });

  async comment(position: number, name: string, text: string) {
    await this.button(position).click();
    await this.form(position).getByLabel("Your name").fill(name);
    await this.form(position).getByLabel("Your comment").fill(text);
    await this.form(position).getByRole("button", { name: "Send" }).click();
  }
}
