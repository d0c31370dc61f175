// The main screens of the desk, each with how a person gets to it, in whatever language the interface speaks.
import type { Locator, Page } from "@playwright/test";
import type { Locale } from "../i18n/locales.ts";
import type { Messages } from "../i18n/messages.ts";
import { awake } from "./awake.ts";
import type { Person } from "./cast.ts";

export interface Visit {
  page: Page;
  locale: Locale;
  /** What the interface says in this locale. */
  t: Messages;
  /** The article of the sample: approved, confirmed, returned, stale and empty paragraphs. */
  article: string;
}
export interface Screen {
  name: string;
  who: Person;
  open(visit: Visit): Promise<void>;
}

export async function go({ page, locale }: Pick<Visit, "page" | "locale">, path: string) {
  await page.goto(`/${locale}${path}`);
  await page.locator("h1").first().waitFor();
}

/** The workbench; at a paragraph whose slot is clicked, where one is given. */
async function work(visit: Visit, { columns = "en,ru", at }: { columns?: string; at?: number } = {}) {
  const { page, article } = visit;
  await go(visit, `/articles/${article}/work?columns=${columns}`);
  await page.locator("html[data-interactive]").waitFor();
  if (at !== undefined) await page.locator(`#u${at} [data-slot]`).nth(1).click();
}

/** What a chord opens over the workbench. */
async function overlay(visit: Visit, chord: string, there = "[role=dialog]") {
  await work(visit);
  await visit.page.locator("#u4 [data-slot]").nth(1).focus();
  await visit.page.keyboard.press(chord);
  await visit.page.locator(there).first().waitFor();
}

async function unitDialog(visit: Visit, item: string) {
  const { page, t } = visit;
  await work(visit);
  await page.locator("#u4").hover();
  await page.locator("#u4").getByRole("button").first().click();
  await page.getByRole("menuitem", { name: item, exact: true }).click();
  await page.getByRole("dialog").getByRole("button", { name: t.ui.cancel }).waitFor();
}

async function articleDialog(visit: Visit, item: string) {
  const { page, article } = visit;
  await go(visit, "/articles");
  const row = page.getByRole("row").filter({ has: page.locator(`a[href*="${article}"]`) });
  await press(row.getByRole("button"), page.getByRole("menu"));
  await page.getByRole("menuitem", { name: item }).click();
  await page.getByRole("dialog").waitFor();
}

/** Presses something, and waits for what it opens. */
async function press(what: Locator, there: Locator) {
  await (await awake(what)).click();
  await there.first().waitFor();
}

const pasted =
  "The harbour opens\n\nShips came in at nine on Tuesday.\n\nWhat comes next\n\n“We are glad,” said the pilot.";

/** Brings the pasted text as far as what was recognised in it. */
export async function pasteText({ page, t }: Visit, there: string, text = pasted) {
  await (await awake(page.getByLabel(t.articles.import.paste))).fill(text);
  await page.getByRole("button", { name: t.articles.import.read, exact: true }).click();
  await page.locator(there).first().waitFor();
}

