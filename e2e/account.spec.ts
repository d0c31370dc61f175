import type { Browser, Page } from "@playwright/test";
import { awake } from "./awake.ts";
import { cast, password } from "./cast.ts";
import { expect, test } from "./fixtures.ts";
import { Script } from "./script.ts";
import type { Desk } from "./server.ts";

const { admin, translator } = cast;

test("a desk is set up by a link that opens once, and asks how its people work", async ({ browser, freshDesk }) => {
  test.slow();
  const page = await comeTo(browser, freshDesk, freshDesk.setup);
  await awake(page.locator("form"));
  await page.getByLabel("Your name").fill(admin.name);
  await page.getByLabel("E-mail address").fill(admin.email);
  await page.getByLabel("Password", { exact: true }).fill("short");
  await expect(page.getByRole("radio", { name: "We review each other" })).toBeChecked();
  await page.getByRole("radio", { name: "I work alone" }).check();
  await page.getByRole("button", { name: "Set up and sign in" }).click();
  await expect(page.getByText(/at least 12/i).last()).toBeVisible();
  await page.getByLabel("Password", { exact: true }).fill(password);
  await page.getByRole("button", { name: "Set up and sign in" }).click();
  await expect(page.getByRole("heading", { name: "Desk", level: 1 })).toBeVisible();

  await page.goto("/en/settings/project");
  await expect(page.getByRole("radio", { name: "Alone", exact: true })).toBeChecked();
  await page.goto(freshDesk.setup);
  await expect(page.getByRole("heading", { name: "This link does not open the set-up" })).toBeVisible();
});

test("a member is invited with rights for each language, joins by a link that opens once, signs out and in", async ({
  browser,
  freshDesk,
}) => {
  test.slow();
  const script = await Script.setUpDesk(freshDesk);
  const office = await comeTo(browser, freshDesk, "/en/settings/members", script.cookie);
  await (await awake(office.getByRole("button", { name: "Invite a member" }))).click();
  const dialog = office.getByRole("dialog");
  await dialog.getByLabel("Name").fill(translator.name);
  await dialog.getByLabel("E-mail address").fill(translator.email);
  await dialog.getByRole("group", { name: "Translates" }).getByLabel("Russian").check();
  await dialog.getByRole("group", { name: "Reviews" }).getByLabel("Simplified Chinese").check();
  await dialog.getByRole("button", { name: "Invite a member" }).click();
  const link = await office.getByRole("textbox", { name: `A link for ${translator.name}` }).inputValue();
  await office.getByRole("dialog").getByRole("button", { name: "Close" }).click();
  const row = office.getByRole("listitem").filter({ hasText: translator.email });
  await expect(row).toContainText("Invited");
  await expect(row).toContainText("Member · Translates: Russian · Reviews: Simplified Chinese");

  const guest = await comeTo(browser, freshDesk, link);
  await expect(guest.getByRole("heading", { name: `Welcome, ${translator.name}` })).toBeVisible();
  await awake(guest.locator("form"));
  await guest.getByLabel("Password", { exact: true }).fill(password);
  await guest.getByRole("button", { name: "Save and sign in" }).click();
  await expect(guest.getByRole("heading", { name: "Desk", level: 1 })).toBeVisible();
  const late = await comeTo(browser, freshDesk, link);
  await expect(late.getByRole("heading", { name: "This link opens nothing any more" })).toBeVisible();

  await (await awake(guest.getByRole("button", { name: `Your account: ${translator.name}` }))).click();
  await guest.getByRole("menuitem", { name: "Sign out" }).click();
  await expect(guest.getByRole("heading", { name: "Sign in" })).toBeVisible();
  await guest.goto("/en/articles");
  await expect(guest).toHaveURL(/\/en\/sign-in\?next=/);
  await signIn(guest, "not the password at all");
  await expect(guest.getByRole("main").getByRole("alert").first()).not.toBeEmpty();
  await signIn(guest, password);
  await expect(guest.getByRole("heading", { name: "Articles", level: 1 })).toBeVisible();
});

