import AxeBuilder from "@axe-core/playwright";
import { expect, test } from "./fixtures.ts";

const tens = "The ferry carried 300 people on Tuesday.";

test("a wrong number is marked as it is written, and keeps the text from being confirmed until it is right", async ({
  articleWith,
  workbenchOf,
}) => {
  const article = await articleWith(tens, "Nobody is on board.");
  const workbench = await workbenchOf("translator", article);

  await workbench.write(1, "Во вторник паром перевёз 30 человек.");
  await expect(workbench.slot(1).locator(".finding-error")).toHaveText("30");
  await expect(workbench.slot(1).locator(".finding-error")).toHaveAttribute("spellcheck", "false");
  await expect(workbench.findings(1)).toHaveText(["The source has 300, the text 30"]);
  await workbench.saved();
  await workbench.page.keyboard.press("ControlOrMeta+Enter");
  await expect(workbench.page.getByRole("status").filter({ hasText: "Fix it, or dismiss it" })).toBeAttached();
  await expect(workbench.slot(1)).toContainText("Draft");

  await workbench.write(1, "Во вторник паром перевёз 300 человек.");
  await expect(workbench.findings(1)).toHaveCount(0);
  await workbench.page.keyboard.press("ControlOrMeta+Enter");
  await expect(workbench.slot(1)).toContainText("Confirmed");
});

test("the keyboard goes through what was found, mends it, and stays in the text", async ({
  articleWith,
  workbenchOf,
}) => {
  const article = await articleWith("The ferry sails at nine.", "It returns at ten.", "It carried 300 people.");
  const workbench = await workbenchOf("translator", article);
  const { keyboard } = workbench.page;

  await workbench.write(1, "Паром  выходит в девять .");
  await expect(workbench.slot(1).locator(".finding-warning")).toHaveCount(2);
  await keyboard.press("F8");
  await expect(workbench.slot(1).locator(".finding-current")).toHaveCount(1);
  await expect(workbench.page.getByRole("status").filter({ hasText: "Two spaces" })).toBeAttached();
  await keyboard.press("Alt+Enter");
  await expect(workbench.text(1)).toHaveText("Паром выходит в девять .");
  await keyboard.press("F8");
  await keyboard.press("Alt+Enter");
  await expect(workbench.text(1)).toHaveText("Паром выходит в девять.");
  await expect(workbench.editor).toBeFocused();
  await keyboard.press("ControlOrMeta+z");
  await expect(workbench.text(1)).toHaveText("Паром выходит в девять .");
  await keyboard.press("ControlOrMeta+Shift+z");

  await workbench.write(3, "Он перевёз 30 человек.");
  await workbench.saved();
  await workbench.open(1);
  await expect(workbench.slot(3).getByRole("img", { name: "error" })).toBeVisible();
  await keyboard.press("F8");
  await expect(workbench.slot(3).locator(".ProseMirror")).toBeFocused();
});

test("what is no fault is dismissed for a reason by one key, and is open again when its words change", async ({
  articleWith,
  workbenchOf,
}) => {
  const article = await articleWith(tens);
  const workbench = await workbenchOf("translator", article);
  const { keyboard } = workbench.page;

  await workbench.write(1, "Во вторник паром перевёз 30 человек.");
  await workbench.saved();
  await expect(workbench.findings(1)).toHaveCount(1);
  await keyboard.press("Alt+Shift+d");
  const dialog = workbench.page.getByRole("dialog");
  await expect(dialog.getByText("It dismisses 1 finding in this article.")).toBeVisible();
  await expect(dialog.getByLabel("The reason")).toBeFocused();
  await keyboard.type("The crew is not counted here");
  await keyboard.press("Enter");
  await expect(dialog).toHaveCount(0);
  await expect(workbench.editor).toBeFocused();
  await expect(workbench.findings(1)).toHaveCount(0);
  await expect(workbench.slot(1)).toContainText("1 dismissed");
  await workbench.page.getByText("1 dismissed").click();
  await expect(workbench.slot(1)).toContainText("The crew is not counted here");

  await workbench.write(1, "Во вторник паром перевёз 31 человека.");
  await expect(workbench.findings(1)).toHaveText(["The source has 300, the text 31"]);
  await workbench.write(1, "Во вторник паром перевёз 30 человек.");
  await workbench.page.keyboard.press("ControlOrMeta+Enter");
  await expect(workbench.slot(1)).toContainText("Confirmed");
});

test("Chinese is checked when the input method has finished, and never while it composes", async ({
  articleWith,
  workbenchOf,
}) => {
  const article = await articleWith("It cost $5 billion.");
  const workbench = await workbenchOf("reviewer", article, "en,zh-Hans");
  await workbench.write(1, "耗资5亿美元。");
  await expect(workbench.slot(1).locator(".finding-error")).toHaveText("5亿美元");

  const input = await workbench.page.context().newCDPSession(workbench.page);
  await workbench.page.keyboard.press("End");
  for (let i = 1; i <= 6; i++) {
    await input.send("Input.imeSetComposition", { text: "gaosud".slice(0, i), selectionStart: i, selectionEnd: i });
    await workbench.page.waitForTimeout(120);
    await expect(workbench.slot(1).locator(".finding-error")).toHaveText("5亿美元");
  }
  await input.send("Input.insertText", { text: "高速度" });
  await expect(workbench.text(1)).toHaveText("耗资5亿美元。高速度");
  await workbench.write(1, "耗资50亿美元。");
  await expect(workbench.findings(1)).toHaveCount(0);
});

