import { expect, test } from "./fixtures.ts";
import { RevisePage } from "./pages/revise-page.ts";

const council = "The council met on Tuesday in the old town hall. It put off the vote on the bridge.";
const ferry = "The ferry will sail twice a day until the ice has gone. Tickets stay at four pounds.";
const mill = "Nobody was hurt when the storm took the roof of the mill. The owner wants to rebuild.";
const school = "A new school will open in the spring, the mayor said. It has room for ninety children.";
const market = "The market moves to the square by the station from June, as it did before the war.";
const library = "The library lends skates this winter, and nobody has to pay for them before February.";

test("a new text of the source is looked at, put right by the keyboard, applied, and taken back as one", async ({
  articleWith,
  signInAs,
  scriptOf,
}) => {
  const article = await articleWith(
    { en: council, ru: "Совет собрался во вторник.", state: "approved" },
    { en: ferry, ru: "Паром пойдёт.", state: "approved" },
    mill,
    school,
  );
  const script = scriptOf("manager");
  const texts = async () =>
    (await script.get(`/articles/${article.id}`)).units.map((unit: Unit) => [
      unit.segments.en?.text,
      unit.segments.ru?.text,
      unit.segments.ru?.freshness.is,
    ]);
  const before = await texts();
  const page = await signInAs("manager");
  await page.goto(`/en/articles/${article.id}/work`);
  await page.locator("html[data-interactive]").waitFor();
  await page.getByRole("button", { name: "More about this article" }).click();
  await page.getByRole("menuitem", { name: "Revise the source" }).click();
  await page.waitForURL(/\/revise$/);

  const revising = await RevisePage.open(page, article.id);
  const friday = council.replace("Tuesday", "Friday");
  await revising.bring(friday, ferry.replace("sail twice", "sail, twice"), market, school);
  expect(await revising.fates()).toEqual(["edited", "edited", "removed", "added"]);
  await expect(revising.row("Tuesday").locator("del")).toContainText("Tuesday");
  await expect(revising.row("Tuesday").locator("ins")).toContainText("Friday");
  await expect(revising.row("Tuesday")).toContainText("Stale by this: Russian");
  await expect(revising.row("ferry")).toContainText("A change of form");
  await expect(page.getByText("1 unchanged paragraph")).toBeVisible();
  expect(await texts()).toEqual(before);

  await revising.choose("market", "It is the new text of …");
  await page.getByRole("dialog").getByLabel("Which paragraph of the article?").selectOption({ index: 0 });
  await page.getByRole("dialog").getByRole("button", { name: "They belong together" }).press("Enter");
  expect(await revising.fates()).toEqual(["edited", "edited", "edited"]);
  await expect(revising.row("market").getByRole("button")).toBeFocused();
  await revising.choose("market", /^Not the same/);
  expect(await revising.fates()).toEqual(["edited", "edited", "removed", "added"]);
  await revising.choose("Nobody was hurt", "Keep it as it is");
  expect(await revising.fates()).toEqual(["edited", "edited", "ignored", "added"]);
  await revising.choose("Tuesday", /^A change of form/);
  await expect(revising.row("Tuesday")).not.toContainText("Stale by this");
  await revising.choose("Tuesday", "Translations have to be looked at");

  await page.getByLabel("Why (for the history)").fill("The clerk has written.");
  await revising.applied();
  expect(await texts()).toEqual([
    [friday, "Совет собрался во вторник.", "major"],
    [ferry.replace("sail twice", "sail, twice"), "Паром пойдёт.", "minor"],
    [mill, "", "fresh"],
    [market, "", "fresh"],
    [school, "", "fresh"],
  ]);

  await page.getByRole("button", { name: "Take it all back" }).click();
  await expect(page.getByRole("heading", { name: "Taken back" })).toBeVisible();
  expect(await texts()).toEqual(before);
});

interface Unit {
  segments: Record<string, { text: string; freshness: { is: string } }>;
}

test("splits, merges and moves are told apart", async ({ articleWith, signInAs }) => {
  const article = await articleWith(council, ferry, mill, school, library, market);
  const revising = await RevisePage.open(await signInAs("manager"), article.id);
  await revising.bring(market, council.slice(0, 48), council.slice(49), `${ferry} ${mill}`, school, library);
  expect(await revising.fates()).toEqual(["moved", "split", "merged"]);
  await expect(revising.row("council").locator("ins")).toContainText("¶");
  await revising.applied();
});

test("a file is revised from as well as a paste", async ({ articleWith, signInAs }) => {
  const article = await articleWith(council, ferry);
  const revising = await RevisePage.open(await signInAs("manager"), article.id);
  const { page } = revising;
  const buffer = Buffer.from(`<p>${council}</p><p>${ferry.replace("four", "<b>five</b>")}</p>`);
  await page.locator("input[type=file]").setInputFiles({ name: "new.html", mimeType: "text/html", buffer });
  await expect(page.locator("#changes")).toBeFocused({ timeout: 40_000 });
  expect(await revising.fates()).toEqual(["edited"]);
  await revising.applied();
});

test.describe("a text that may not be the one that was meant", () => {
  for (const [what, texts, said] of [
    ["another article", [mill, school], "hardly anything in common"],
    ["the same twice", [council, ferry, council, ferry], "stands in it twice"],
    [
      "another language",
      [council, "Совет собрался во вторник и отложил голосование до весны, сказал мэр города, и паром пойдёт дважды."],
      "in another language",
    ],
  ] as const) {
    test(`${what}: it is said, and applied only when somebody means it`, async ({ articleWith, signInAs }) => {
      const article = await articleWith(council, ferry);
      const revising = await RevisePage.open(await signInAs("manager"), article.id);
      await revising.bring(...texts);
      await expect(revising.page.getByRole("region", { name: "Is this the text that you meant?" })).toContainText(said);
      await expect(revising.apply).toBeDisabled();
      await revising.page.getByLabel("Yes, I mean it so").check();
      await revising.applied();
    });
  }

  test("the same text changes nothing", async ({ articleWith, signInAs }) => {
    const article = await articleWith(council, ferry);
    const revising = await RevisePage.open(await signInAs("manager"), article.id);
    await revising.bring(council, ferry);
    await expect(revising.page.getByRole("status").filter({ hasText: "nothing to change" })).toBeVisible();
    await expect(revising.apply).toBeDisabled();
  });
});

test("nobody but who may correct the source gets there", async ({ articleWith, signInAs }) => {
  const article = await articleWith(council);
  const page = await signInAs("translator");
  const response = await page.goto(`/en/articles/${article.id}/revise`);
  expect(response?.status()).toBe(404);
});