test("an administrator gives a new sign-in link: it ends the other sessions, and the link before it opens nothing", async ({
  browser,
  freshDesk,
}) => {
  test.slow();
  const { script, cookie } = await peopled(freshDesk);
  const old = await comeTo(browser, freshDesk, "/en", cookie);
  await expect(old.getByRole("heading", { name: "Desk", level: 1 })).toBeVisible();

  const office = await comeTo(browser, freshDesk, "/en/settings/members", script.cookie);
  const links: string[] = [];
  for (let nth = 0; nth < 2; nth++) {
    await (await awake(office.getByRole("button", { name: `What to do with ${translator.name}` }))).click();
    await office.getByRole("menuitem", { name: "New sign-in link" }).click();
    links.push(await office.getByRole("textbox", { name: `A link for ${translator.name}` }).inputValue());
    await office.getByRole("dialog").getByRole("button", { name: "Close" }).click();
  }
  const door = await comeTo(browser, freshDesk, links[0]!);
  await expect(door.getByRole("heading", { name: "This link opens nothing any more" })).toBeVisible();
  await door.goto(links[1]!);
  await expect(door.getByRole("heading", { name: "Choose a new password" })).toBeVisible();
  await awake(door.locator("form"));
  await door.getByLabel("Password", { exact: true }).fill(`${password} anew`);
  await door.getByRole("button", { name: "Save and sign in" }).click();
  await expect(door.getByRole("heading", { name: "Desk", level: 1 })).toBeVisible();

  await old.reload();
  await expect(old.getByRole("heading", { name: "Sign in" })).toBeVisible();
});

test("everybody sees where they are signed in, and ends a session that is not theirs any more", async ({
  browser,
  freshDesk,
}) => {
  test.slow();
  const { cookie } = await peopled(freshDesk);
  const here = await comeTo(browser, freshDesk, "/en", cookie);
  const elsewhere = await comeTo(browser, freshDesk, "/en/sign-in");
  await signIn(elsewhere, password);
  await expect(elsewhere.getByRole("heading", { name: "Desk", level: 1 })).toBeVisible();

  await here.goto("/en/profile");
  const sessions = here.getByRole("region", { name: "Where you are signed in" }).getByRole("listitem");
  await expect(sessions).toHaveCount(2);
  await expect(sessions.filter({ hasText: "This one" })).toHaveCount(1);
  const other = sessions.filter({ hasText: "Chrome on Linux" });
  await (await awake(other.getByRole("button", { name: "End", exact: true }))).click();
  await expect(sessions).toHaveCount(1);

  await elsewhere.reload();
  await expect(elsewhere.getByRole("heading", { name: "Sign in" })).toBeVisible();
  await here.reload();
  await expect(sessions).toHaveCount(1);
});

/** A page of a browser that nobody else uses; signed in, where a cookie is given. */
async function comeTo(browser: Browser, desk: Desk, address: string, cookie?: string): Promise<Page> {
  const context = await browser.newContext({ baseURL: desk.url });
  const [name = "", value = ""] = (cookie ?? "").split("=");
  if (cookie) await context.addCookies([{ name, value, url: desk.url }]);
  const page = await context.newPage();
  await page.goto(address);
  return page;
}

/** A desk with an administrator and a translator, both signed in. */
async function peopled(desk: Desk): Promise<{ script: Script; cookie: string }> {
  const script = await Script.setUpDesk(desk);
  const { name, email } = translator;
  const invited = { name, email, role: "viewer", translate: ["ru"], review: [] };
  const { link } = await script.post("/members", invited);
  return { script, cookie: await Script.join(desk.url, link, name) };
}

async function signIn(page: Page, given: string) {
  await awake(page.locator("form"));
  await page.getByLabel("E-mail address").fill(translator.email);
  await page.getByLabel("Password", { exact: true }).fill(given);
  await page.getByRole("button", { name: "Sign in" }).click();
}
