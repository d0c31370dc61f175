import AxeBuilder from "@axe-core/playwright";
import { expect, test } from "./fixtures.ts";
import { ProofPage } from "./pages/proof-page.ts";

const ferry = [
  { en: "The ferry sails at nine", kind: "headline", ru: "Паром уходит в девять", state: "approved" as const },
  { en: "It returns at noon.", ru: "Возвращается он в полдень.", state: "approved" as const },
  { en: "Nobody knows why." },
];

test("a manager makes a link, a reader without an account comments, and the translator sees it at once and answers", async ({
  articleWith,
  signInAs,
  workbenchOf,
  reader,
}) => {
  const article = await articleWith(...ferry);
  const manager = await signInAs("manager");
  await manager.goto(`/en/articles/${article.id}/export`);
  await manager.getByRole("button", { name: "Make a proof link" }).click();
  const dialog = manager.getByRole("dialog");
  await dialog.getByLabel("Language").selectOption("ru");
  await dialog.getByLabel("For whom").fill("Maria");
  await dialog.getByRole("button", { name: "Make a proof link" }).click();
  const link = await manager.getByRole("textbox", { name: "The proof link" }).inputValue();
  await manager.getByRole("button", { name: "Close" }).click();

  const workbench = await workbenchOf("translator", article);
  const proof = await ProofPage.open(reader, link);
  await expect(proof.page.getByRole("heading", { level: 1 })).toHaveText("Паром уходит в девять");
  await expect(proof.page.getByText("1 paragraph is not here yet: 3")).toBeVisible();
  await expect(proof.page.getByText("Nobody knows why.")).toHaveCount(0);
  await proof.comment(2, "Maria", "At noon, or <b>after</b> it?");
  await expect(proof.paragraph(2).getByRole("status")).toHaveText("Sent to the desk.");
  await expect(proof.button(2)).toBeFocused();

  const mark = workbench.row(2).getByRole("button", { name: "1 open thread at paragraph 2" });
  await mark.click();
  const panel = workbench.page.getByRole("complementary");
  const thread = panel.getByRole("article", { name: "Maria" });
  await expect(thread).toContainText("At noon, or <b>after</b> it?");
  await expect(thread).toContainText("Reader");
  await thread.getByRole("button", { name: "Reply to Maria" }).click();
  await thread.getByLabel("Reply to Maria").fill("At noon.");
  await thread.getByRole("button", { name: "Send" }).click();
  await expect(thread).toContainText("At noon.");
  await thread.getByRole("button", { name: "Resolve" }).click();
  await expect(panel.getByText("1 resolved thread")).toBeVisible();
  await expect(mark).toHaveCount(0);
  await panel.getByText("1 resolved thread").click();
  await thread.getByRole("button", { name: "Reopen" }).click();
  await expect(mark).toBeVisible();

  await proof.page.reload();
  await expect(proof.page.getByText("At noon.")).toHaveCount(0);
  await proof.button(2).click();
  await expect(proof.form(2).getByLabel("Your name")).toHaveValue("Maria");

  await manager.getByRole("button", { name: "Take back: Maria" }).click();
  await manager
    .getByRole("alertdialog")
    .or(manager.getByRole("dialog"))
    .getByRole("button", { name: "Take back" })
    .click();
  await expect(manager.getByText("There are no proof links.")).toBeVisible();
  await proof.form(2).getByLabel("Your comment").fill("One more thing.");
  await proof.form(2).getByRole("button", { name: "Send" }).click();
  await expect(proof.form(2).getByRole("alert").filter({ hasText: "opens nothing any more" })).toBeVisible();
  await expect(proof.form(2).getByLabel("Your comment")).toHaveValue("One more thing.");
  const answer = await proof.page.goto(link);
  expect(answer?.status()).toBe(404);
  await expect(proof.page.getByRole("heading", { name: "This link opens nothing any more" })).toBeVisible();
});

test("a proof is read and commented on by the keyboard, on a phone, in the language of its text", async ({
  articleWith,
  scriptOf,
  browser,
  desk,
}) => {
  const article = await articleWith(...ferry);
  const { link } = await scriptOf("manager").post(`/articles/${article.id}/proofs`, { language: "ru", drafts: true });
  const context = await browser.newContext({
    baseURL: desk.url,
    locale: "ru",
    viewport: { width: 360, height: 740 },
  });
  const { page } = await ProofPage.open(context, link);
  expect(page.url()).toContain("/ru/proof/");
  await expect(page.locator("main article")).toHaveAttribute("lang", "ru");
  await expect(page.locator('meta[name="robots"]')).toHaveAttribute("content", /noindex/);
  await expect(page.locator('meta[name="referrer"]')).toHaveAttribute("content", "no-referrer");
  const isTooWide = () => page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
  expect(await isTooWide()).toBe(false);
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);

  await page.getByRole("button", { name: "Комментировать абзац 2" }).focus();
  await page.keyboard.press("Enter");
  await expect(page.getByLabel("Ваше имя")).toBeFocused();
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  expect(await isTooWide()).toBe(false);
  await page.keyboard.type("Мария");
  await page.keyboard.press("Tab");
  await page.keyboard.type("Точно в полдень?");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(page.locator("#p2").getByRole("status")).toHaveText("Отправлено в редакцию.");
  const { threads } = await scriptOf("viewer").get(`/threads?article=${article.id}`);
  expect(threads).toMatchObject([
    { unit: article.units[1], language: "ru", comments: [{ from: "reader", name: "Мария", text: "Точно в полдень?" }] },
  ]);
  await context.close();
});

test("what a reader has selected is quoted in the thread", async ({ articleWith, scriptOf, reader }) => {
  const article = await articleWith(...ferry);
  const { link } = await scriptOf("manager").post(`/articles/${article.id}/proofs`, { language: "ru" });
  const proof = await ProofPage.open(reader, link);
  await proof.words(2).evaluate((element) => {
    const text = document.createTreeWalker(element, NodeFilter.SHOW_TEXT).nextNode()!;
    getSelection()?.setBaseAndExtent(text, 0, text, "Возвращается".length);
  });
  await proof.comment(2, "Мария", "Приходит?");
  await expect(proof.paragraph(2).getByRole("status")).toHaveText("Sent to the desk.");
  const { threads } = await scriptOf("translator").get(`/threads?article=${article.id}`);
  expect(threads).toMatchObject([{ quote: "Возвращается" }]);
});

test("somebody of the desk begins a thread from the keyboard, and another sees it", async ({
  articleWith,
  workbenchOf,
}) => {
  const article = await articleWith(...ferry);
  const [viewer, translator] = [await workbenchOf("viewer", article), await workbenchOf("translator", article)];
  await viewer.slot(3).focus();
  await viewer.page.keyboard.press("c");
  const panel = viewer.page.getByRole("complementary");
  await panel.getByLabel("Comment on paragraph 3").fill("Does anybody know?");
  await panel.getByRole("button", { name: "Add the comment" }).click();
  await expect(panel.getByRole("article")).toContainText("Does anybody know?");
  const mark = translator.row(3).getByRole("button", { name: "1 open thread at paragraph 3" });
  await expect(mark).toBeVisible();
  await mark.click();
  expect(
    (await new AxeBuilder({ page: translator.page }).include("aside").analyze()).violations.map(({ id }) => id),
  ).toEqual([]);
});
