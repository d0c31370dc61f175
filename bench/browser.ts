// A browser in which a desk is looked at as by somebody who comes for the first time: nothing is cached.
import { chromium, type Page } from "@playwright/test";
import settings from "../playwright.config.ts";
import type { MeasuredDesk } from "./desk.ts";

export interface Visit<T> {
  article: string;
  units: number;
  /** Before the page is asked for. */
  prepare?(page: Page): void;
  look(page: Page): Promise<T>;
}
export interface Visits {
  /** Looks at the workbench of an article, its three languages side by side, in a context of its own, until all is there. */
  visit<T>(visit: Visit<T>): Promise<T>;
  close(): Promise<void>;
}

export async function openBrowser({ url, script }: MeasuredDesk): Promise<Visits> {
  const browser = await chromium.launch(settings.use?.launchOptions);
  const [name = "", value = ""] = script.cookie.split("=");
  return {
    async visit({ article, units, prepare, look }) {
      const context = await browser.newContext({ baseURL: url, locale: "en", viewport: { width: 1440, height: 900 } });
      await context.addCookies([{ name, value, url, httpOnly: true, sameSite: "Lax" }]);
      await context.addInitScript(markMoments, `u${units}`);
      try {
        const page = await context.newPage();
        prepare?.(page);
        await page.goto(`/en/articles/${article}/work?columns=en,ru,zh-Hans`, { waitUntil: "commit" });
        await page.waitForFunction(() => performance.getEntriesByType("mark").length === 2, null, { timeout: 120_000 });
        return await look(page);
      } finally {
        await context.close();
      }
    },
    close: () => browser.close(),
  };
}

/** In the page: notes when it becomes interactive, and when the last unit stands there. */
function markMoments(last: string) {
  const moments = {
    interactive: () => document.documentElement?.dataset.interactive !== undefined,
    whole: () => document.getElementById(last) !== null,
  };
  const rest = new Map(Object.entries(moments));
  const look = () => {
    for (const [name, isHere] of rest) {
      if (!isHere()) continue;
      performance.mark(name);
      rest.delete(name);
    }
    if (rest.size === 0) observer.disconnect();
  };
  const observer = new MutationObserver(look);
  observer.observe(document, {
    subtree: true,
    childList: true,
    attributes: true,
    attributeFilter: ["data-interactive"],
  });
}

/** When a moment was, in ms since the page was asked for. */
export const momentOf = (page: Page, name: "interactive" | "whole"): Promise<number> =>
  page.evaluate((name) => performance.getEntriesByName(name)[0]!.startTime, name);
