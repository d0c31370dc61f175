import { expect, test } from "./fixtures.ts";

test("an administrator makes a key, a program uses it, and it opens nothing once it is revoked", async ({
  signInAs,
  desk,
}) => {
  const page = await signInAs("admin");
  await page.goto("/en/settings/keys");
  await page.getByRole("button", { name: "Make a key" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("Name").fill("Press feed");
  await dialog.getByRole("button", { name: "Make a key" }).click();
  const key = await page.getByRole("textbox", { name: "The key “Press feed”" }).inputValue();
  await page.getByRole("button", { name: "Close" }).click();

  const articles = () => fetch(`${desk.url}/api/v1/articles`, { headers: { authorization: `Bearer ${key}` } });
  expect((await articles()).status).toBe(200);
  await page.reload();
  const row = page.getByRole("listitem").filter({ hasText: "Press feed" });
  await expect(row).toContainText("last used on");
  await row.getByRole("button", { name: "Revoke the key “Press feed”" }).click();
  await page.getByRole("alertdialog").or(page.getByRole("dialog")).getByRole("button", { name: "Revoke" }).click();
  await expect(row).toHaveCount(0);
  expect((await articles()).status).toBe(401);
});

test("an article that a program brings appears on the desk", async ({ signInAs, scriptOf }) => {
  const page = await signInAs("manager");
  const listening = page.waitForResponse(/\/stream/);
  await page.goto("/en/articles");
  await listening;
  const title = `Brought by a program ${Date.now()}`;
  await scriptOf("manager").post("/articles", {
    title,
    source: "en",
    targets: ["ru"],
    format: "txt",
    content: "The ferry sails at nine.",
  });
  await expect(page.getByText(title)).toBeVisible({ timeout: 3_000 });
});
