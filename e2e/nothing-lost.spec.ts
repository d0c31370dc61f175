// Whatever breaks while somebody types, the text is there afterwards, and "Saved" was never said too early.
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, statfsSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "@playwright/test";
import { cast, password } from "./cast.ts";
import { expect, test } from "./fixtures.ts";
import { WorkbenchPage } from "./pages/workbench-page.ts";
import { Script } from "./script.ts";
import { startDesk } from "./server.ts";

const ferry = "The ferry sails at nine.";
// The journal has what was typed within this time, in ms.
const journal = 300;

test("a tab that is killed in the middle of a word", async ({ articleWith, workbenchOf, scriptOf }) => {
  const article = await articleWith(ferry);
  const workbench = await workbenchOf("translator", article);
  const { page } = workbench;
  await workbench.open(1);
  await page.route("**/segments/**", (route) => route.abort());
  await page.keyboard.type("Паром выхо");
  await page.waitForTimeout(journal);
  await page.close({ runBeforeUnload: false });

  const again = await page.context().newPage();
  const reopened = await WorkbenchPage.open(again, article.id, "en,ru");
  await expect(reopened.text(1)).toHaveText("Паром выхо");
  await reopened.saved();
  const { segments } = await scriptOf("translator").get(`/units/${article.units[0]}`);
  expect(segments.ru.text).toBe("Паром выхо");
});

test("a browser that crashes", async ({ articleWith, desk }, testInfo) => {
  const article = await articleWith(ferry);
  const profile = testInfo.outputPath("profile");
  const open = async () => {
    const { executablePath, args } = testInfo.project.use.launchOptions ?? {};
    const browser = await chromium.launchPersistentContext(profile, {
      ...(executablePath ? { executablePath } : {}),
      ...(args ? { args } : {}),
      baseURL: desk.url,
      locale: "en",
    });
    const [name = "", value = ""] = desk.people.translator.cookie.split("=");
    await browser.addCookies([{ name, value, url: desk.url, httpOnly: true, sameSite: "Lax" }]);
    return { browser, workbench: await WorkbenchPage.open(browser.pages()[0]!, article.id, "en,ru") };
  };
  const first = await open();
  await first.workbench.open(1);
  await first.workbench.page.route("**/segments/**", (route) => route.abort());
  await first.workbench.page.keyboard.type("Паром выходит");
  await first.workbench.page.waitForTimeout(2 * journal);
  execFileSync("pkill", ["-9", "-f", "--", `--user-data-dir=${profile}`]);
  await first.browser.close().catch(() => {});

  const second = await open();
  await expect(second.workbench.page.getByText("One paragraph that was not saved has been brought back")).toBeVisible();
  await expect(second.workbench.text(1)).toHaveText("Паром выходит");
  await second.workbench.saved();
  await second.browser.close();
});

test("a page that is loaded again before anything was saved", async ({ articleWith, workbenchOf }) => {
  const article = await articleWith(ferry);
  const workbench = await workbenchOf("translator", article);
  await workbench.open(1);
  await workbench.page.keyboard.type("Паром");
  await workbench.page.reload();
  await workbench.page.locator("html[data-interactive]").waitFor();
  await expect(workbench.text(1)).toHaveText("Паром");
  await workbench.saved();
});

test("a network that is gone while several paragraphs are written", async ({ articleWith, workbenchOf, scriptOf }) => {
  const article = await articleWith(ferry, "It returns at ten.", "Nobody is on board.");
  const workbench = await workbenchOf("translator", article);
  await workbench.open(1);
  await workbench.page.context().setOffline(true);
  for (const [index, text] of ["Паром.", "Вернётся.", "Никого."].entries()) await workbench.write(index + 1, text);
  await expect(workbench.saveState).toHaveText("Offline: 3 paragraphs are kept here");
  await workbench.page.context().setOffline(false);
  await workbench.saved();
  const { units } = await scriptOf("translator").get(`/articles/${article.id}`);
  const texts = units.map((unit: { segments: Record<string, { text: string }> }) => unit.segments.ru?.text);
  expect(texts).toEqual(["Паром.", "Вернётся.", "Никого."]);
});

test("a slow network: what is typed meanwhile goes too, and nothing is called saved before it is", async ({
  articleWith,
  workbenchOf,
  scriptOf,
}) => {
  const article = await articleWith(ferry);
  const workbench = await workbenchOf("translator", article);
  await workbench.open(1);
  await workbench.page.route("**/segments/**", async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    await route.continue();
  });
  await workbench.page.keyboard.type("Паром");
  await expect(workbench.saveState).toHaveAttribute("data-save", "saving");
  await workbench.page.keyboard.type(" выходит");
  const said: string[] = [];
  await expect(async () => {
    const [state, text] = await Promise.all([
      workbench.saveState.getAttribute("data-save"),
      scriptOf("translator").get(`/units/${article.units[0]}`),
    ]);
    said.push(`${state}: ${text.segments.ru.text}`);
    expect(state).toBe("saved");
  }).toPass({ intervals: [200] });
  for (const one of said) if (one.startsWith("saved")) expect(one).toBe("saved: Паром выходит");
});

