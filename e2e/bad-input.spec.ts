import { writeFileSync } from "node:fs";
import { expect, test } from "./fixtures.ts";
import { ImportPage } from "./pages/import-page.ts";
import { badFiles, hostilePage, hostileTexts } from "./samples/bad-files.ts";

const tooLarge = {
  en: "The file is larger than 20 MB.",
  ru: "Файл больше 20 МБ.",
  "zh-Hans": "文件超过 20 MB。",
} as const;

for (const locale of ["en", "ru", "zh-Hans"] as const) {
  test(`a bad file is refused in one clear sentence, and another can be brought at once: ${locale}`, async ({
    signInAs,
  }, testInfo) => {
    test.setTimeout(300_000);
    const importing = await ImportPage.open(await signInAs("manager", { locale }), locale);
    for (const { name, bytes, said } of badFiles) {
      await importing.upload(name, bytes);
      await importing.refused(said[locale]);
      await expect(importing.problem).not.toContainText(/[{}]/);
    }
    const huge = testInfo.outputPath("huge.txt");
    writeFileSync(huge, Buffer.alloc(50 * 1024 * 1024, "a"));
    await importing.page.locator("input[type=file]").setInputFiles(huge);
    await importing.refused(tooLarge[locale]);
    await importing.upload("good.txt", "The ferry sails at nine.");
    await importing.recognised(1);
  });
}

test("50 MB are refused by the desk itself too, and it goes on", async ({ desk, scriptOf }) => {
  const { cookie } = desk.people.manager;
  const form = new FormData();
  form.set("file", new File([new Uint8Array(50 * 1024 * 1024).fill(97)], "huge.txt"));
  const sent = fetch(`${desk.url}/api/v1/recognitions`, {
    method: "POST",
    headers: { cookie, origin: desk.url, "idempotency-key": "huge", "accept-language": "ru" },
    body: form,
  });
  const answer = await sent.then(
    async (response) => ({ status: response.status, ...(await response.json()) }),
    // The desk hangs up on who goes on sending after its answer.
    () => undefined,
  );
  if (answer) expect(answer).toMatchObject({ status: 413, code: "tooLarge" });
  await expect(scriptOf("manager").get("/articles?limit=1")).resolves.toBeTruthy();
});

test("nothing of a page runs that was brought in, in the preview, the workbench or an edition", async ({
  signInAs,
  scriptOf,
}) => {
  const page = await signInAs("manager");
  const ran = () => page.evaluate(() => (window as { __ran?: number }).__ran);
  const outside: string[] = [];
  page.on("request", (request) => {
    if (request.url().includes("evil.example")) outside.push(request.url());
  });
  const importing = await ImportPage.open(page);
  await importing.paste(hostilePage);
  await importing.recognised(hostileTexts.length);
  expect((await importing.contents()).map(([, text]) => text)).toEqual(hostileTexts);
  await expect(importing.notices).toContainText("2 links were taken off");
  expect(await ran()).toBeUndefined();
  await importing.finish();
  const article = importing.article();
  expect(await ran()).toBeUndefined();
  const { html } = await scriptOf("manager").get(`/articles/${article}/fragment?language=en`);
  expect(html).toContain("&#x3C;script>");
  // The workbench would go on bringing its own scripts.
  await page.goto("about:blank");
  await page.setContent(`<!doctype html>${html}`);
  expect(await ran()).toBeUndefined();
  expect(await page.locator("script, iframe, svg, [onclick], [onload]").count()).toBe(0);
  expect(outside).toEqual([]);
});

test("100,000 characters in one paragraph are taken, shown and written in", async ({ signInAs, scriptOf }) => {
  test.setTimeout(120_000);
  const importing = await ImportPage.open(await signInAs("manager"));
  const text = `${"Паром выходит в девять. ".repeat(4_166)}Всё.`.padEnd(100_000, "!");
  await importing.upload("long.txt", `Short.\n\n${text}\n`);
  await importing.recognised(2);
  const workbench = await importing.finish();
  await expect(workbench.text(2, 0)).toHaveText(text);
  const article = await scriptOf("manager").get(`/articles/${importing.article()}`);
  expect(article.units[1].segments.ru.text).toBe(text);
  await scriptOf("translator").write(article.units[1].id, "zh-Hans", "渡".repeat(100_000));
});

