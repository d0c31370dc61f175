import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures.ts";
import type { WorkbenchPage } from "./pages/workbench-page.ts";

const ferry = {
  en: "The ferry sails at nine in the morning.",
  ru: "Паром уходит в девять утра.",
  state: "draft" as const,
};

/** Selects words of a text that is read, as a person does with the pointer: and lets go of the button. */
async function select(page: Page, slot: ReturnType<WorkbenchPage["slot"]>, words: string) {
  await slot.locator(".text").evaluate((root, wanted) => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = (node.nodeValue ?? "").indexOf(wanted);
      if (at < 0) continue;
      getSelection()?.setBaseAndExtent(node, at, node, at + wanted.length);
      return;
    }
    throw new Error(`no ${wanted} there`);
  }, words);
  await page.evaluate(() => window.dispatchEvent(new PointerEvent("pointerup")));
}

const panelOf = (page: Page) => page.getByRole("complementary");
const marks = (workbench: WorkbenchPage, position = 1, column = 1) =>
  workbench.slot(position, column).locator("mark.thread-mark");

/** Comments on words with the pointer. */
async function commentOn(workbench: WorkbenchPage, words: string, text: string, position = 1, column = 1) {
  const { page } = workbench;
  await select(page, workbench.slot(position, column), words);
  await page
    .getByRole("toolbar", { name: "About the selected words" })
    .getByRole("button", { name: "Comment" })
    .click();
  const panel = panelOf(page);
  await expect(panel.getByRole("blockquote").first()).toHaveText(words);
  await panel.getByLabel(`Comment on paragraph ${position}`).fill(text);
  await panel.getByRole("button", { name: "Add the comment" }).click();
  await expect(panel.getByRole("article").filter({ hasText: text })).toBeVisible();
}

test("a comment on words follows them through the edits of another, says when they are gone, and is pointed elsewhere", async ({
  articleWith,
  workbenchOf,
}) => {
  const article = await articleWith(ferry);
  const viewer = await workbenchOf("viewer", article);
  await commentOn(viewer, "в девять", "Вечера?");
  await expect(marks(viewer)).toHaveText("в девять");

  const translator = await workbenchOf("translator", article);
  await expect(marks(translator)).toHaveText("в девять");
  await translator.open(1);
  await expect(marks(translator)).toHaveText("в девять");
  await translator.page.keyboard.press("Home");
  await translator.page.keyboard.insertText("Сегодня, говорят, ");
  await expect(marks(translator)).toHaveText("в девять");
  await translator.saved();
  await expect(viewer.text(1)).toHaveText("Сегодня, говорят, Паром уходит в девять утра.");
  await expect(marks(viewer)).toHaveText("в девять");

  await translator.write(1, "Сегодня паром отменён.");
  await translator.saved();
  await expect(marks(viewer)).toHaveCount(0);
  const thread = panelOf(viewer.page).getByRole("article").filter({ hasText: "Вечера?" });
  await expect(thread.getByText("These words are gone from the text.")).toBeVisible();
  await expect(thread.getByRole("blockquote")).toHaveText("в девять");

  await select(viewer.page, viewer.slot(1), "отменён");
  await thread.getByRole("button", { name: "Point to “отменён”" }).click();
  await expect(marks(viewer)).toHaveText("отменён");
  await expect(thread.getByRole("blockquote")).toHaveText("отменён");
  await expect(marks(translator)).toHaveText("отменён");
});

test("from the words at the row to the thread and back, by the keyboard", async ({ articleWith, workbenchOf }) => {
  const article = await articleWith(ferry, "It returns at noon.");
  const workbench = await workbenchOf("translator", article);
  const { page } = workbench;
  await commentOn(workbench, "утра", "Точно?");
  const mark = workbench.row(1).getByRole("button", { name: "1 open thread at paragraph 1. On “утра”" });
  await expect(mark).toBeVisible();
  await expect(marks(workbench)).toHaveAttribute("aria-description", "Comment by Anna Translator: Точно?");
  await page.reload();
  await page.locator("html[data-interactive]").waitFor();
  await mark.focus();
  await page.keyboard.press("Enter");
  const thread = panelOf(page).getByRole("article", { name: "Anna Translator" });
  await expect(thread).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(workbench.slot(1)).toBeFocused();
  await page.keyboard.press("c");
  await thread.getByRole("button", { name: "Show in the text: “утра”" }).focus();
  await page.keyboard.press("Enter");
  await expect(workbench.slot(1)).toBeFocused();
});

test("words are commented on while one writes, and one goes on writing", async ({ articleWith, workbenchOf }) => {
  const article = await articleWith(ferry);
  const workbench = await workbenchOf("translator", article);
  const { page } = workbench;
  await workbench.open(1);
  await page.keyboard.press("End");
  await page.keyboard.insertText(" Вот так!");
  await page.keyboard.press("Shift+Home");
  await page.keyboard.press("ControlOrMeta+Shift+m");
  const field = panelOf(page).getByLabel("Comment on paragraph 1");
  await expect(field).toBeFocused();
  await page.keyboard.insertText("Всё верно?");
  await page.keyboard.press("ControlOrMeta+Enter");
  await expect(workbench.slot(1).locator(".ProseMirror")).toBeFocused();
  await expect(marks(workbench)).toHaveText("Паром уходит в девять утра. Вот так!");
});

