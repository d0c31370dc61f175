import { expect, test } from "./fixtures.ts";
import type { WorkbenchPage } from "./pages/workbench-page.ts";

const phone = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true };

async function choose(workbench: WorkbenchPage, position: number, item: string) {
  await (await workbench.menuOf(position)).getByRole("menuitem", { name: item, exact: true }).click();
  return workbench.page.getByRole("dialog");
}
const texts = (workbench: WorkbenchPage, column = 0) =>
  workbench.page.locator(`[data-slot]:nth-child(${column + 1}) .text`);

test("a paragraph is added to the source, taken out of every language, and put back with its texts", async ({
  articleWith,
  workbenchOf,
}) => {
  const article = await articleWith({ en: "One.", ru: "Раз.", state: "approved" }, "Three.");
  const workbench = await workbenchOf("manager", article);
  const adding = await choose(workbench, 1, "Add a paragraph below");
  await adding.getByLabel("Its text in the source").fill("Two.");
  await adding.getByRole("button", { name: "Add", exact: true }).click();
  await expect(texts(workbench)).toHaveText(["One.", "Two.", "Three."]);
  await expect(workbench.slot(2)).toContainText("Empty");

  const removing = await choose(workbench, 1, "Remove");
  await removing.getByRole("button", { name: "Remove" }).click();
  await expect(texts(workbench)).toHaveText(["Two.", "Three."]);
  await workbench.page.getByText("1 removed paragraph").click();
  await workbench.button("Restore: One.").click();
  await expect(texts(workbench)).toHaveText(["One.", "Two.", "Three."]);
  await expect(workbench.text(1)).toHaveText("Раз.");
  await expect(workbench.slot(1)).toContainText("Approved");
});

test("a paragraph is split in every language at once, and what was approved is looked at again", async ({
  articleWith,
  workbenchOf,
}) => {
  const article = await articleWith({
    en: "The ferry sails at nine. It returns at ten.",
    ru: "Паром выходит в девять. Вернётся в десять.",
    state: "approved",
  });
  const workbench = await workbenchOf("manager", article);
  const dialog = await choose(workbench, 1, "Split");
  await expect(dialog.getByLabel("Russian").locator("option:checked")).toHaveText(/Вернётся в десять\./);
  await dialog.getByRole("button", { name: "Split" }).click();
  await expect(texts(workbench)).toHaveText(["The ferry sails at nine.", "It returns at ten."]);
  await expect(texts(workbench, 1)).toHaveText(["Паром выходит в девять.", "Вернётся в десять."]);
  await expect(workbench.slot(1)).toContainText("Confirmed");
  await expect(workbench.slot(2)).toContainText("Confirmed");
});

test("two paragraphs become one in every language, with the lower of their states", async ({
  articleWith,
  workbenchOf,
}) => {
  const article = await articleWith(
    { en: "The ferry sails at nine.", ru: "Паром выходит в девять.", state: "approved" },
    { en: "It returns at ten.", ru: "Вернётся в десять.", state: "draft" },
  );
  const workbench = await workbenchOf("manager", article);
  const dialog = await choose(workbench, 1, "Merge with the next");
  await dialog.getByRole("button", { name: "Merge with the next" }).click();
  await expect(texts(workbench)).toHaveText(["The ferry sails at nine. It returns at ten."]);
  await expect(workbench.text(1)).toHaveText("Паром выходит в девять. Вернётся в десять.");
  await expect(workbench.slot(1)).toContainText("Draft");
});

test("paragraphs change places, and become of another kind, in every language", async ({
  articleWith,
  workbenchOf,
}) => {
  const article = await articleWith("One.", { en: "Two.", ru: "Два.", state: "approved" });
  const workbench = await workbenchOf("manager", article);
  await (await workbench.menuOf(2)).getByRole("menuitem", { name: "Move up" }).click();
  await expect(texts(workbench)).toHaveText(["Two.", "One."]);
  await expect(workbench.text(1)).toHaveText("Два.");

  const dialog = await choose(workbench, 1, "Kind");
  await dialog.getByLabel("Kind").selectOption({ label: "Heading" });
  await dialog.getByRole("button", { name: "Save" }).click();
  await expect(workbench.page.getByRole("listitem", { name: "Heading 1" })).toBeVisible();
  await expect(workbench.text(1)).toHaveAttribute("data-kind", "heading");
});

