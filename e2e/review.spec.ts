import { expect, test } from "./fixtures.ts";

const paragraphs = [
  { en: "The ferry sails at nine.", ru: "Паром выходит в девять.", state: "confirmed" },
  { en: "It returns at ten.", ru: "Вернётся в девять.", state: "confirmed" },
  { en: "Nobody is on board.", ru: "Никого нет на борту.", state: "confirmed" },
] as const;

test("a queue is gone through with single keys: approve, return with what is wrong, skip, take back", async ({
  articleWith,
  signInAs,
  workbenchOf,
}) => {
  const article = await articleWith(...paragraphs);
  const page = await signInAs("reviewer");
  await page.goto(`/en/articles/${article.id}/review?language=ru`);
  await page.locator("html[data-interactive]").waitFor();
  const card = (position: number) => page.getByRole("region", { name: `Paragraph ${position}` });
  await expect(card(1)).toBeFocused();
  await expect(page.getByRole("status").filter({ hasText: "1 of 3 · 3 left" })).toBeVisible();
  await page.keyboard.press("a");

  await expect(card(2)).toBeFocused();
  await page.keyboard.press("r");
  await page.getByRole("button", { name: "Fact or number" }).click();
  await page.getByLabel("What should be different?").fill("Ten, not nine");
  await page.getByRole("button", { name: "Return" }).click();

  await expect(card(3)).toBeFocused();
  await page.keyboard.press("u");
  await expect(page.getByRole("status").filter({ hasText: "Taken back in 1 place." })).toBeVisible();
  await page.keyboard.press("s");
  // From the end it goes back to those that still wait.
  await expect(card(2)).toBeFocused();
  await page.keyboard.press("r");
  await page.getByRole("button", { name: "Typo" }).click();
  await page.getByRole("button", { name: "Return" }).click();
  await expect(card(3)).toBeFocused();
  await page.keyboard.press("a");
  await expect(page.getByRole("heading", { name: "Queue clear" })).toBeVisible();

  const translator = await workbenchOf("translator", article);
  await translator.slot(2).click();
  await expect(translator.slot(2)).toContainText("Returned by Lin Reviewer: Typo");
  await expect(translator.slot(1)).toContainText("Approved");
});

test("a reviewer's own edit is another's to approve, and the translator sees what was changed", async ({
  articleWith,
  signInAs,
  workbenchOf,
}) => {
  const article = await articleWith(paragraphs[1]);
  const page = await signInAs("reviewer");
  await page.goto(`/en/articles/${article.id}/review?language=ru`);
  await page.locator("html[data-interactive]").waitFor();
  await expect(page.getByRole("region", { name: "Paragraph 1" })).toBeFocused();
  await page.keyboard.press("e");
  await expect(page.locator(".ProseMirror")).toBeFocused();
  await page.keyboard.press("ControlOrMeta+a");
  await page.keyboard.insertText("Вернётся в десять.");
  await page.keyboard.press("ControlOrMeta+Enter");
  await expect(page.getByText("These are your own words: somebody else has to approve them.")).toBeVisible();
  await expect(page.getByRole("button", { name: "Approve" })).toBeDisabled();

  const translator = await workbenchOf("translator", article);
  await translator.slot(1).click();
  await translator.button("Notes, comments and history").click();
  await translator.page.getByRole("tab", { name: "History" }).click();
  const history = translator.page.getByRole("complementary", { name: "Beside the text" });
  await expect(history.locator("ins").first()).toContainText("десять");
});

test("what has just changed is not approved unread", async ({ articleWith, signInAs, scriptOf }) => {
  const article = await articleWith(paragraphs[0]);
  const page = await signInAs("reviewer");
  await page.goto(`/en/articles/${article.id}/review?language=ru`);
  await page.locator("html[data-interactive]").waitFor();
  const translator = scriptOf("translator");
  await translator.write(article.units[0]!, "ru", "Паром выходит ровно в девять.");
  await translator.step(article.units[0]!, "ru", "confirm");
  await expect(page.getByText("The text has just changed: this is the new one.")).toBeVisible();
  await expect(page.getByText("Паром выходит ровно в девять.")).toBeVisible();
  await expect(page.getByRole("button", { name: "Approve" })).toBeEnabled();
  await page.getByRole("button", { name: "Approve" }).click();
  await expect(page.getByRole("heading", { name: "Queue clear" })).toBeVisible();
});

test("a text is compared with what was approved last", async ({ articleWith, signInAs, scriptOf }) => {
  const article = await articleWith({ ...paragraphs[0], state: "approved" });
  const translator = scriptOf("translator");
  await translator.write(article.units[0]!, "ru", "Паром выходит в десять.");
  await translator.step(article.units[0]!, "ru", "confirm");
  const page = await signInAs("reviewer");
  await page.goto(`/en/articles/${article.id}/review?language=ru`);
  await page.locator("html[data-interactive]").waitFor();
  await page.keyboard.press("d");
  await expect(page.locator("del")).toContainText("девять");
  await expect(page.locator("ins")).toContainText("десять");
});
