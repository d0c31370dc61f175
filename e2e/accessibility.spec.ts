import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { type Locale, locales } from "../i18n/locales.ts";
import { messagesOf } from "../i18n/messages.ts";
import { awake } from "./awake.ts";
import { cast, password } from "./cast.ts";
import { expect, test } from "./fixtures.ts";
import { go, screens } from "./screens.ts";
import { Script } from "./script.ts";

const rules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
const ofColour = ["color-contrast", "link-in-text-block"];
const schemes = ["light", "dark"] as const;

/** What axe has to say of the page as it stands, in the light and in the dark: one line for each element. */
async function faultsOf(page: Page): Promise<string[]> {
  const faults: string[] = [];
  for (const colorScheme of schemes) {
    await page.emulateMedia({ colorScheme });
    const axe = new AxeBuilder({ page }).options({ resultTypes: ["violations"] });
    // The dark desk differs from the light one by its colours and by nothing else.
    const asked = colorScheme === "light" ? axe.withTags(rules) : axe.withRules(ofColour);
    const { violations } = await asked.analyze();
    for (const { id, nodes } of violations)
      for (const { html, failureSummary } of nodes)
        faults.push(`${colorScheme}: ${id}: ${html.slice(0, 200)}: ${failureSummary?.slice(0, 300)}`);
  }
  return faults;
}

for (const { name, who, open } of screens) {
  test(`axe finds nothing wrong with ${name}`, async ({ signInAs, sample }) => {
    test.setTimeout(300_000);
    const faults: Partial<Record<Locale, string[]>> = {};
    for (const locale of locales) {
      const page = await signInAs(who, { reducedMotion: "reduce" });
      await open({ page, locale, t: messagesOf[locale], article: sample });
      faults[locale] = await faultsOf(page);
      await page.close();
    }
    expect(faults).toEqual({ en: [], ru: [], "zh-Hans": [] });
  });
}

test("axe finds nothing wrong with the doors: set-up, sign-in, joining, and links that open nothing", async ({
  browser,
  freshDesk,
}) => {
  test.setTimeout(300_000);
  const context = await browser.newContext({ baseURL: freshDesk.url, reducedMotion: "reduce" });
  const page = await context.newPage();
  const faults: string[] = [];
  const look = async (locale: Locale, path: string) => {
    await go({ page, locale }, path);
    for (const fault of await faultsOf(page)) faults.push(`${locale}${path}: ${fault}`);
  };
  for (const locale of locales) await look(locale, freshDesk.setup);
  const admin = await Script.setUpDesk(freshDesk);
  const { name, email } = cast.translator;
  const { link } = await admin.post("/members", { name, email, role: "viewer", translate: ["ru"], review: [] });
  for (const locale of locales) {
    await look(locale, `/join${new URL(link).search}`);
    await look(locale, "/join?token=unknown");
    await look(locale, "/setup?token=unknown");
    await look(locale, "/sign-in");
    await awake(page.locator("form"));
    await page.locator("input[name=email]").fill("nobody@example.org");
    await page.locator("input[name=password]").fill("not the password at all");
    await page.keyboard.press("Enter");
    await expect(page.locator("form [role=alert]").first()).not.toBeEmpty();
    for (const fault of await faultsOf(page)) faults.push(`${locale} refused: ${fault}`);
  }
  expect(faults).toEqual([]);
  await context.close();
});

test("at 400 % no page has to be scrolled sideways, in any language", async ({ signInAs, sample }) => {
  test.slow();
  const wide: string[] = [];
  const page = await signInAs("admin", { viewport: { width: 320, height: 640 } });
  const paths = [
    "/",
    "/articles",
    "/articles/new",
    `/articles/${sample}/work?columns=en,ru,zh-Hans`,
    `/articles/${sample}/translation`,
    `/articles/${sample}/revise`,
    `/articles/${sample}/export`,
    "/settings/members",
    "/settings/project",
    "/profile",
    "/nothing/here",
  ];
  for (const locale of locales) {
    for (const path of paths) {
      await go({ page, locale }, path);
      const over = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      if (over > 0) wide.push(`/${locale}${path}: ${over} px`);
    }
  }
  expect(wide).toEqual([]);
});

test("at 400 % a paragraph can be opened, written and confirmed", async ({ articleWith, workbenchOf }) => {
  const article = await articleWith("The ferry sails at nine.", "It returns at ten.");
  const workbench = await workbenchOf("translator", article, "en,ru", { viewport: { width: 320, height: 640 } });
  await workbench.write(1, "Паром выходит в девять.");
  await workbench.button("Confirm").click();
  await expect(workbench.slot(1)).toContainText("Confirmed");
  await expect(workbench.slot(2).locator(".ProseMirror")).toBeFocused();
  await expect(workbench.slot(2).locator(".ProseMirror")).toBeInViewport();
});

test("on a phone everything that is pressed is at least 44 px high", async ({ browser, desk, sample }) => {
  const context = await browser.newContext({
    baseURL: desk.url,
    viewport: { width: 390, height: 844 },
    isMobile: true,
    hasTouch: true,
  });
  const [name = "", value = ""] = desk.people.admin.cookie.split("=");
  await context.addCookies([{ name, value, url: desk.url }]);
  const page = await context.newPage();
  const small: string[] = [];
  for (const path of ["/", "/articles", `/articles/${sample}/work?columns=en,ru`, "/settings/members", "/profile"]) {
    await go({ page, locale: "ru" }, path);
    const found = await page.locator("button:visible, select:visible, nav a:visible").evaluateAll((elements) =>
      elements.flatMap((element) => {
        const { width, height } = element.getBoundingClientRect();
        const said = element.getAttribute("aria-label") ?? element.textContent;
        return height < 43.5 && width > 1 ? [`${said}: ${width} × ${height}`] : [];
      }),
    );
    small.push(...found.map((one) => `${path}: ${one}`));
  }
  expect(small).toEqual([]);
  await context.close();
});

