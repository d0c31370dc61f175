import { expect, test } from "./fixtures.ts";
import { WorkbenchPage } from "./pages/workbench-page.ts";

test("what is typed is saved by itself, and confirming leads on to the next unfinished segment", async ({
  articleWith,
  workbenchOf,
}) => {
  const article = await articleWith(
    "The ferry sails at nine.",
    { en: "It returns at ten.", ru: "Вернётся в десять.", state: "approved" },
    "Nobody is on board.",
  );
  const workbench = await workbenchOf("translator", article);

  await workbench.write(1, "Паром выходит в девять.");
  await expect(workbench.saveState).toHaveAttribute("data-save", "dirty");
  await workbench.saved();
  await expect(workbench.slot(1)).toContainText("Draft");
  await workbench.page.keyboard.press("ControlOrMeta+Enter");

  await expect(workbench.slot(1)).toContainText("Confirmed");
  await expect(workbench.slot(3).locator(".ProseMirror")).toBeFocused();
  await workbench.page.reload();
  await expect(workbench.text(1)).toHaveText("Паром выходит в девять.");
});

test("a reviewer approves what a translator confirmed, and returns what is wrong with a reason", async ({
  articleWith,
  workbenchOf,
}) => {
  const article = await articleWith(
    { en: "The ferry sails at nine.", ru: "Паром выходит в девять.", state: "confirmed" },
    { en: "It returns at ten.", ru: "Вернётся в девять.", state: "confirmed" },
  );
  const workbench = await workbenchOf("reviewer", article);

  await workbench.slot(1).click();
  await workbench.button("Approve").click();
  await expect(workbench.slot(1)).toContainText("Approved");
  await expect(workbench.slot(2).locator(".ProseMirror")).toBeFocused();

  await workbench.button("Return").click();
  await workbench.page.getByLabel("What should be different?").fill("Ten, not nine");
  await workbench.page.getByRole("dialog").getByRole("button", { name: "Return" }).click();
  await expect(workbench.slot(2)).toContainText("Returned by Lin Reviewer: Ten, not nine");

  const back = await workbenchOf("translator", article);
  await expect(back.slot(2)).toContainText("Returned");
  await back.write(2, "Вернётся в десять.");
  await back.page.keyboard.press("ControlOrMeta+Enter");
  await expect(back.slot(2)).toContainText("Confirmed");
});

test("an approved text opens read-only; an edit withdraws the approval, and brings it back as it was", async ({
  articleWith,
  workbenchOf,
}) => {
  const article = await articleWith({
    en: "The ferry sails at nine.",
    ru: "Паром выходит в девять.",
    state: "approved",
  });
  const workbench = await workbenchOf("translator", article);

  await workbench.slot(1).click();
  await expect(workbench.editor).toHaveCount(0);
  await workbench.page.keyboard.type("g");
  await expect(workbench.text(1)).toHaveText("Паром выходит в девять.");

  await workbench.button("Edit: withdraws the approval").click();
  await expect(workbench.editor).toBeFocused();
  await workbench.page.keyboard.press("End");
  await workbench.page.keyboard.type(" Завтра.");
  await workbench.saved();
  await expect(workbench.slot(1)).toContainText("Draft");
  await workbench.button("As approved").click();
  await expect(workbench.slot(1)).toContainText("Approved by Lin Reviewer");
  await expect(workbench.text(1)).toHaveText("Паром выходит в девять.");
});