test("a server that is killed in the middle of a save", async ({ browser }) => {
  const desk = await startDesk();
  const admin = await Script.setUpDesk(desk);
  const unit = await articleOn(admin);
  const context = await browser.newContext({ baseURL: desk.url, locale: "en" });
  await signIn(context, desk.url, admin.cookie);
  const workbench = await WorkbenchPage.open(await context.newPage(), unit.article, "en,ru");
  await workbench.open(1);
  let killed = false;
  await workbench.page.route("**/segments/**", async (route) => {
    if (!killed) {
      killed = true;
      void route.continue();
      await desk.stop("SIGKILL");
    } else await route.continue();
  });
  await workbench.page.keyboard.type("Паром выходит.");
  await expect(workbench.saveState).toHaveAttribute("data-save", /offline|trouble/);
  const again = await startDesk({ folder: desk.folder, port: Number(new URL(desk.url).port) });
  await workbench.saved();
  const { segments } = await admin.get(`/units/${unit.id}`);
  expect(segments.ru.text).toBe("Паром выходит.");
  await context.close();
  await again.stop();
  rmSync(desk.folder, { recursive: true, force: true });
});

test("a session that ends is opened anew over the text", async ({ browser }) => {
  const desk = await startDesk();
  const admin = await Script.setUpDesk(desk);
  const unit = await articleOn(admin);
  const context = await browser.newContext({ baseURL: desk.url, locale: "en" });
  await signIn(context, desk.url, admin.cookie);
  const workbench = await WorkbenchPage.open(await context.newPage(), unit.article, "en,ru");
  const { page } = workbench;
  await workbench.open(1);
  await page.keyboard.type("Паром");
  await workbench.saved();
  await context.clearCookies();
  await page.keyboard.type(" выходит.");
  const dialog = page.getByRole("dialog", { name: "Your session has ended" });
  await expect(dialog).toBeVisible();
  await expect(dialog.getByLabel("E-mail address")).toHaveValue(cast.admin.email);
  await dialog.getByLabel("Password", { exact: true }).fill("not the password");
  await dialog.getByRole("button", { name: "Sign in" }).click();
  await expect(dialog.getByRole("alert").filter({ hasText: /\S/ })).toBeVisible();
  await dialog.getByLabel("Password", { exact: true }).fill(password);
  await dialog.getByRole("button", { name: "Sign in" }).click();
  await expect(dialog).toBeHidden();
  await workbench.saved();
  await expect(workbench.text(1)).toHaveText("Паром выходит.");
  const { segments } = await admin.get(`/units/${unit.id}`);
  expect(segments.ru.text).toBe("Паром выходит.");
  await context.close();
  await desk.stop();
  rmSync(desk.folder, { recursive: true, force: true });
});

test("a server whose disk is full", async ({ browser }) => {
  const folder = mkdtempSync(join(tmpdir(), "verso-full-"));
  try {
    execFileSync("mount", ["-t", "tmpfs", "-o", "size=48m", "tmpfs", folder], { stdio: "ignore" });
  } catch {
    test.skip(true, "no disk of its own can be made here");
  }
  const desk = await startDesk({ folder, isNew: true });
  try {
    const admin = await Script.setUpDesk(desk);
    const unit = await articleOn(admin);
    const context = await browser.newContext({ baseURL: desk.url, locale: "en" });
    await signIn(context, desk.url, admin.cookie);
    const workbench = await WorkbenchPage.open(await context.newPage(), unit.article, "en,ru");
    await workbench.open(1);
    fill(folder);
    await workbench.page.keyboard.insertText("Паром выходит. ".repeat(2_000));
    await expect(workbench.saveState).toHaveAttribute("data-save", "trouble");
    rmSync(join(folder, "filler"));
    await expect(workbench.saveState).toHaveAttribute("data-save", "saved", { timeout: 30_000 });
    const { segments } = await admin.get(`/units/${unit.id}`);
    expect(segments.ru.text).toBe("Паром выходит. ".repeat(2_000));
    await context.close();
  } finally {
    await desk.stop();
    execFileSync("umount", [folder]);
    rmSync(folder, { recursive: true, force: true });
  }
});

test("the same person in two tabs", async ({ articleWith, workbenchOf, scriptOf }) => {
  const article = await articleWith({ en: ferry, ru: "Паром.", state: "draft" });
  const one = await workbenchOf("translator", article);
  const two = await WorkbenchPage.open(await one.page.context().newPage(), article.id, "en,ru");
  await one.open(1);
  await two.open(1);
  await one.page.keyboard.type(" Первый.");
  await one.saved();
  await two.page.keyboard.press("ControlOrMeta+Home");
  await two.page.keyboard.type("Второй. ");
  await expect(two.slot(1)).toContainText("Both changes together");
  await two.button("Combine").click();
  await two.saved();
  await expect(two.text(1)).toHaveText("Второй. Паром. Первый.");
  const { segments } = await scriptOf("translator").get(`/units/${article.units[0]}`);
  expect(segments.ru.text).toBe("Второй. Паром. Первый.");
});