test("signs that turn the direction are noticed, and kept", async ({ signInAs }) => {
  const importing = await ImportPage.open(await signInAs("manager"));
  await importing.type("The \u202eferry\u202c sails at nine.");
  await importing.recognised(1);
  await expect(importing.notices).toContainText("2 invisible signs that turn the reading direction");
});

test("half of a pair and NUL in what is pasted do no harm", async ({ signInAs }) => {
  const importing = await ImportPage.open(await signInAs("manager"));
  await importing.paste("<p>The \ud800 ferry sails.</p>");
  await importing.recognised(1);
  await expect(importing.text(1)).toHaveText("The \ufffd ferry sails.");
});

test("a link that leads nowhere safe cannot be made", async ({ articleWith, workbenchOf }) => {
  const article = await articleWith("The ferry sails at nine.");
  const workbench = await workbenchOf("translator", article);
  const { page } = workbench;
  await workbench.open(1);
  await page.keyboard.type("Паром");
  await page.keyboard.press("ControlOrMeta+a");
  await page.getByRole("button", { name: "Link", exact: true }).click();
  for (const href of ["javascript:alert(1)", "//evil.example", "data:text/html,x"]) {
    await page.getByLabel("Address", { exact: true }).fill(href);
    await page.keyboard.press("Enter");
    await expect(page.getByText("This address leads nowhere safe.")).toBeVisible();
  }
  await expect(workbench.editor.locator("a")).toHaveCount(0);
});

for (const [locale, words] of [
  ["en", "There is nothing here"],
  ["ru", "Здесь ничего нет"],
  ["zh-Hans", "这里什么也没有"],
] as const) {
  test(`a foreign address says that there is nothing: ${locale}`, async ({ signInAs }) => {
    const page = await signInAs("manager", { locale });
    for (const path of ["work", "export", "translation"]) {
      const response = await page.goto(`/${locale}/articles/01900000-0000-7000-8000-000000000000/${path}`);
      expect(response?.status()).toBe(404);
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(words);
    }
  });
}

test("a network that is lost during an import loses nothing, and an answer that is lost makes no second article", async ({
  signInAs,
  scriptOf,
}) => {
  const page = await signInAs("manager");
  const importing = await ImportPage.open(page);
  await importing.type("The ferry sails at nine.");
  await importing.recognised(1);
  await importing.edit(1);
  await page.keyboard.type(" Every day.");
  await page.keyboard.press("Escape");
  const title = `Lost ${Math.random()}`;
  await importing.field("Title of the article").fill(title);

  await page.context().setOffline(true);
  await page.getByRole("button", { name: "Import", exact: true }).click();
  await expect(importing.problem).toContainText("There is no connection to the desk. What you typed is still here.");
  await expect(importing.text(1)).toHaveText("The ferry sails at nine. Every day.");
  await page.context().setOffline(false);

  let lost = 0;
  await page.route("**/api/v1/articles", async (route) => {
    if (route.request().method() !== "POST" || lost++ > 0) return route.fallback();
    await route.fetch();
    await route.abort();
  });
  await page.getByRole("button", { name: "Import", exact: true }).click();
  await expect.poll(() => lost).toBe(1);
  await expect(importing.problem).toContainText("There is no connection to the desk.");
  await importing.finish();
  const { articles } = await scriptOf("manager").get(`/articles?search=${encodeURIComponent(title)}`);
  expect(articles.map((one: { id: string }) => one.id)).toEqual([importing.article()]);
});

test("an answer that is lost during a save loses nothing, and is no conflict", async ({
  articleWith,
  workbenchOf,
  scriptOf,
}) => {
  const article = await articleWith("The ferry sails at nine.");
  const workbench = await workbenchOf("translator", article);
  let lost = 0;
  await workbench.page.route("**/api/v1/segments/**", async (route) => {
    if (route.request().method() !== "PUT" || lost++ > 0) return route.fallback();
    await route.fetch();
    await route.abort();
  });
  await workbench.write(1, "Паром выходит в девять.");
  await expect.poll(() => lost).toBeGreaterThan(1);
  await workbench.saved();
  const { segments } = await scriptOf("translator").get(`/units/${article.units[0]}`);
  expect([segments.ru.text, segments.ru.version]).toEqual(["Паром выходит в девять.", 1]);
});
