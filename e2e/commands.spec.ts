import { expect, test } from "./fixtures.ts";

const three = [
  { en: "The ferry sails at nine.", ru: "Паром выходит в девять.", state: "draft" },
  { en: "The ferry returns at ten.", ru: "Ещё паром вернётся в десять.", state: "approved" },
  { en: "Nobody is on board.", ru: "", state: "draft" },
] as const;

test("every act is found by name in the palette: in another script, by initials, in the wrong layout", async ({
  articleWith,
  workbenchOf,
}) => {
  const article = await articleWith(...three);
  for (const [locale, typed, found] of [
    ["en", "rep", "Find and replace"],
    ["en", "ашдеук", "Filter"],
    ["ru", "замен", "Найти и заменить"],
    ["ru", "abkmnh", "Фильтр"],
    ["zh-Hans", "sx", "筛选"],
    ["zh-Hans", "替换", "查找和替换"],
  ] as const) {
    const { page } = await workbenchOf("translator", article, "en,ru", { locale });
    await page.keyboard.press("ControlOrMeta+k");
    await expect(page.getByRole("searchbox")).toBeFocused();
    await page.keyboard.type(typed);
    await expect(page.getByRole("menuitem").first()).toContainText(found);
    await page.context().close();
  }
});

test("the palette goes to a paragraph, and shows another language", async ({ articleWith, workbenchOf }) => {
  const article = await articleWith(...three);
  const workbench = await workbenchOf("translator", article);
  const { page } = workbench;
  await page.keyboard.press("ControlOrMeta+k");
  await expect(page.getByRole("searchbox")).toBeFocused();
  await page.keyboard.type("3");
  await page.keyboard.press("Enter");
  await expect(workbench.slot(3)).toBeFocused();
  await page.keyboard.press("ControlOrMeta+k");
  await expect(page.getByRole("searchbox")).toBeFocused();
  await page.keyboard.type("chin");
  await page.keyboard.press("Enter");
  await expect(workbench.row(1).locator("[data-slot]")).toHaveCount(3);
});

test("paragraphs are filtered by what is true of them and by their words", async ({ articleWith, workbenchOf }) => {
  const article = await articleWith(...three);
  const workbench = await workbenchOf("translator", article);
  const { page } = workbench;
  await workbench.slot(1).focus();
  await page.keyboard.press("i");
  const bar = page.getByRole("region", { name: "Filter" });
  await bar.getByRole("button", { name: "Approved 1" }).click();
  await expect(page.locator(".unit-row:not([data-dimmed])")).toHaveCount(1);
  await expect(bar.getByRole("status")).toHaveText("1 of 3 paragraphs");
  await bar.getByRole("button", { name: "Approved 1" }).click();
  await bar.getByRole("searchbox").fill("еще");
  await expect(page.locator(".unit-row:not([data-dimmed])")).toHaveCount(1);
  await bar.getByRole("searchbox").press("Escape");
  await expect(page.locator(".unit-row:not([data-dimmed])")).toHaveCount(3);
});

test("words are replaced after a look at each, approved ones only when that is asked, and all of it is taken back", async ({
  articleWith,
  workbenchOf,
}) => {
  const article = await articleWith(...three);
  const workbench = await workbenchOf("translator", article);
  const { page } = workbench;
  await page.keyboard.press("ControlOrMeta+h");
  const bar = page.getByRole("region", { name: "Find and replace" });
  await bar.getByRole("combobox").selectOption({ label: "Russian" });
  await bar.getByLabel("Find", { exact: true }).fill("паром");
  await expect(bar.getByRole("status")).toHaveText("2 hits in 2 paragraphs");
  await bar.getByLabel("Replace by").fill("корабль");
  await expect(bar.getByRole("button", { name: "Replace in 1 paragraph" })).toBeVisible();
  await bar.getByLabel("Approved ones too").check();
  await bar.getByRole("button", { name: "Replace in 2 paragraphs" }).click();
  await expect(workbench.text(1)).toHaveText("корабль выходит в девять.");
  await expect(workbench.text(2)).toHaveText("Ещё корабль вернётся в десять.");
  await expect(workbench.slot(2)).toContainText("Draft");
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(workbench.text(1)).toHaveText("Паром выходит в девять.");
  await expect(workbench.slot(2)).toContainText("Approved");
});

test("a pattern finds and rearranges, and one that is none says so", async ({ articleWith, workbenchOf }) => {
  const article = await articleWith({ en: "It is 12 km.", ru: "Это 12 км.", state: "draft" });
  const workbench = await workbenchOf("translator", article);
  const { page } = workbench;
  await page.keyboard.press("ControlOrMeta+h");
  const bar = page.getByRole("region", { name: "Find and replace" });
  await bar.getByRole("combobox").selectOption({ label: "Russian" });
  await bar.getByRole("button", { name: "Regular expression" }).click();
  await bar.getByLabel("Find", { exact: true }).fill("(\\d+");
  await expect(bar.getByRole("status")).toHaveText("This is no regular expression.");
  await bar.getByLabel("Find", { exact: true }).fill("(\\d+) км");
  await bar.getByLabel("Replace by").fill("$1 километров");
  await bar.getByRole("button", { name: "Replace in 1 paragraph" }).click();
  await expect(workbench.text(1)).toHaveText("Это 12 километров.");
});