test("a change of the source makes its translations stale, shows what changed, and is answered by still right", async ({
  articleWith,
  workbenchOf,
}) => {
  const article = await articleWith({
    en: "The ferry sails at nine.",
    ru: "Паром выходит в девять.",
    state: "approved",
  });
  const manager = await workbenchOf("manager", article);
  await manager.openApproved(1, 0);
  await manager.page.keyboard.press("ControlOrMeta+a");
  await manager.page.keyboard.insertText("The ferry sails at eight.");
  await manager.saved();
  await manager.page.keyboard.press("ControlOrMeta+Enter");
  await expect(manager.slot(1, 1)).toContainText("Stale");

  const translator = await workbenchOf("translator", article);
  await translator.slot(1).click();
  await expect(translator.slot(1)).toContainText("The source has changed since");
  await expect(translator.slot(1).locator("del")).toContainText("nine");
  await expect(translator.slot(1).locator("ins")).toContainText("eight");
  await translator.button("Still right").click();
  await expect(translator.slot(1)).not.toContainText("Stale");
  await expect(translator.slot(1)).toContainText("Approved");
});

test("a stale text is given the same change as its source, for somebody to look at and confirm", async ({
  articleWith,
  workbenchOf,
}) => {
  const article = await articleWith({
    en: "The ferry sails 4 times a day. Dogs travel free. Tickets stay at 15 pounds.",
    ru: "Паром ходит 4 раза в день. Собаки бесплатно. Билеты по 15 фунтов.",
    state: "approved",
  });
  const manager = await workbenchOf("manager", article);
  await manager.openApproved(1, 0);
  await manager.page.keyboard.press("ControlOrMeta+a");
  await manager.page.keyboard.insertText("The ferry sails 6 times a day. Dogs travel free.");
  await manager.saved();
  await manager.page.keyboard.press("ControlOrMeta+Enter");
  await expect(manager.slot(1, 1)).toContainText("Stale");

  const translator = await workbenchOf("translator", article);
  await translator.slot(1).click();
  await expect(translator.button("Apply the same change")).toBeVisible();
  await translator.slot(1).focus();
  await translator.page.keyboard.press("m");
  await expect(translator.slot(1)).toContainText("Draft");
  await expect(translator.slot(1).locator("[data-kind]").first()).toHaveText(
    "Паром ходит 6 раза в день. Собаки бесплатно.",
  );
  await expect(translator.button("Apply the same change")).toHaveCount(0);
  await translator.button("Confirm").click();
  await expect(translator.slot(1)).not.toContainText("Stale");
});

test("a change of form is asked about once, and makes nothing stale if it is one", async ({
  articleWith,
  workbenchOf,
}) => {
  const article = await articleWith({
    en: "The ferry sails at nine",
    ru: "Паром выходит в девять.",
    state: "approved",
  });
  const manager = await workbenchOf("manager", article);
  await manager.openApproved(1, 0);
  await manager.page.keyboard.press("End");
  await manager.page.keyboard.type(".");
  await manager.page.keyboard.press("ControlOrMeta+Enter");
  await manager.page.getByRole("dialog").getByRole("button", { name: "No: a change of form" }).click();
  await expect(manager.slot(1, 1)).toContainText("Source changed in form");
  await expect(manager.slot(1, 1)).not.toContainText("Stale");
});

test("whoever saved first wins, and the other is shown both texts", async ({ articleWith, workbenchOf, scriptOf }) => {
  const article = await articleWith({ en: "The ferry sails at nine.", ru: "Паром.", state: "draft" });
  const workbench = await workbenchOf("translator", article);
  await workbench.open(1);
  await scriptOf("reviewer").write(article.units[0]!, "ru", "Паром отходит в девять.");

  await workbench.write(1, "Паром выходит в девять.");
  await expect(workbench.slot(1)).toContainText("Somebody else saved this paragraph while you were writing");
  const theirs = workbench
    .slot(1)
    .locator("div")
    .filter({ hasText: /^Before, and theirs/ });
  await expect(theirs.locator("ins")).toContainText("отходит");
  const mine = workbench
    .slot(1)
    .locator("div")
    .filter({ hasText: /^Before, and yours/ });
  await expect(mine.locator("ins")).toContainText("выходит");
  await workbench.button("Keep mine").click();
  await workbench.saved();

  const { revisions } = await scriptOf("translator").get(`/segments/${article.units[0]}/ru/revisions`);
  expect(revisions.map((one: { text: string }) => one.text)).toContain("Паром отходит в девять.");
  const { segments } = await scriptOf("translator").get(`/units/${article.units[0]}`);
  expect(segments.ru.text).toBe("Паром выходит в девять.");
});

