// The sentences that journeys are told in.
import { readFileSync } from "node:fs";
import { type BrowserContext, test as base, expect, type Page } from "@playwright/test";
import { castFile, type Person } from "./cast.ts";
import { WorkbenchPage } from "./pages/workbench-page.ts";
import { Script } from "./script.ts";
import { type Desk, removeFolder, startDesk } from "./server.ts";

interface Cast {
  url: string;
  people: Record<Person, { cookie: string; name: string; id: string }>;
}
interface Paragraph {
  en: string;
  kind?: string;
  ru?: string;
  zh?: string;
  /** How far the translations are. */
  state?: "draft" | "confirmed" | "approved";
}
export interface MadeArticle {
  id: string;
  title: string;
  units: string[];
}

interface Fixtures {
  desk: Cast;
  /** A page on which somebody is signed in. */
  signInAs(person: Person, options?: ContextOptions): Promise<Page>;
  /** A browser that nobody has signed in with. */
  reader: BrowserContext;
  /** A program that acts as somebody. */
  scriptOf(person: Person): Script;
  /** An article in English, to be translated into Russian and Chinese. */
  articleWith(...paragraphs: (string | Paragraph)[]): Promise<MadeArticle>;
  /** The workbench of an article, opened by somebody. */
  workbenchOf(person: Person, article: MadeArticle, columns?: string, options?: ContextOptions): Promise<WorkbenchPage>;
  /** A desk that nobody has set up yet. */
  freshDesk: Desk;
  /** The id of the bundled sample: an article with paragraphs in every state. */
  sample: string;
}
export interface ContextOptions {
  colorScheme?: "light" | "dark";
  viewport?: { width: number; height: number };
  locale?: string;
  reducedMotion?: "reduce";
  forcedColors?: "active";
  isMobile?: boolean;
  hasTouch?: boolean;
}

let titles = 0;

export const test = base.extend<Fixtures>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads what a fixture needs from its first argument
  desk: async ({}, use) => use(JSON.parse(readFileSync(castFile, "utf8"))),

  signInAs: async ({ browser, desk }, use) => {
    const contexts: BrowserContext[] = [];
    const violations: string[] = [];
    await use(async (person, options = {}) => {
      const context = await browser.newContext({ baseURL: desk.url, ...options });
      contexts.push(context);
      const [name = "", value = ""] = desk.people[person].cookie.split("=");
      await context.addCookies([{ name, value, url: desk.url, httpOnly: true, sameSite: "Lax" }]);
      const page = await context.newPage();
      watch(page, violations);
      return page;
    });
    for (const context of contexts) await context.close();
    expect(violations, "nothing is blocked by the content security policy, and no page breaks").toEqual([]);
  },

  reader: async ({ browser, desk }, use) => {
    const violations: string[] = [];
    const context = await browser.newContext({ baseURL: desk.url, locale: "en" });
    context.on("page", (page) => watch(page, violations));
    await use(context);
    await context.close();
    expect(violations, "nothing is blocked by the content security policy, and no page breaks").toEqual([]);
  },

  scriptOf: async ({ desk }, use) => use((person) => new Script(desk.url, desk.people[person].cookie)),

  articleWith: async ({ scriptOf }, use) => {
    await use(async (...paragraphs) => {
      const all = paragraphs.map((one) => (typeof one === "string" ? { en: one } : one));
      const title = `Article ${++titles} of ${process.pid}`;
      const units = all.map(({ en, kind = "paragraph" }) => ({ kind, text: en }));
      const { id } = await scriptOf("manager").post("/articles", {
        title,
        source: "en",
        targets: ["ru", "zh-Hans"],
        format: "json",
        content: { units },
      });
      const article = await scriptOf("manager").get(`/articles/${id}`);
      const ids: string[] = article.units.map((unit: { id: string }) => unit.id);
      for (const [index, paragraph] of all.entries()) {
        await bring(scriptOf, ids[index]!, "ru", paragraph.ru, paragraph.state);
        await bring(scriptOf, ids[index]!, "zh-Hans", paragraph.zh, paragraph.state);
      }
      return { id, title, units: ids };
    });
  },

  workbenchOf: async ({ signInAs }, use) => {
    await use(async (person, article, columns = "en,ru", options = {}) => {
      const page = await signInAs(person, options);
      return WorkbenchPage.open(page, article.id, columns, options.locale ?? "en");
    });
  },

  // biome-ignore lint/correctness/noEmptyPattern: see above
  freshDesk: async ({}, use) => {
    const desk = await startDesk();
    await use(desk);
    await desk.stop();
    removeFolder(desk);
  },

  sample: async ({ scriptOf }, use) => {
    const { articles } = await scriptOf("manager").get(`/articles?search=${encodeURIComponent("(sample)")}`);
    await use(articles[0].id);
  },
});
export { expect };

async function bring(
  scriptOf: (person: Person) => Script,
  unit: string,
  language: string,
  text: string | undefined,
  state: Paragraph["state"],
) {
  if (text === undefined) return;
  const translator = scriptOf("translator");
  await translator.write(unit, language, text);
  if (state === "confirmed" || state === "approved") await translator.step(unit, language, "confirm");
  if (state === "approved") await scriptOf("reviewer").step(unit, language, "approve");
}

/** Collects what no journey may cause: a script that breaks, a style or script that the policy blocks. */
function watch(page: Page, violations: string[]) {
  page.on("pageerror", (error) => violations.push(error.message));
  page.on("console", (message) => {
    const said = message.text();
    const breaks = message.type() === "error" && /^\w*Error/.test(said);
    if (breaks || /Content Security Policy|hydrat/i.test(said)) violations.push(said);
  });
}