test("people are named by their letters, in Chinese by pinyin too, and find it on the desk", async ({
  articleWith,
  workbenchOf,
  signInAs,
  scriptOf,
}) => {
  const article = await articleWith(ferry);
  const { id, key: _ } = {
    id: "",
    key: "",
    ...(await scriptOf("admin").post("/members", {
      name: "张伟",
      email: `zhang-${article.id}@example.org`,
      role: "viewer",
      translate: ["zh-Hans"],
      review: [],
    })),
  };
  const workbench = await workbenchOf("manager", article);
  const { page } = workbench;
  await workbench.slot(1).focus();
  await page.keyboard.press("c");
  const field = panelOf(page).getByLabel("Comment on paragraph 1");
  await field.focus();
  await page.keyboard.type("Спросите ＠zw");
  const people = page.getByRole("listbox", { name: "People" });
  await expect(people.getByRole("option").first()).toHaveText("张伟");
  await page.keyboard.press("Enter");
  await expect(field).toHaveValue("Спросите ＠张伟");
  await page.keyboard.type(" и @lin");
  await expect(people.getByRole("option")).toHaveText(["Lin Reviewer"]);
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Tab");
  await expect(field).toHaveValue("Спросите ＠张伟 и @Lin Reviewer ");
  await page.keyboard.type("?");
  const results = await new AxeBuilder({ page }).analyze();
  expect(results.violations).toEqual([]);
  await panelOf(page).getByRole("button", { name: "Add the comment" }).click();
  const said = panelOf(page).getByRole("article", { name: "Oleg Manager" });
  await expect(said).toContainText("Спросите @张伟 и @Lin Reviewer ?");
  const { threads } = await scriptOf("manager").get(`/threads?article=${article.id}`);
  expect(threads[0].comments[0].mentions.map(({ member }: { member: string }) => member)).toContain(id);

  const desk = await signInAs("reviewer");
  await desk.goto("/en");
  const list = desk.getByRole("region", { name: "Comments for me" });
  const line = list.getByRole("link").filter({ hasText: article.title });
  await expect(line).toContainText("Oleg Manager names you");
  await expect(line).toContainText("New");
  const before = await list.getByRole("heading").innerText();
  await line.click();
  const thread = panelOf(desk).getByRole("article", { name: "Oleg Manager" });
  await expect(thread).toBeFocused();
  await expect(thread.getByText("New", { exact: true })).toBeVisible();
  await desk.goto("/en");
  await expect(line).not.toContainText("New");
  expect(await list.getByRole("heading").innerText()).not.toBe(before);
});

test("an input method chooses with its own keys, and its letters find people before it is done", async ({
  articleWith,
  workbenchOf,
}) => {
  const article = await articleWith(ferry);
  const workbench = await workbenchOf("manager", article);
  const { page } = workbench;
  await workbench.slot(1).focus();
  await page.keyboard.press("c");
  const field = panelOf(page).getByLabel("Comment on paragraph 1");
  await field.focus();
  await page.keyboard.type("@");
  const people = page.getByRole("listbox", { name: "People" });
  await expect(people).toBeVisible();
  const cdp = await page.context().newCDPSession(page);
  await cdp.send("Input.imeSetComposition", { text: "lin", selectionStart: 3, selectionEnd: 3 });
  await expect(people.getByRole("option")).toHaveText(["Lin Reviewer"]);
  // Enter belongs to the composition: nobody is named by it.
  await cdp.send("Input.dispatchKeyEvent", {
    type: "rawKeyDown",
    key: "Enter",
    code: "Enter",
    windowsVirtualKeyCode: 229,
  });
  await expect(field).toHaveValue("@lin");
  await people.getByRole("option", { name: "Lin Reviewer" }).click();
  await expect(field).toHaveValue("@Lin Reviewer ");
});

