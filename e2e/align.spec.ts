import { expect, test } from "./fixtures.ts";
import { AlignPage } from "./pages/align-page.ts";

const english = [
  "The council met on 12 March in the old town hall. It put off the vote on the bridge until 2027.",
  "The ferry will sail 4 times a day until the ice has gone. Tickets stay at 15 pounds.",
  "Nobody was hurt when the storm took the roof of the mill. The owner, Anna Petrova, wants to rebuild.",
  "A new school for 90 children will open in September 2028, the mayor said.",
];
const russian = [
  "Совет собрался 12 марта в старой ратуше. Голосование о мосте он отложил до 2027 года.",
  "Паром будет ходить 4 раза в день, пока не сойдёт лёд. Билеты останутся по 15 фунтов.",
  "Никто не пострадал, когда буря сорвала крышу мельницы. Владелица, Анна Петрова, хочет её восстановить.",
  "Новая школа на 90 детей откроется в сентябре 2028 года, сказал мэр.",
];

interface Unit {
  segments: Record<string, { text: string; state: string; omission?: { kind: string } }>;
}

test("a translation is aligned by what it says, put right by the keyboard alone, taken in, and taken back", async ({
  articleWith,
  signInAs,
  scriptOf,
}) => {
  const article = await articleWith(...english);
  const texts = async () =>
    (await scriptOf("translator").get(`/articles/${article.id}`)).units.map(
      (unit: Unit) => unit.segments.ru?.omission?.kind ?? unit.segments.ru?.text,
    );
  const aligning = await AlignPage.open(await signInAs("translator"), article.id);
  const { page } = aligning;
  await aligning.bring(...russian);
  expect(await aligning.shapes()).toEqual(["1 : 1", "1 : 1", "1 : 1", "1 : 1"]);

  await aligning.press(1, "m");
  expect(await aligning.shapes()).toEqual(["2 : 2", "1 : 1", "1 : 1"]);
  await expect(aligning.handles.first()).toBeFocused();
  await aligning.press(1, "s");
  expect(await aligning.shapes()).toEqual(["1 : 1", "1 : 1", "1 : 1", "1 : 1"]);
  await aligning.press(2, "u");
  expect(await aligning.shapes()).toEqual(["1 : 1", "1 : 0", "0 : 1", "1 : 1", "1 : 1"]);
  await expect(page.getByRole("status").filter({ hasText: "1 paragraph has no place yet" })).toBeVisible();
  await expect(aligning.takeIn).toBeDisabled();
  await aligning.press(2, "l");
  expect(await aligning.shapes()).toEqual(["1 : 1", "1 : 1", "1 : 1", "1 : 1"]);
  await aligning.press(3, "d");
  expect(await aligning.shapes()).toEqual(["1 : 1", "1 : 1", "1 : 0", "1 : 1", "0 : 1"]);
  await aligning.press(4, "f");
  expect(await aligning.shapes()).toEqual(["1 : 1", "1 : 1", "1 : 1", "1 : 1"]);
  await aligning.press(3, "u");
  await page.keyboard.press("ControlOrMeta+z");
  expect(await aligning.shapes()).toEqual(["1 : 1", "1 : 1", "1 : 1", "1 : 1"]);

  await aligning.press(1, "c");
  await page.getByRole("dialog").getByRole("button", { name: "Cut the translation in two" }).press("Enter");
  expect(await aligning.shapes()).toEqual(["1 : 2", "1 : 1", "1 : 1", "1 : 1"]);
  await expect(aligning.handles.first()).toBeFocused();
  await page.keyboard.press("h");
  await expect(page.getByRole("status").filter({ hasText: "Not possible here" })).toHaveCount(1);
  await page.keyboard.press("y");
  expect(await aligning.shapes()).toEqual(["2 : 2", "0 : 1", "1 : 1", "1 : 1"]);
  await page.keyboard.press("h");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("l");
  expect(await aligning.shapes()).toEqual(["1 : 2", "1 : 1", "1 : 1", "1 : 1"]);
  await page.keyboard.press("a");
  await expect(aligning.row(2)).toHaveAttribute("data-standing", "accepted");

  await aligning.takeIn.focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { name: "4 paragraphs were taken in" })).toBeFocused();
  const [first, ...others] = await texts();
  expect(first).toContain("\n\n");
  expect(others).toEqual(russian.slice(1));
  await page.getByRole("button", { name: "Take it all back" }).click();
  await expect(page.getByRole("heading", { name: "Taken back" })).toBeVisible();
  expect(await texts()).toEqual(["", "", "", ""]);
});

test("merged, missing and added paragraphs are found, and settled by the pointer", async ({
  articleWith,
  signInAs,
  scriptOf,
}) => {
  const article = await articleWith(...english);
  const aligning = await AlignPage.open(await signInAs("translator"), article.id);
  const note = "От редакции: подписка на бумажную газету дешевле до конца зимы.";
  await aligning.bring(`${russian[0]} ${russian[1]}`, russian[3]!, note);
  expect(await aligning.shapes()).toEqual(["2 : 1", "1 : 0", "1 : 1", "0 : 1"]);
  await expect(aligning.row(4)).toContainText("No place");
  await aligning.choose(4, /^Leave the translation out/);
  await expect(aligning.row(4)).toContainText("Left out");
  await aligning.taken(3);
  const { units } = await scriptOf("translator").get(`/articles/${article.id}`);
  expect(units.map((unit: Unit) => unit.segments.ru?.omission?.kind ?? unit.segments.ru?.text)).toEqual([
    `${russian[0]} ${russian[1]}`,
    "joined",
    "",
    russian[3],
  ]);
});

test("it enters as confirmed once what is not sure was looked at, and over a text only when somebody says so", async ({
  articleWith,
  signInAs,
  scriptOf,
}) => {
  const article = await articleWith({ en: english[0]!, ru: "Старый текст." }, ...english.slice(1));
  const aligning = await AlignPage.open(await signInAs("translator"), article.id);
  const { page } = aligning;
  await aligning.bring(...russian);
  await aligning.press(4, "u");
  await aligning.press(4, "l");
  await page.getByLabel("They enter as").selectOption("confirmed");
  await expect(aligning.takeIn).toBeDisabled();
  await page.getByLabel("Write over them; the old texts stay in the history").check();
  for (let rows = 0; rows < 4; rows++) {
    if ((await aligning.row(rows + 1).getAttribute("data-standing")) !== "sure") await aligning.press(rows + 1, "a");
  }
  await aligning.taken(4);
  const { units } = await scriptOf("translator").get(`/articles/${article.id}`);
  expect(units.map((unit: Unit) => unit.segments.ru?.state)).toEqual(Array(4).fill("confirmed"));
});

test.describe("a text that may not be the one that was meant", () => {
  for (const [what, texts, said] of [
    ["the source itself", english, "the text of the source itself"],
    [
      "another language",
      ["议会在三月十二日开会，推迟了大桥的表决。", "渡轮每天开四班，票价不变。"],
      "another language",
    ],
  ] as const) {
    test(`${what}: it is said, and taken in only when somebody means it`, async ({ articleWith, signInAs }) => {
      const article = await articleWith(...english);
      const aligning = await AlignPage.open(await signInAs("translator"), article.id);
      await aligning.bring(...texts);
      const doubts = aligning.page.getByRole("region", { name: "Is this the text that you meant?" });
      await expect(doubts).toContainText(said);
      await expect(aligning.takeIn).toBeDisabled();
    });
  }
});
