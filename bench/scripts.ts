// The JavaScript that the workbench brings to a browser, gzip: what it had asked for when it became interactive, and
// what it has fetched once the editor has come, on idle. The bodies are packed here, so that no setting of a server counts.
import { gzipSync } from "node:zlib";
import type { Page, Response } from "@playwright/test";
import { momentOf, openBrowser } from "./browser.ts";
import { makeArticle, openMeasuredDesk } from "./desk.ts";
import type { Benchmark } from "./figure.ts";

const units = 60;
/** How long no script has come when all have, in ms. */
const quiet = 2_000;
const sets = [
  { words: "at load", most: 230, takes: ({ beforeInteractive }: Script) => beforeInteractive },
  { words: "with the editor, which comes on idle", most: 350, takes: () => true },
] as const;

interface Script {
  kilobytes: number;
  beforeInteractive: boolean;
}

export const measureScripts: Benchmark = async () => {
  const desk = await openMeasuredDesk();
  const browser = await openBrowser(desk);
  try {
    const article = await makeArticle(desk.script, units);
    const fetched: Response[] = [];
    const scripts = await browser.visit({
      article,
      units,
      prepare: (page) =>
        page.on("response", (response) => response.request().resourceType() === "script" && fetched.push(response)),
      look: (page) => readScripts(page, fetched),
    });
    return sets.map(({ words, most, takes }) => {
      const taken = scripts.filter(takes);
      const sum = taken.reduce((all, { kilobytes }) => all + kilobytes, 0);
      return {
        promise: `JavaScript of the workbench ${words}, gzip`,
        target: `≤ ${most} KB`,
        measured: `${sum.toFixed(0)} KB`,
        data: `${taken.length} scripts, 1 KB = 1,000 bytes`,
        holds: sum <= most,
      };
    });
  } finally {
    await browser.close();
    await desk.remove();
  }
};

async function readScripts(page: Page, fetched: readonly Response[]): Promise<Script[]> {
  // The editor was asked for by an earlier call of the same kind.
  await page.evaluate(() => new Promise((idle) => requestIdleCallback(idle)));
  for (let had = 0; had !== fetched.length; ) {
    had = fetched.length;
    await page.waitForTimeout(quiet);
  }
  const interactive = await momentOf(page, "interactive");
  const begun = await page.evaluate(() =>
    Object.fromEntries(performance.getEntriesByType("resource").map(({ name, startTime }) => [name, startTime])),
  );
  const scripts = await Promise.all(
    fetched.map(async (response) => ({ url: response.url(), body: await response.body() })),
  );
  if (!scripts.some(({ body }) => body.includes("prosemirror"))) throw new Error("the editor did not come on idle");
  return scripts.map(({ url, body }) => ({
    kilobytes: gzipSync(body, { level: 9 }).length / 1000,
    beforeInteractive: begun[url]! < interactive,
  }));
}