test("an approval while somebody types", async ({ articleWith, workbenchOf, scriptOf }) => {
  const article = await articleWith({ en: ferry, ru: "Паром выходит в девять.", state: "confirmed" });
  const workbench = await workbenchOf("translator", article);
  await workbench.open(1);
  await scriptOf("reviewer").step(article.units[0]!, "ru", "approve");
  await workbench.page.keyboard.type(" Завтра.");
  await expect(workbench.slot(1)).toContainText("Lin Reviewer approved this paragraph while you were writing");
  await workbench.button("Keep mine").click();
  await workbench.saved();
  await expect(workbench.slot(1)).toContainText("Draft");
  await workbench.button("As approved").click();
  await expect(workbench.text(1)).toHaveText("Паром выходит в девять.");
});

test("an edit of the source while somebody types", async ({ articleWith, workbenchOf, scriptOf }) => {
  const article = await articleWith({ en: ferry, ru: "Паром выходит в девять.", state: "confirmed" });
  const workbench = await workbenchOf("translator", article);
  await workbench.open(1);
  await workbench.page.keyboard.type(" Да");
  const manager = scriptOf("manager");
  await manager.write(article.units[0]!, "en", "The ferry sails at ten.");
  await manager.step(article.units[0]!, "en", "confirm");
  await expect(workbench.text(1, 0)).toHaveText("The ferry sails at ten.");
  await workbench.page.keyboard.type(" и нет.");
  await workbench.saved();
  await expect(workbench.editor).toHaveText("Паром выходит в девять. Да и нет.");
  await expect(workbench.slot(1)).toContainText("The source has changed since");
  // Typing alone answers nothing.
  await expect(workbench.slot(1)).toContainText("Stale");
});

test("a paragraph that is taken out under the caret", async ({ articleWith, workbenchOf, scriptOf }) => {
  const article = await articleWith(ferry, "It returns at ten.");
  const workbench = await workbenchOf("translator", article);
  await workbench.open(1);
  await workbench.page.keyboard.type("Паром");
  await scriptOf("manager").ask("DELETE", `/units/${article.units[0]}`);
  const notice = workbench.page.getByRole("alert").filter({ hasText: "Paragraph 1 was taken out" });
  await expect(notice).toContainText("Паром");
  await notice.getByRole("button", { name: "I have it: close" }).click();
  await expect(notice).toBeHidden();
  await scriptOf("manager").post(`/units/${article.units[0]}/restore`);
  const { revisions } = await scriptOf("manager").get(`/segments/${article.units[0]}/ru/revisions`);
  const { segments } = await scriptOf("manager").get(`/units/${article.units[0]}`);
  expect([segments.ru.text, ...revisions.map((one: { text: string }) => one.text)]).toContain("Паром");
});

test("a browser without storage says so, and still saves", async ({ articleWith, signInAs }) => {
  const article = await articleWith(ferry);
  const page = await signInAs("translator");
  await page.addInitScript(() => Object.defineProperty(window, "indexedDB", { value: undefined }));
  const workbench = await WorkbenchPage.open(page, article.id, "en,ru");
  await workbench.write(1, "Паром.");
  await expect(page.getByRole("alert").filter({ hasText: "This browser keeps no copy" })).toBeVisible();
  await workbench.saved();
});

test("undo comes back with the paragraph, and never reaches into another one", async ({ articleWith, workbenchOf }) => {
  const article = await articleWith(ferry, "It returns at ten.");
  const workbench = await workbenchOf("translator", article);
  const { page } = workbench;
  await workbench.open(1);
  await page.keyboard.type("Паром");
  await page.waitForTimeout(700);
  await page.keyboard.type(" выходит");
  await workbench.saved();
  await workbench.open(2);
  await page.keyboard.type("Вернётся");
  await page.keyboard.press("ControlOrMeta+z");
  await page.keyboard.press("ControlOrMeta+z");
  await expect(workbench.text(2)).toHaveText("");
  await expect(workbench.text(1)).toHaveText("Паром выходит");
  await workbench.open(1);
  await page.keyboard.press("ControlOrMeta+z");
  await expect(workbench.text(1)).toHaveText("Паром");
  await page.keyboard.press("ControlOrMeta+Shift+z");
  await expect(workbench.text(1)).toHaveText("Паром выходит");
});

async function articleOn(admin: Script): Promise<{ article: string; id: string }> {
  const content = { units: [{ kind: "paragraph", text: ferry }] };
  const made = await admin.post("/articles", {
    title: "Ferry",
    source: "en",
    targets: ["ru"],
    format: "json",
    content,
  });
  const { units } = await admin.get(`/articles/${made.id}`);
  return { article: made.id, id: units[0].id };
}

async function signIn(context: import("@playwright/test").BrowserContext, url: string, cookie: string) {
  const [name = "", value = ""] = cookie.split("=");
  await context.addCookies([{ name, value, url, httpOnly: true, sameSite: "Lax" }]);
}

/** Leaves no room on a disk. */
function fill(folder: string) {
  const { bavail, bsize } = statfsSync(folder);
  try {
    writeFileSync(join(folder, "filler"), Buffer.alloc(bavail * bsize));
  } catch {
    // Full is what it was to be.
  }
}