test("theirs can be taken too, and mine stays in the history", async ({ articleWith, workbenchOf, scriptOf }) => {
  const article = await articleWith({ en: "The ferry sails at nine.", ru: "Паром.", state: "draft" });
  const workbench = await workbenchOf("translator", article);
  await workbench.open(1);
  await scriptOf("reviewer").write(article.units[0]!, "ru", "Их текст.");
  await workbench.write(1, "Мой текст.");
  await workbench.button("Take theirs").click();
  await expect(workbench.editor).toHaveText("Их текст.");
  await workbench.saved();
  const { revisions } = await scriptOf("translator").get(`/segments/${article.units[0]}/ru/revisions`);
  expect(revisions.map((one: { text: string }) => one.text)).toContain("Мой текст.");
});

test("a lost network is said, and what was typed is saved when it is back", async ({
  articleWith,
  workbenchOf,
  scriptOf,
}) => {
  const article = await articleWith("The ferry sails at nine.");
  const workbench = await workbenchOf("translator", article);
  await workbench.open(1);
  await workbench.page.context().setOffline(true);
  await workbench.page.keyboard.insertText("Паром выходит в девять.");
  await expect(workbench.saveState).toHaveText("Offline: 1 paragraph is kept here");
  await workbench.page.context().setOffline(false);
  await workbench.saved();
  const { segments } = await scriptOf("translator").get(`/units/${article.units[0]}`);
  expect(segments.ru.text).toBe("Паром выходит в девять.");
});

test("history shows who changed what, and brings an earlier text back", async ({ articleWith, workbenchOf }) => {
  const article = await articleWith({
    en: "The ferry sails at nine.",
    ru: "Паром выходит в девять.",
    state: "confirmed",
  });
  const workbench = await workbenchOf("translator", article);
  await workbench.write(1, "Паром выходит в десять.");
  await workbench.page.keyboard.press("ControlOrMeta+Enter");
  await expect(workbench.slot(1)).toContainText("Confirmed");
  await workbench.slot(1).click();
  await workbench.button("Notes, comments and history").click();
  await workbench.page.getByRole("tab", { name: "History" }).click();
  const panel = workbench.page.getByRole("tabpanel");
  await expect(panel.locator("del")).toHaveText(/девять/);
  await expect(panel.locator("ins")).toHaveText(/десять/);
  await panel.getByRole("button", { name: "Restore: Revision 1" }).click();
  await expect(workbench.text(1)).toHaveText("Паром выходит в девять.");
  await expect(workbench.slot(1)).toContainText("Draft");
});

test("formatting is a code: typed by key, kept on reload", async ({ articleWith, workbenchOf, scriptOf }) => {
  const article = await articleWith("The ferry sails at nine.");
  const workbench = await workbenchOf("translator", article);
  const { page } = workbench;
  await workbench.open(1);
  await page.keyboard.type("Паром ");
  await page.keyboard.press("ControlOrMeta+b");
  await page.keyboard.type("выходит");
  await page.keyboard.press("ControlOrMeta+b");
  await page.keyboard.press("Shift+Enter");
  await page.keyboard.type("в девять");
  await page.keyboard.press("ControlOrMeta+s");
  await workbench.saved();
  const { segments } = await scriptOf("translator").get(`/units/${article.units[0]}`);
  expect(segments.ru.content).toEqual([
    { type: "text", text: "Паром " },
    { type: "text", text: "выходит", marks: [{ type: "bold", attrs: { cid: "1" } }] },
    { type: "hardBreak", attrs: { cid: "2" } },
    { type: "text", text: "в девять" },
  ]);
  await page.reload();
  await expect(workbench.text(1).locator("strong")).toHaveText("выходит");
});