export const screens: readonly Screen[] = [
  { name: "the desk of a translator", who: "translator", open: (visit) => go(visit, "/") },
  { name: "the desk of an administrator", who: "admin", open: (visit) => go(visit, "/") },
  { name: "the articles", who: "manager", open: (visit) => go(visit, "/articles") },
  { name: "a search that finds nothing", who: "manager", open: (visit) => go(visit, "/articles?search=zzzz") },
  {
    name: "the menu of an article",
    who: "manager",
    async open(visit) {
      await go(visit, "/articles");
      await press(visit.page.locator("tbody").getByRole("button").first(), visit.page.getByRole("menu"));
    },
  },
  { name: "the plan of an article", who: "manager", open: (visit) => articleDialog(visit, visit.t.articles.plan) },
  { name: "renaming an article", who: "manager", open: (visit) => articleDialog(visit, visit.t.articles.rename) },
  { name: "adding languages", who: "manager", open: (visit) => articleDialog(visit, visit.t.articles.addLanguages) },
  { name: "an import, empty", who: "manager", open: (visit) => go(visit, "/articles/new") },
  {
    name: "an import with what was recognised",
    who: "manager",
    async open(visit) {
      await go(visit, "/articles/new");
      await pasteText(visit, "#recognised");
    },
  },
  {
    name: "a paragraph edited before the import",
    who: "manager",
    async open(visit) {
      await go(visit, "/articles/new");
      await pasteText(visit, "#recognised");
      await visit.page.locator("ol button.cursor-text").nth(1).click();
      await visit.page.locator(".ProseMirror").waitFor();
    },
  },
  { name: "the workbench, read", who: "viewer", open: (visit) => work(visit, { columns: "en,ru,zh-Hans" }) },
  {
    name: "the workbench, a paragraph written in",
    who: "translator",
    async open(visit) {
      await work(visit, { at: 20 });
      await visit.page.locator(".ProseMirror").waitFor();
    },
  },
  {
    name: "the workbench, an approved paragraph",
    who: "manager",
    open: (visit) => work(visit, { at: 4 }),
  },
  {
    name: "the workbench, a stale paragraph",
    who: "translator",
    async open(visit) {
      await work(visit, { at: 28 });
      await visit.page.locator("#u28 ins").waitFor();
    },
  },
  {
    name: "the workbench with its history",
    who: "translator",
    async open(visit) {
      await work(visit, { at: 28 });
      await visit.page.getByRole("button", { name: visit.t.workbench.showPanel }).click();
      await visit.page.getByRole("tab", { name: visit.t.workbench.tabs.history }).click();
      await visit.page.getByRole("tabpanel").locator("ol li").first().waitFor();
    },
  },
  {
    name: "the workbench with its notes",
    who: "manager",
    async open(visit) {
      await work(visit, { at: 4 });
      await visit.page.getByRole("button", { name: visit.t.workbench.showPanel }).click();
      await visit.page.getByRole("tabpanel").waitFor();
    },
  },
  {
    name: "the workbench, returning a paragraph",
    who: "reviewer",
    async open(visit) {
      await work(visit, { at: 10 });
      await visit.page.getByRole("button", { name: visit.t.segments.return, exact: true }).click();
      await visit.page.getByRole("dialog").waitFor();
    },
  },
  {
    name: "the workbench, leaving a paragraph out",
    who: "translator",
    async open(visit) {
      await work(visit, { at: 20 });
      await visit.page.locator("#u20 [aria-haspopup]").last().click();
      await visit.page.getByRole("menuitem", { name: visit.t.segments.omissions["left-out"] }).click();
      await visit.page.getByRole("dialog").waitFor();
    },
  },
  {
    name: "the workbench, its languages",
    who: "translator",
    async open(visit) {
      await work(visit);
      await visit.page.getByRole("button", { name: visit.t.workbench.columns }).click();
      await visit.page.getByRole("dialog").waitFor();
    },
  },
  { name: "the commands", who: "translator", open: (visit) => overlay(visit, "Control+k") },
  { name: "the keys", who: "translator", open: (visit) => overlay(visit, "F1") },
  {
    name: "finding and replacing",
    who: "translator",
    open: (visit) => overlay(visit, "Control+h", "section[data-region] input"),
  },
  {
    name: "what can be inserted",
    who: "translator",
    async open(visit) {
      await work(visit, { at: 20 });
      await visit.page.locator(".ProseMirror").waitFor();
      await visit.page.keyboard.press("Control+'");
      await visit.page.getByRole("dialog").waitFor();
    },
  },
  ...(["threads", "findings", "preview"] as const).map(
    (tab): Screen => ({
      name: `the workbench with its panel: ${tab}`,
      who: "manager",
      async open(visit) {
        await work(visit, { at: 12 });
        await visit.page.getByRole("button", { name: visit.t.workbench.showPanel }).click();
        await visit.page.getByRole("tab", { name: visit.t.workbench.tabs[tab] }).click();
        await visit.page.getByRole("tabpanel").waitFor();
      },
    }),
  ),
  {
    name: "the queue of what waits for a review",
    who: "reviewer",
    async open(visit) {
      await go(visit, `/articles/${visit.article}/review?language=ru`);
      await visit.page.locator("html[data-interactive]").waitFor();
    },
  },
  { name: "the checks of a project", who: "manager", open: (visit) => go(visit, "/settings/checks") },
  { name: "the keys of programs", who: "admin", open: (visit) => go(visit, "/settings/keys") },
  { name: "adding a paragraph", who: "manager", open: (visit) => unitDialog(visit, visit.t.units.addBelow) },
  { name: "splitting a paragraph", who: "manager", open: (visit) => unitDialog(visit, visit.t.units.split) },
  { name: "the kind of a paragraph", who: "manager", open: (visit) => unitDialog(visit, visit.t.units.kind) },
  { name: "the note of a paragraph", who: "manager", open: (visit) => unitDialog(visit, visit.t.units.note) },
  { name: "removing a paragraph", who: "manager", open: (visit) => unitDialog(visit, visit.t.units.remove) },
  {
    name: "bringing a translation",
    who: "translator",
    open: (visit) => go(visit, `/articles/${visit.article}/translation`),
  },
  {
    name: "a translation laid beside the article",
    who: "translator",
    async open(visit) {
      await go(visit, `/articles/${visit.article}/translation`);
      await pasteText(visit, "#aligned");
    },
  },
  {
    name: "a new text of the source",
    who: "manager",
    open: (visit) => go(visit, `/articles/${visit.article}/revise`),
  },
  {
    name: "what a new text of the source changes",
    who: "manager",
    async open(visit) {
      await go(visit, `/articles/${visit.article}/revise`);
      await pasteText(visit, "#changes");
    },
  },
  { name: "the export", who: "admin", open: (visit) => go(visit, `/articles/${visit.article}/export`) },
  { name: "the members", who: "admin", open: (visit) => go(visit, "/settings/members") },
  {
    name: "inviting a member",
    who: "admin",
    async open(visit) {
      await go(visit, "/settings/members");
      const invite = visit.page.getByRole("button", { name: visit.t.members.invite });
      await press(invite, visit.page.getByRole("dialog"));
    },
  },
  { name: "the project and its style guide", who: "admin", open: (visit) => go(visit, "/settings/project") },
  {
    name: "the project for whom it is not theirs to change",
    who: "viewer",
    open: (visit) => go(visit, "/settings/project"),
  },
  { name: "the profile and its sessions", who: "viewer", open: (visit) => go(visit, "/profile") },
  {
    name: "the menu of the account",
    who: "viewer",
    async open(visit) {
      await go(visit, "/");
      await press(visit.page.locator("header").getByRole("button").last(), visit.page.getByRole("menu"));
    },
  },
  { name: "an address with nothing behind it", who: "viewer", open: (visit) => go(visit, "/nothing/here") },
];