test("a note at a paragraph and the style guide stand beside the text of whoever translates it", async ({
  articleWith,
  workbenchOf,
  scriptOf,
}) => {
  test.slow();
  const { projects } = await scriptOf("admin").get("/projects");
  await scriptOf("admin").patch(`/projects/${projects[0].id}`, { styleGuide: "Ships are feminine." });
  const article = await articleWith("The ferry sails at nine.", "It returns at ten.");
  const manager = await workbenchOf("manager", article);
  const dialog = await choose(manager, 2, "Note to translators");
  await dialog.getByLabel("Note to translators").fill("Ten in the evening.");
  await dialog.getByRole("button", { name: "Save" }).click();
  await expect(manager.row(2).getByRole("img", { name: "Note to translators" })).toBeVisible();

  const translator = await workbenchOf("translator", article);
  await translator.open(2);
  await translator.button("Notes, comments and history").click();
  const panel = translator.page.getByRole("complementary", { name: "Beside the text" });
  await expect(panel).toContainText("Ten in the evening.");
  await expect(panel).toContainText("Ships are feminine.");
});

test("a change of the source is shown word by word, and answered by an edit", async ({
  articleWith,
  workbenchOf,
  scriptOf,
}) => {
  const article = await articleWith({
    en: "The ferry sails at nine.",
    ru: "Паром выходит в девять.",
    state: "approved",
  });
  await scriptOf("manager").write(article.units[0]!, "en", "The ferry sails at eight.");
  await scriptOf("manager").step(article.units[0]!, "en", "confirm");

  const workbench = await workbenchOf("translator", article);
  await expect(workbench.slot(1)).toContainText("Stale");
  await workbench.slot(1).click();
  await expect(workbench.slot(1).locator("del")).toHaveText(/nine/);
  await expect(workbench.slot(1).locator("ins")).toHaveText(/eight/);
  await workbench.button("Edit: withdraws the approval").click();
  await expect(workbench.editor).toBeFocused();
  await workbench.page.keyboard.press("ControlOrMeta+a");
  await workbench.page.keyboard.insertText("Паром выходит в восемь.");
  await workbench.saved();
  await expect(workbench.slot(1)).toContainText("Stale");
  await workbench.page.keyboard.press("ControlOrMeta+Enter");
  await expect(workbench.slot(1)).toContainText("Confirmed");
  await expect(workbench.slot(1)).not.toContainText("Stale");
});

test("what is left out in one language stays in the others, and is taken in again", async ({
  articleWith,
  workbenchOf,
}) => {
  const article = await articleWith({ en: "The ferry sails at nine.", ru: "Паром выходит в девять." });
  const workbench = await workbenchOf("translator", article, "en,ru,zh-Hans");
  await workbench.open(1);
  await workbench.slot(1).getByRole("button", { name: "Russian", exact: true }).click();
  await workbench.page.getByRole("menuitem", { name: "Left out…" }).click();
  await workbench.page.getByLabel("Why?").fill("Of local interest");
  await workbench.page.getByRole("dialog").getByRole("button", { name: "Left out" }).click();
  await expect(workbench.slot(1)).toContainText("Left out: Of local interest");
  await expect(workbench.slot(1, 2)).toContainText("Write in Simplified Chinese");
  await workbench.button("Take in again in Russian").click();
  await expect(workbench.text(1)).toHaveText("Паром выходит в девять.");
});

test("on a phone a paragraph is written, confirmed and looked up with the thumb", async ({
  articleWith,
  workbenchOf,
}) => {
  const article = await articleWith("The ferry sails at nine.", "It returns at ten.");
  const workbench = await workbenchOf("translator", article, "en,ru", phone);
  const { page } = workbench;
  const [source, target] = [await workbench.slot(1, 0).boundingBox(), await workbench.slot(1, 1).boundingBox()];
  expect(target!.y, "one language stands below the other").toBeGreaterThanOrEqual(source!.y + source!.height);
  await workbench.slot(1).tap();
  await expect(workbench.editor).toBeFocused();
  await page.keyboard.insertText("Паром выходит в девять.");
  await workbench.saved();
  await workbench.button("Confirm").tap();
  await expect(workbench.slot(1)).toContainText("Confirmed");
  await expect(workbench.slot(2).locator(".ProseMirror")).toBeFocused();
  await workbench.slot(1).tap();
  await workbench.button("Notes, comments and history").tap();
  const panel = page.getByRole("complementary", { name: "Beside the text" });
  await page.getByRole("tab", { name: "History" }).tap();
  await expect(panel).toContainText("Confirmed");
  const box = await panel.boundingBox();
  expect(box!.y, "the text stays in sight above the panel").toBeGreaterThan(300);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
});