test("nothing moves for whoever wants no motion", async ({ signInAs, sample }) => {
  const page = await signInAs("admin", { reducedMotion: "reduce" });
  await go({ page, locale: "en" }, `/articles/${sample}/work?columns=en,ru`);
  await page.locator("html[data-interactive]").waitFor();
  await page.getByRole("button", { name: "Languages shown" }).click();
  await page.getByRole("dialog").waitFor();
  const moving = await page.evaluate(() => ({
    running: document.getAnimations().length,
    declared: [...document.querySelectorAll("*")].filter((element) => {
      const { transitionDuration, animationName } = getComputedStyle(element);
      return animationName !== "none" || transitionDuration.split(", ").some((one) => Number.parseFloat(one) > 0);
    }).length,
  }));
  expect(moving).toEqual({ running: 0, declared: 0 });
});

test("in forced colours states keep their words, and the keyboard's place keeps its ring", async ({
  signInAs,
  sample,
}) => {
  const page = await signInAs("translator", { forcedColors: "active" });
  await go({ page, locale: "en" }, `/articles/${sample}/work?columns=en,ru`);
  await page.locator("html[data-interactive]").waitFor();
  for (const state of ["Approved", "Confirmed", "Draft", "Empty", "Stale"])
    await expect(page.locator("[data-slot]").getByText(state, { exact: false }).first()).toBeVisible();
  await page.locator("#u4 [data-slot]").first().focus();
  await page.keyboard.press("ArrowRight");
  const ring = await page
    .locator("#u4 [data-slot]")
    .nth(1)
    .evaluate((slot) => getComputedStyle(slot).outlineStyle);
  expect(ring).toBe("solid");
  await page.keyboard.press("ArrowDown");
  await page.locator("#u20 [data-slot]").nth(1).click();
  const edge = await page
    .locator("#u20 [data-slot]")
    .nth(1)
    .evaluate((slot) => {
      const { outlineStyle, outlineWidth } = getComputedStyle(slot);
      return { outlineStyle, outlineWidth };
    });
  expect(edge).toEqual({ outlineStyle: "solid", outlineWidth: "2px" });
});

test("by the keyboard alone: signed in, translated, confirmed, approved and exported", async ({
  articleWith,
  browser,
  desk,
}) => {
  test.slow();
  const article = await articleWith("The ferry sails at nine.");
  /** Signs in, and goes from a list of the desk to the paragraph that waits there. */
  const sit = async (person: "translator" | "reviewer", list: string) => {
    const context = await browser.newContext({ baseURL: desk.url, acceptDownloads: true });
    const page = await context.newPage();
    await page.goto("/en/sign-in");
    await expect(page.getByLabel("E-mail address")).toBeFocused();
    await awake(page.locator("form"));
    await page.keyboard.type(cast[person].email);
    await page.keyboard.press("Tab");
    await page.keyboard.type(password);
    await page.keyboard.press("Enter");
    const waiting = page.getByRole("region", { name: list }).getByRole("link");
    await tabTo(page, waiting.filter({ hasText: article.title }).filter({ hasText: "Russian" }));
    await page.keyboard.press("Enter");
    return page;
  };

  const translator = await sit("translator", "My work");
  await expect(translator.locator("#u1 .ProseMirror")).toBeFocused();
  await translator.keyboard.type("Паром выходит в девять.");
  await translator.keyboard.press("ControlOrMeta+Enter");
  await expect(translator.locator("#u1 [data-slot]").nth(1)).toContainText("Confirmed");
  await translator.context().close();

  const reviewer = await sit("reviewer", "Waiting for my review");
  await expect(reviewer.getByRole("region", { name: "Paragraph 1" })).toBeFocused();
  await reviewer.keyboard.press("a");
  await expect(reviewer.getByRole("heading", { name: "Queue clear" })).toBeVisible();
  await tabTo(reviewer, reviewer.getByRole("link", { name: "To the workbench" }));
  await reviewer.keyboard.press("Enter");
  await expect(reviewer.locator("#u1 [data-slot]").nth(1)).toContainText("Approved");
  await tabTo(reviewer, reviewer.getByRole("link", { name: "Export" }));
  await reviewer.keyboard.press("Enter");
  await expect(reviewer.getByRole("heading", { name: "Export", level: 1 })).toBeVisible();
  await tabTo(reviewer, reviewer.getByRole("radio", { name: "HTML page" }));
  await reviewer.keyboard.press("ArrowDown");
  await expect(reviewer.getByRole("radio", { name: "Markdown" })).toBeChecked();
  const download = reviewer.waitForEvent("download");
  await tabTo(reviewer, reviewer.getByRole("link", { name: "Download" }).first());
  await reviewer.keyboard.press("Enter");
  expect((await download).suggestedFilename()).toMatch(/\.md$/);
  await reviewer.context().close();
});

/** Presses Tab until the keyboard is there; fails where it never gets there. */
async function tabTo(page: Page, target: ReturnType<Page["locator"]>) {
  const isThere = () => target.evaluate((element) => element === document.activeElement);
  await target.waitFor();
  for (let presses = 0; presses < 80 && !(await isThere()); presses++) await page.keyboard.press("Tab");
  await expect(target).toBeFocused();
}
