import AxeBuilder from "@axe-core/playwright";
import { expect, test } from "./fixtures.ts";
import { WorkbenchPage } from "./pages/workbench-page.ts";

test("two people in one segment see each other, and both write", async ({ articleWith, workbenchOf }) => {
  const article = await articleWith(
    { en: "The ferry sails at nine.", ru: "Паром уходит.", state: "draft" },
    "It returns.",
  );
  const anna = await workbenchOf("translator", article);
  const lin = await workbenchOf("reviewer", article);
  const inHeader = lin.page.getByRole("list", { name: "Who else is here" });
  await expect(inHeader.getByRole("button", { name: /^Anna Translator/ })).toBeVisible();

  await anna.open(1);
  const atRow = lin.row(1).getByRole("button", { name: "Anna Translator: paragraph 1, Russian, writing" });
  await expect(atRow).toBeVisible();
  await expect(atRow).toHaveText("A");
  await lin.row(2).hover();
  await atRow.hover();
  await expect(lin.page.getByRole("tooltip")).toHaveText("Anna Translator: paragraph 1, Russian, writing");
  await lin.row(2).hover();
  await expect(lin.page.getByRole("tooltip")).toHaveCount(0);
  const results = await new AxeBuilder({ page: lin.page }).analyze();
  expect(results.violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);

  await lin.open(1);
  await expect(lin.slot(1).locator("[data-others]")).toContainText("Anna Translator is writing here.");
  await expect(anna.slot(1).locator("[data-others]")).toContainText("Lin Reviewer is writing here.");
  await lin.page.keyboard.press("End");
  await lin.page.keyboard.insertText(" В девять.");
  await lin.saved();

  await anna.open(2);
  await expect(lin.slot(1).locator("[data-others]")).toBeHidden();
  await expect(
    lin.row(2).getByRole("button", { name: "Anna Translator: paragraph 2, Russian, writing" }),
  ).toBeVisible();
  await lin.page.keyboard.press("Escape");
  await inHeader.getByRole("button", { name: "Anna Translator: paragraph 2, Russian, writing" }).click();
  await expect(lin.slot(2)).toBeFocused();

  await anna.page.goto("/en");
  await expect(inHeader).toHaveCount(0);
  await expect(lin.row(2).getByRole("button", { name: /^Anna/ })).toHaveCount(0);
});

test("somebody in two tabs is told that it is themselves", async ({ articleWith, workbenchOf }) => {
  const article = await articleWith("The ferry sails at nine.");
  const first = await workbenchOf("translator", article);
  await first.open(1);
  const second = await WorkbenchPage.open(await first.page.context().newPage(), article.id, "en,ru");
  await expect(second.row(1).getByRole("button", { name: /^You, in another tab: paragraph 1, Russian/ })).toBeVisible();
  await second.open(1);
  await expect(second.slot(1).locator("[data-others]")).toContainText("You are here yourself, in another tab.");
});

test("who turns away leaves the segment at once, and fades in the header", async ({ articleWith, workbenchOf }) => {
  const article = await articleWith("The ferry sails at nine.");
  const anna = await workbenchOf("translator", article);
  const lin = await workbenchOf("reviewer", article);
  await anna.open(1);
  await expect(lin.row(1).getByRole("button", { name: /^Anna Translator/ })).toBeVisible();
  await hide(anna);
  await expect(lin.row(1).getByRole("button", { name: /^Anna Translator/ })).toHaveCount(0);
  const faded = lin.page
    .getByRole("list", { name: "Who else is here" })
    .getByRole("button", { name: "Anna Translator, away" });
  await expect(faded).toHaveAttribute("data-idle", "true");
  await show(anna);
  await expect(lin.row(1).getByRole("button", { name: /^Anna Translator/ })).toBeVisible();
});

/** As if another tab were before this one. */
const hide = ({ page }: WorkbenchPage) =>
  page.evaluate(() => {
    Object.defineProperty(document, "visibilityState", { value: "hidden", configurable: true });
    document.dispatchEvent(new Event("visibilitychange"));
  });
const show = ({ page }: WorkbenchPage) =>
  page.evaluate(() => {
    Object.defineProperty(document, "visibilityState", { value: "visible", configurable: true });
    document.dispatchEvent(new Event("visibilitychange"));
  });

test("presence is told in Russian and Chinese too, on a phone as well", async ({ articleWith, workbenchOf }) => {
  const article = await articleWith("The ferry sails at nine.");
  const anna = await workbenchOf("translator", article);
  await anna.open(1);
  const narrow = { viewport: { width: 360, height: 740 } };
  const russian = await workbenchOf("viewer", article, "en,ru", { locale: "ru", ...narrow });
  await expect(russian.row(1).getByRole("button", { name: "Anna Translator: абзац 1, русский, пишет" })).toBeVisible();
  const over = await russian.page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(over).toBe(0);
  const chinese = await workbenchOf("manager", article, "en,ru", { locale: "zh-Hans", colorScheme: "dark" });
  await expect(chinese.row(1).getByRole("button", { name: /^Anna Translator：第 1 段，俄语，正在编辑/ })).toBeVisible();
});

test("who does nothing for a while fades, and is back with the first key", async ({
  articleWith,
  workbenchOf,
  signInAs,
}) => {
  const article = await articleWith("The ferry sails at nine.");
  const lin = await workbenchOf("reviewer", article);
  const page = await signInAs("translator");
  await page.clock.install();
  const anna = await WorkbenchPage.open(page, article.id, "en,ru");
  await anna.slot(1).focus();
  await page.keyboard.press("ArrowLeft");
  await page.clock.runFor(1_000);
  const atRow = lin.row(1).getByRole("button", { name: /^Anna Translator: paragraph 1, English/ });
  await expect(atRow).not.toHaveAttribute("data-idle");
  await page.clock.runFor(26_000);
  await expect(atRow).toHaveAttribute("data-idle", "true");
  await expect(atRow).toHaveAccessibleName("Anna Translator: paragraph 1, English, away");
  await page.keyboard.press("Shift");
  await page.clock.runFor(1_000);
  await expect(atRow).not.toHaveAttribute("data-idle");
});
