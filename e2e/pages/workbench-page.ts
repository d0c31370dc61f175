import { expect, type Locator, type Page } from "@playwright/test";

/** The workbench, as a person speaks of it. */
export class WorkbenchPage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  static async open(page: Page, article: string, columns: string, locale = "en"): Promise<WorkbenchPage> {
    await page.goto(`/${locale}/articles/${article}/work?columns=${columns}`);
    await page.locator("html[data-interactive]").waitFor();
    return new WorkbenchPage(page);
  }

  row = (position: number): Locator => this.page.locator(`#u${position}`);

  /** The slot of a unit in the column that is counted from 0. */
  slot = (position: number, column = 1): Locator => this.row(position).locator("[data-slot]").nth(column);

  text = (position: number, column = 1): Locator => this.slot(position, column).locator(".text");

  /** What the checks find in an open text, in words. */
  findings = (position: number, column = 1): Locator =>
    this.slot(position, column)
      .getByRole("list", { name: /The checks find/ })
      .locator("li > button");

  get editor(): Locator {
    return this.page.getByRole("textbox").and(this.page.locator(".ProseMirror"));
  }

  get saveState(): Locator {
    return this.page.locator("[data-save]").filter({ visible: true });
  }

  /** Opens a slot by a click, and waits until it can be written in. */
  async open(position: number, column = 1) {
    await this.slot(position, column).click();
    await expect(this.slot(position, column).locator(".ProseMirror")).toBeFocused();
    // ProseMirror puts its own cursor back once, 20 ms after the focus: no hand is that fast.
    await this.page.waitForTimeout(100);
  }

  /** The same for an approved text: its approval is withdrawn. */
  async openApproved(position: number, column = 1) {
    await this.slot(position, column).click();
    await this.button("Edit: withdraws the approval").click();
    await expect(this.slot(position, column).locator(".ProseMirror")).toBeFocused();
  }

  async write(position: number, text: string, column = 1) {
    await this.open(position, column);
    await this.page.keyboard.press("ControlOrMeta+a");
    await this.page.keyboard.insertText(text);
  }

  /** As if something of this type had been copied elsewhere. */
  async paste(type: "text/plain" | "text/html", data: string) {
    await this.editor.evaluate(
      (element, { type, data }) => {
        const clipboardData = new DataTransfer();
        clipboardData.setData(type, data);
        element.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
      },
      { type, data },
    );
  }

  async saved() {
    await expect(this.saveState).toHaveAttribute("data-save", "saved");
  }

  button = (name: string | RegExp): Locator => this.page.getByRole("button", { name });

  /** The menu of a unit, opened. */
  async menuOf(position: number): Promise<Locator> {
    await this.row(position).hover();
    await this.row(position)
      .getByRole("button", { name: `What to do with paragraph ${position}` })
      .click();
    return this.page.getByRole("menu");
  }
}