test("a translator asks the desk, every language sees it, and the answer leads into the source", async ({
  articleWith,
  workbenchOf,
  signInAs,
}) => {
  const article = await articleWith({ ...ferry, zh: "渡轮上午九点开航。" });
  const translator = await workbenchOf("translator", article);
  await translator.slot(1).focus();
  await select(translator.page, translator.slot(1, 0), "at nine");
  await translator.page.keyboard.press("q");
  const form = panelOf(translator.page);
  await expect(form.getByRole("blockquote").first()).toHaveText("at nine");
  const field = form.getByLabel("Ask the desk about paragraph 1");
  await expect(field).toBeFocused();
  await field.fill("Local time?");
  await form.getByRole("button", { name: "Ask the desk" }).click();
  await expect(translator.row(1).getByRole("button", { name: "1 question to the desk" })).toBeVisible();
  await translator.page.goto("/en");

  const chinese = await workbenchOf("reviewer", article, "en,zh-Hans");
  await expect(marks(chinese, 1, 0)).toHaveText("at nine");
  await expect(chinese.row(1).getByRole("button", { name: "1 question to the desk" })).toBeVisible();

  const desk = await signInAs("manager");
  await desk.goto("/en");
  const line = desk
    .getByRole("region", { name: "Questions to the desk" })
    .getByRole("link")
    .filter({ hasText: article.title });
  await expect(line).toContainText("Anna Translator asks, from Russian");
  await line.click();
  const query = panelOf(desk).getByRole("article", { name: "Question to the desk by Anna Translator" });
  await expect(query).toContainText("Question to the desk, from Russian");
  await query.getByRole("button", { name: "Answer Anna Translator" }).click();
  await query.getByLabel("Answer Anna Translator").fill("Yes: it says so now.");
  await query.getByRole("button", { name: "Answer, and correct the source" }).click();
  const source = desk.locator("#u1 [data-slot]").nth(0);
  await expect(source.locator(".ProseMirror")).toBeFocused();
  await desk.keyboard.press("End");
  await desk.keyboard.insertText(" Local time.");
  await desk.keyboard.press("ControlOrMeta+Enter");
  await expect(source).toContainText("Local time.");
  await expect(chinese.row(1).getByRole("button", { name: /question to the desk/ })).toHaveCount(0);

  await translator.page.goto(`/en/articles/${article.id}/work?columns=en,ru`);
  const since = translator.page.getByRole("region", { name: "What has happened since" });
  await expect(since).toContainText("Since you left: 1 change of source, 2 answers");
  await since.getByRole("button", { name: "Show me" }).click();
  await since.getByRole("button", { name: "Next" }).click();
  await expect(since).toContainText("2 of 2");
  await expect(panelOf(translator.page).getByText("1 resolved thread")).toBeVisible();
  await translator.page.goto("/en");
  await translator.page.goto(`/en/articles/${article.id}/work?columns=en,ru`);
  await translator.page.locator("html[data-interactive]").waitFor();
  await expect(translator.row(1)).toBeVisible();
  await expect(since).toHaveCount(0);
});

test("a handover is walked through by a key, in the reader's own words", async ({
  articleWith,
  workbenchOf,
  scriptOf,
}) => {
  const article = await articleWith(
    { ...ferry, state: "draft" },
    { en: "It returns at noon.", ru: "Возвращается в полдень.", state: "confirmed" },
    { en: "Nobody knows why.", ru: "Никто не знает почему.", state: "confirmed" },
  );
  const first = await workbenchOf("translator", article, "en,ru", { locale: "ru" });
  await expect(first.row(1)).toBeVisible();
  await expect(first.page.getByRole("region", { name: "Что произошло за это время" })).toHaveCount(0);
  await first.page.goto("/ru");
  for (const unit of article.units.slice(1)) {
    const { segments } = await scriptOf("reviewer").get(`/units/${unit}`);
    await scriptOf("reviewer").post(`/segments/${unit}/ru/steps`, {
      step: "return",
      version: segments.ru.version,
      reason: "Проверьте.",
    });
  }
  const workbench = await workbenchOf("translator", article, "en,ru", { locale: "ru" });
  const since = workbench.page.getByRole("region", { name: "Что произошло за это время" });
  await expect(since).toContainText("Пока вас не было: 2 возвращено");
  await workbench.slot(1, 0).focus();
  await workbench.page.keyboard.press("w");
  await expect(workbench.slot(2)).toBeFocused();
  await workbench.page.keyboard.press("w");
  await expect(workbench.slot(3)).toBeFocused();
  await expect(since).toContainText("2 из 2");
  await since.getByRole("button", { name: "Убрать" }).click();
  await expect(since).toHaveCount(0);
});

for (const [locale, colorScheme] of [
  ["en", "light"],
  ["ru", "dark"],
  ["zh-Hans", "light"],
] as const)
  test(`the panel, the marks and the desk hold every rule of access, ${locale} and ${colorScheme}`, async ({
    articleWith,
    scriptOf,
    signInAs,
  }) => {
    const article = await articleWith(ferry);
    const [unit] = article.units;
    const anchor = { language: "ru", from: 6, to: 12, quote: "уходит", prefix: "Паром ", suffix: " в девять утра." };
    await scriptOf("translator").post("/threads", { unit, kind: "query", askedIn: "ru", anchor, text: "Why?" });
    const people = (await scriptOf("manager").get(`/articles/${article.id}/readers`)).people as {
      id: string;
      name: string;
    }[];
    const { id } = people.find(({ name }) => name === "Oleg Manager")!;
    await scriptOf("viewer").post("/threads", {
      unit,
      text: "@Oleg Manager?",
      mentions: [{ member: id, from: 0, to: 13 }],
    });
    const page = await signInAs("manager", { colorScheme, locale });
    for (const path of [`/articles/${article.id}/work?columns=en,ru`, "/"]) {
      await page.goto(`/${locale}${path}`);
      if (path !== "/") {
        await page.locator("html[data-interactive]").waitFor();
        await page.locator("#u1 [data-slot]").nth(1).focus();
        await page.keyboard.press("c");
        await expect(page.getByRole("complementary").getByRole("article")).toHaveCount(2);
      }
      const results = await new AxeBuilder({ page }).analyze();
      expect(results.violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
    }
  });