test("several paragraphs are selected by keys, acted on after a look, and given back", async ({
  articleWith,
  workbenchOf,
}) => {
  const article = await articleWith(
    { en: "The ferry sails.", ru: "Паром выходит.", state: "confirmed" },
    { en: "It returns.", ru: "Он вернётся.", state: "draft" },
    { en: "Nobody is on board.", ru: "Никого нет на борту.", state: "confirmed" },
  );
  const workbench = await workbenchOf("reviewer", article);
  const { page } = workbench;
  await workbench.slot(1).focus();
  await page.keyboard.press("Shift+J");
  await page.keyboard.press("Shift+J");
  const bar = page.getByRole("region", { name: "What is selected" });
  await expect(bar).toContainText("3 paragraphs selected");
  await bar.getByRole("button", { name: "Approve" }).click();
  const dialog = page.getByRole("dialog");
  await expect(dialog).toContainText("It will be done to 2 paragraphs.");
  await expect(dialog).toContainText("1 is in a state in which it cannot be done");
  await dialog.getByRole("button", { name: "Do it to 2 paragraphs" }).click();
  await expect(workbench.slot(1)).toContainText("Approved");
  await expect(workbench.slot(3)).toContainText("Approved");
  await workbench.slot(1).focus();
  await page.keyboard.press("u");
  await expect(workbench.slot(1)).toContainText("Confirmed");
  await expect(workbench.slot(3)).toContainText("Confirmed");
});

test("marks become those of the language as they are typed, and Backspace gives back what was typed", async ({
  articleWith,
  workbenchOf,
}) => {
  const article = await articleWith("“One,” she said.", "Two.");
  const workbench = await workbenchOf("translator", article, "ru,zh-Hans");
  const { page } = workbench;
  await workbench.open(1, 0);
  await page.keyboard.type('"Раз", -- сказала она...');
  await expect(workbench.editor).toHaveText("«Раз», — сказала она…");
  await page.keyboard.press("Backspace");
  await expect(workbench.editor).toHaveText("«Раз», — сказала она...");
  await workbench.open(2, 1);
  await page.keyboard.insertText("二");
  await page.keyboard.type(".");
  await expect(workbench.editor).toHaveText("二。");
  await page.keyboard.press("ControlOrMeta+[");
  await page.keyboard.press("ControlOrMeta+]");
  await expect(workbench.editor).toHaveText("二。“”");
});

test("keys are told, switched off, and given to other acts", async ({ articleWith, workbenchOf }) => {
  const article = await articleWith(...three);
  const workbench = await workbenchOf("manager", article);
  const { page } = workbench;
  await workbench.slot(1).focus();
  await page.keyboard.press("?");
  const sheet = page.getByRole("dialog", { name: "Keys" });
  await sheet.getByRole("button", { name: "change: Next paragraph" }).click();
  await page.keyboard.press("w");
  await page.keyboard.press("Escape");
  await expect(sheet).toBeHidden();
  await workbench.slot(1).focus();
  await page.keyboard.press("w");
  await expect(workbench.slot(2)).toBeFocused();
  await page.keyboard.press("j");
  await expect(workbench.slot(2)).toBeFocused();
  await page.reload();
  await page.locator("html[data-interactive]").waitFor();
  await workbench.slot(1).focus();
  await page.keyboard.press("w");
  await expect(workbench.slot(2)).toBeFocused();
  await page.keyboard.press("?");
  await sheet.getByLabel("Single keys act in the list").uncheck();
  await page.keyboard.press("Escape");
  await workbench.slot(1).focus();
  await page.keyboard.press("w");
  await expect(workbench.slot(1)).toBeFocused();
  await page.keyboard.press("ArrowDown");
  await expect(workbench.slot(2)).toBeFocused();
  await page.keyboard.press("F1");
  await sheet.getByLabel("Single keys act in the list").check();
  await sheet.getByRole("button", { name: "Give every key its usual act" }).click();
});

test("the preview follows the text, and leads to it", async ({ articleWith, workbenchOf }) => {
  const article = await articleWith(...three);
  const workbench = await workbenchOf("translator", article);
  const { page } = workbench;
  await workbench.slot(1).focus();
  await page.keyboard.press("Space");
  const preview = page.getByRole("complementary", { name: "Beside the text" }).getByRole("article");
  await expect(preview.locator("[data-here]")).toHaveText("Паром выходит в девять.");
  await preview.getByText("Ещё паром вернётся в десять.").click();
  await expect(workbench.slot(2)).toBeFocused();
  await expect(preview.locator("[data-here]")).toHaveText("Ещё паром вернётся в десять.");
});

test("languages stand in the order that one gives them", async ({ articleWith, workbenchOf }) => {
  const article = await articleWith(...three);
  const workbench = await workbenchOf("translator", article, "en,ru,zh-Hans");
  const { page } = workbench;
  await workbench.button(/^Languages shown/).click();
  await page.getByRole("button", { name: "Move Simplified Chinese to the front" }).click();
  await page.keyboard.press("Escape");
  const order = () =>
    workbench
      .row(1)
      .locator("[data-slot]")
      .evaluateAll((slots) => slots.map((slot) => slot.getAttribute("data-slot")?.split(" ")[1]));
  expect(await order()).toEqual(["en", "zh-Hans", "ru"]);
  await page.reload();
  await page.locator("html[data-interactive]").waitFor();
  expect(await order()).toEqual(["en", "zh-Hans", "ru"]);
});