test("Chinese is typed through an input method, and Enter in it confirms nothing", async ({
  articleWith,
  workbenchOf,
  scriptOf,
}) => {
  const article = await articleWith("The ferry sails at nine.");
  const workbench = await workbenchOf("translator", article, "en,zh-Hans");
  const { page } = workbench;
  await workbench.open(1);
  const input = await page.context().newCDPSession(page);
  for (const [typed, chosen] of [
    ["du", "渡"],
    ["lun", "轮"],
  ] as const) {
    for (let i = 1; i <= typed.length; i++) {
      await input.send("Input.imeSetComposition", { text: typed.slice(0, i), selectionStart: i, selectionEnd: i });
    }
    await input.send("Input.insertText", { text: chosen });
  }
  await page.keyboard.press("Enter");
  await expect(workbench.editor).toHaveText("渡轮");
  await workbench.saved();
  const { segments } = await scriptOf("translator").get(`/units/${article.units[0]}`);
  expect([segments["zh-Hans"].text, segments["zh-Hans"].state]).toEqual(["渡轮", "draft"]);
});

test("a unit is left out in one language, with a reason, and taken in again", async ({ articleWith, workbenchOf }) => {
  const article = await articleWith("The ferry sails at nine.");
  const workbench = await workbenchOf("translator", article);
  await workbench.slot(1).click();
  await workbench.slot(1).getByRole("button", { name: "Russian", exact: true }).click();
  await workbench.page.getByRole("menuitem", { name: "Left out…" }).click();
  await workbench.page.getByLabel("Why?").fill("Of local interest");
  await workbench.page.getByRole("dialog").getByRole("button", { name: "Left out" }).click();
  await expect(workbench.slot(1)).toContainText("Left out: Of local interest");
});

test("there is one live editor, however much is clicked", async ({ articleWith, workbenchOf }) => {
  const article = await articleWith(...Array.from({ length: 12 }, (_, i) => `Paragraph ${i}.`));
  const workbench = await workbenchOf("translator", article, "en,ru,zh-Hans");
  for (const position of [1, 5, 9, 3]) {
    await workbench.slot(position, 2).click();
    await expect(workbench.editor).toHaveCount(1);
    await expect(workbench.slot(position, 2).locator(".ProseMirror")).toBeFocused();
  }
});

test("a viewer reads everything and writes nothing", async ({ articleWith, workbenchOf }) => {
  const article = await articleWith({ en: "The ferry sails at nine.", ru: "Паром.", state: "confirmed" });
  const workbench = await workbenchOf("viewer", article);
  await workbench.slot(1).click();
  await expect(workbench.editor).toHaveCount(0);
  await expect(workbench.slot(1).getByRole("button")).toHaveCount(0);
});

test("everything of it can be done by the keyboard alone", async ({ articleWith, signInAs }) => {
  const article = await articleWith("The ferry sails at nine.", "It returns at ten.");
  const page = await signInAs("translator");
  await page.goto(`/en/articles/${article.id}/work?columns=en,ru`);
  await page.locator("html[data-interactive]").waitFor();
  const first = page.locator("#u1 [data-slot]").first();
  for (let i = 0; i < 40 && !(await first.evaluate((slot) => slot === document.activeElement)); i++)
    await page.keyboard.press("Tab");
  await expect(first).toBeFocused();
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Enter");
  await expect(page.locator("#u1 .ProseMirror")).toBeFocused();
  await page.keyboard.type("Паром выходит в девять.");
  await page.keyboard.press("ControlOrMeta+Enter");
  await expect(page.locator("#u2 .ProseMirror")).toBeFocused();
  await page.keyboard.type("Вернётся.");
  await page.keyboard.press("Escape");
  await expect(page.locator("#u2 [data-slot]").nth(1)).toBeFocused();
  await page.keyboard.press("ArrowUp");
  await expect(page.locator("#u1 [data-slot]").nth(1)).toBeFocused();
  await expect(page.locator("#u1 [data-slot]").nth(1)).toContainText("Confirmed");
});

