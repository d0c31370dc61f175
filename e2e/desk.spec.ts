import type { Page } from "@playwright/test";
import { awake } from "./awake.ts";
import { expect, test } from "./fixtures.ts";

const day = (offset: number) => new Date(Date.now() + offset * 86_400_000).toISOString().slice(0, 10);
const shortDay = (date: string) =>
  new Date(date).toLocaleDateString("en", { day: "numeric", month: "short", timeZone: "UTC" });

/** The line of an article in a list of them. */
const rowOf = (page: Page, title: string) => page.getByRole("row").filter({ hasText: title });

async function choose(page: Page, title: string, item: string) {
  await (await awake(rowOf(page, title).getByRole("button"))).click();
  await page.getByRole("menuitem", { name: item }).click();
}

test("the list says of every language how far it is; a manager plans who does it by when", async ({
  articleWith,
  signInAs,
}) => {
  const article = await articleWith(
    { en: "The ferry sails at nine.", ru: "Паром выходит в девять.", state: "approved" },
    { en: "It returns at ten.", ru: "Вернётся в десять.", state: "confirmed", zh: "十点返回。" },
  );
  const page = await signInAs("manager");
  await page.goto(`/en/articles?search=${encodeURIComponent(article.title)}`);
  const row = rowOf(page, article.title);
  await expect(row.getByRole("link", { name: "Source" })).toBeVisible();
  await expect(row).toContainText("1 of 2 approved");
  await expect(row).toContainText("0 of 2 approved");

  await choose(page, article.title, "Plan: due dates and people");
  const russian = page.getByRole("dialog").getByRole("group", { name: "Russian", exact: true });
  await russian.getByLabel("Due").fill(day(3));
  await russian.getByRole("group", { name: "Russian: Translate" }).getByLabel("Anna Translator").check();
  await russian.getByRole("group", { name: "Russian: Review" }).getByLabel("Lin Reviewer").check();
  const chinese = page.getByRole("dialog").getByRole("group", { name: "Simplified Chinese", exact: true });
  await chinese.getByLabel("Due").fill(day(-2));
  await page.getByRole("dialog").getByRole("button", { name: "Save" }).click();
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await expect(row).toContainText(`due ${shortDay(day(3))}`);
  await expect(row).toContainText("Anna Translator, Lin Reviewer");
  await expect(row).toContainText(`was due ${shortDay(day(-2))}`);
});

test("everybody sees what waits for them, and gets to it by one press", async ({
  articleWith,
  scriptOf,
  signInAs,
  desk,
}) => {
  test.slow();
  const article = await articleWith(
    { en: "The ferry sails at nine.", ru: "Паром выходит в девять.", state: "approved" },
    { en: "It returns at ten.", ru: "Вернётся в десять.", state: "confirmed" },
    { en: "Nobody is on board.", ru: "На борту все.", state: "confirmed" },
    "The crew sleeps.",
  );
  await scriptOf("reviewer").step(article.units[2]!, "ru", "return", { reason: "Nobody, not everybody" });
  const { id } = desk.people.translator;
  const assignees = [{ member: id, task: "translate" }];
  await scriptOf("manager").patch(`/editions/${article.id}/ru`, { due: day(-1), assignees });

  const translator = await signInAs("translator");
  await translator.goto("/en");
  const linkIn = (page: Page, list: string) =>
    page.getByRole("region", { name: list }).getByRole("link").filter({ hasText: article.title });
  const mine = linkIn(translator, "My work").filter({ hasText: "Russian" });
  await expect(mine).toContainText("2 paragraphs to do");
  await expect(mine).toContainText(`was due ${shortDay(day(-1))}`);
  await expect(linkIn(translator, "Waiting for my review")).toHaveCount(0);
  await expect(linkIn(translator, "Returned to me")).toContainText("1 paragraph returned");
  await linkIn(translator, "Returned to me").click();
  await expect(translator.locator("#u3 [data-slot]").nth(1)).toContainText("Nobody, not everybody");
  await expect(translator.locator("#u3 .ProseMirror")).toBeFocused();

  const reviewer = await signInAs("reviewer");
  await reviewer.goto("/en");
  await expect(linkIn(reviewer, "Waiting for my review")).toContainText("1 paragraph to review");
  await linkIn(reviewer, "Waiting for my review").click();
  await expect(reviewer.getByRole("status").filter({ hasText: "1 of 1" })).toBeVisible();
  await reviewer.getByRole("button", { name: "Approve" }).click();
  await expect(reviewer.getByRole("heading", { name: "Queue clear" })).toBeVisible();
  await expect(reviewer.getByText("1 approved, 0 returned")).toBeVisible();
});

test("an article is found by a part of its title, renamed, archived and taken out again", async ({
  articleWith,
  signInAs,
}) => {
  test.slow();
  const article = await articleWith("The ferry sails at nine.");
  const other = await articleWith("Another one.");
  const renamed = `Паром в Хайлань ${article.title}`;
  const page = await signInAs("manager");
  await page.goto("/en/articles");
  await page.getByRole("searchbox", { name: "Search titles" }).fill(article.title.toUpperCase());
  await page.keyboard.press("Enter");
  await expect(rowOf(page, article.title)).toHaveCount(1);
  await expect(rowOf(page, other.title)).toHaveCount(0);

  await choose(page, article.title, "Rename");
  await page.getByRole("dialog").getByLabel("Title").fill(renamed);
  await page.getByRole("dialog").getByRole("button", { name: "Save" }).click();
  await expect(page.getByRole("link", { name: renamed })).toBeVisible();
  await page.goto(`/en/articles?search=${encodeURIComponent("ХАЙЛАНЬ")}`);
  await expect(rowOf(page, renamed)).toHaveCount(1);

  await choose(page, renamed, "Archive");
  await expect(rowOf(page, renamed)).toHaveCount(0);
  await expect(page.getByText("No article is called that.")).toBeVisible();
  await page.getByRole("link", { name: "Show the archive" }).click();
  await expect(page.getByRole("heading", { name: "Archive", level: 1 })).toBeVisible();
  await choose(page, renamed, "Take out of the archive");
  await expect(rowOf(page, renamed)).toHaveCount(0);
  await page.getByRole("link", { name: "Show open articles" }).click();
  await expect(rowOf(page, renamed)).toHaveCount(1);
});