test("a reviewer sees what is found before opening it, and by name and shape once it is open", async ({
  articleWith,
  workbenchOf,
}) => {
  const article = await articleWith({ en: "Three ferries sailed.", ru: "Вышли пять паромов.", state: "confirmed" });
  const workbench = await workbenchOf("reviewer", article);
  await expect(workbench.slot(1).getByTitle("1 warning")).toBeVisible();
  await workbench.slot(1).click();
  await expect(workbench.findings(1)).toHaveText(["The source says Three, the text пять"]);
  await expect(workbench.slot(1).getByRole("img", { name: "warning" })).toBeVisible();
  const axe = await new AxeBuilder({ page: workbench.page }).include("#u1").analyze();
  expect(axe.violations.map(({ id }) => id)).toEqual([]);
});

test("a fault of the source is a question to the desk, not the translator's to mend", async ({
  articleWith,
  workbenchOf,
}) => {
  const article = await articleWith("The ferry carried the the mail.");
  const workbench = await workbenchOf("translator", article);
  await workbench.open(1);
  await expect(workbench.slot(1)).toContainText("In the source itself");
  await workbench
    .slot(1)
    .getByRole("button", { name: /^Ask the desk/ })
    .click();
  const dialog = workbench.page.getByRole("dialog");
  await expect(dialog.getByRole("textbox")).toHaveValue(/Is this right in the source\?/);
  await dialog.getByRole("button", { name: "Ask the desk" }).click();
  await expect(dialog).toHaveCount(0);
  await expect(workbench.row(1).getByTitle("1 question to the desk")).toBeVisible();
});

test("the findings of a whole article are gone through in the panel, and several are dismissed at once", async ({
  articleWith,
  workbenchOf,
}) => {
  const article = await articleWith(
    { en: "The ferry sails.", ru: "Паром выходит." },
    { en: "The ferry sails.", ru: "Паром отплывает." },
    { en: tens, ru: "Во вторник паром перевёз 30 человек." },
  );
  const workbench = await workbenchOf("reviewer", article);
  await workbench.button("Notes, comments and history").click();
  await workbench.page.getByRole("tab", { name: "Checks" }).click();
  const panel = workbench.page.getByRole("complementary");
  const items = panel.getByRole("list", { name: "In the whole article" }).getByRole("listitem");
  await expect(items).toHaveCount(2);
  await expect(items.first()).toContainText("The source has 300, the text 30 paragraph 3");
  await panel.getByRole("button", { name: "Choose all" }).click();
  await panel.getByRole("button", { name: "Dismiss 2 …" }).click();
  await workbench.page.getByRole("dialog").getByRole("button", { name: "Dismiss", exact: true }).click();
  await expect(items).toHaveCount(0);
});

test("an edition with an open error says what keeps it from being signed off", async ({
  articleWith,
  scriptOf,
  signInAs,
}) => {
  const article = await articleWith({ en: tens, ru: "Во вторник паром перевёз 300 человек.", state: "approved" });
  const manager = scriptOf("manager");
  await manager.write(article.units[0]!, "en", tens.replace("300", "400"));
  const page = await signInAs("manager");
  await page.goto(`/en/articles/${article.id}/export`);
  await expect(page.getByText("1 error is open")).toBeVisible();
  await expect(page.getByText("The source has 400, the text 300")).toBeVisible();
  await expect(page.getByRole("button", { name: "Sign off" })).toBeDisabled();
});

test("an editor writes a rule with examples, tries it, and it finds; a check is toned down", async ({
  articleWith,
  workbenchOf,
  signInAs,
}) => {
  const page = await signInAs("manager");
  await page.goto("/en/settings/checks");
  await page.getByRole("tab", { name: "Rules of the house" }).click();
  await page.getByRole("button", { name: "Add a rule" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("What is looked for").fill("(?i)кораблик");
  await dialog.getByLabel("What people read").fill("A ferry is no toy.");
  await dialog.getByLabel("Its name").fill("no-toy");
  await dialog.getByLabel("What stands there instead").fill("паром");
  await dialog.getByLabel("Language").selectOption("ru");
  await dialog.getByLabel("must find something").fill("Кораблик ушёл.");
  await dialog.getByLabel("must find nothing").fill("кораблик");
  await expect(dialog.getByText("The rule finds something in “кораблик”, and it must not.")).toBeVisible();
  await dialog.getByLabel("must find nothing").fill("Паром ушёл.");
  await dialog.getByLabel("Try it on a text").fill("Вышел кораблик.");
  await expect(dialog.locator("ins")).toHaveText("паром");
  await dialog.getByRole("button", { name: "Save" }).click();
  await expect(page.getByText("A ferry is no toy.")).toBeVisible();

  const article = await articleWith("The ferry sails at nine.");
  const workbench = await workbenchOf("translator", article);
  await workbench.write(1, "Кораблик выходит в девять.");
  await expect(workbench.findings(1)).toHaveText(["A ferry is no toy."]);
  await workbench.page.keyboard.press("Alt+Enter");
  await expect(workbench.text(1)).toHaveText("паром выходит в девять.");

  await page.getByRole("button", { name: "Remove: no-toy" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Remove" }).click();
  await expect(page.getByText("There is no rule of the house yet.")).toBeVisible();
  const axe = await new AxeBuilder({ page }).include("main").analyze();
  expect(axe.violations.map(({ id }) => id)).toEqual([]);
});