test("single keys work under a Russian layout, and never in a text", async ({ articleWith, workbenchOf }) => {
  const article = await articleWith("One.", "Two.");
  const { page, slot } = await workbenchOf("translator", article);
  await slot(1).focus();
  await page.evaluate(() =>
    document.activeElement?.dispatchEvent(new KeyboardEvent("keydown", { key: "о", code: "KeyJ", bubbles: true })),
  );
  await expect(slot(2)).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.locator("#u2 .ProseMirror")).toBeFocused();
  await page.keyboard.type("jkl");
  await expect(page.locator("#u2 .ProseMirror")).toHaveText("jkl");
});

test("what somebody else writes appears at once, by whichever door it came, and never under one's own hands", async ({
  articleWith,
  workbenchOf,
  scriptOf,
}) => {
  const article = await articleWith("The ferry sails at nine.", "It returns at noon.");
  const [first = "", second = ""] = article.units;
  const reviewer = await workbenchOf("reviewer", article);
  const manager = await workbenchOf("manager", article);
  await scriptOf("translator").write(first, "ru", "Паром выходит в девять.");
  await expect(reviewer.slot(1)).toContainText("Паром выходит в девять.");
  await expect(manager.slot(1)).toContainText("Паром выходит в девять.");

  await reviewer.open(2);
  await scriptOf("translator").write(second, "ru", "Он вернётся в полдень.");
  await expect(manager.slot(2)).toContainText("Он вернётся в полдень.");
  await expect(reviewer.editor).toHaveText("");
  await reviewer.page.keyboard.press("Escape");
  await expect(reviewer.slot(2)).toContainText("Он вернётся в полдень.");
});

test("tabs of one browser share a stream, and the others go on when the one that held it is closed", async ({
  articleWith,
  workbenchOf,
  scriptOf,
}) => {
  const article = await articleWith("The ferry sails at nine.");
  const [unit = ""] = article.units;
  const first = await workbenchOf("reviewer", article);
  const streams: string[] = [];
  const second = await first.page.context().newPage();
  second.on("request", (request) => request.url().includes("/stream") && streams.push(request.url()));
  await second.goto(first.page.url());
  await second.waitForSelector("html[data-interactive]");
  await scriptOf("translator").write(unit, "ru", "Раз.");
  await expect(second.getByText("Раз.")).toBeVisible();
  expect(streams).toEqual([]);
  await first.page.close({ runBeforeUnload: true });
  await scriptOf("translator").write(unit, "ru", "Раз, два.");
  await expect(second.getByText("Раз, два.")).toBeVisible();
  expect(streams.length).toBeGreaterThan(0);
});

test("what is typed while the editor is still on its way stands in it when it has come", async ({
  articleWith,
  signInAs,
}) => {
  const article = await articleWith({ en: "The ferry sails at nine.", ru: "Паром ", state: "draft" });
  const page = await signInAs("translator");
  // Nothing is loaded ahead: the click is what asks for the editor, and it is held back until the words are typed.
  await page.addInitScript(() => {
    window.requestIdleCallback = () => 0;
  });
  const workbench = await WorkbenchPage.open(page, article.id, "en,ru");
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route("**/_next/static/**", async (route) => {
    await held;
    await route.continue();
  });
  const asked = page.waitForRequest("**/_next/static/**");
  await workbench.slot(1).click();
  await asked;
  // In Latin letters: others are put into a page without a key being pressed.
  await page.keyboard.type("Polar Lantern");
  await expect(workbench.editor).toHaveCount(0);
  release();
  await expect(workbench.editor).toHaveText(/Polar Lantern/);
  await workbench.saved();
});
