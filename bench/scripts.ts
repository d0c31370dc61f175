// The JavaScript that the workbench brings to a browser, gzip: what it had asked for when it became interactive, what
// until the editor had come, on idle, and what in the end, when all is there that a key may open. The bodies are packed here, so that no setting of a server counts.
import { gzipSync } from "node:zlib";
import type { Page, Response } from "@playwright/test";
import { momentOf, openBrowser } from "./browser.ts";
import { makeArticle, openMeasuredDesk } from "./desk.ts";
import type { Benchmark } from "./figure.ts";

const units = 60;
/** How long no script has come when all have, in ms. */
const quiet = 2_000;
const sets = [
  { words: "at load", most: 230, until: "interactive" },
  { words: "with the editor, which comes on idle", most: 350, until: "editor" },
  { words: "with all dialogs and checks, which come after it", most: undefined, until: "end" },
] as const;

type Moment = (typeof sets)[number]["until"];
interface Script {
  kilobytes: number;
  begun: number;
}

export const measureScripts: Benchmark = async () => {
  const desk = await openMeasuredDesk();
  const browser = await openBrowser(desk);
  try {
    const article = await makeArticle(desk.script, units);
    const fetched: Response[] = [];
    const { scripts, moments } = await browser.visit({
      article,
      units,
      prepare: (page) =>
        page.on("response", (response) => response.request().resourceType() === "script" && fetched.push(response)),
      look: (page) => readScripts(page, fetched),
    });
    return sets.map(({ words, most, until }) => {
      const taken = scripts.filter(({ begun }) => begun < moments[until]);
      const sum = taken.reduce((all, { kilobytes }) => all + kilobytes, 0);
      return {
        promise: `JavaScript of the workbench ${words}, gzip`,
        target: most === undefined ? "–" : `≤ ${most} KB`,
        measured: `${sum.toFixed(0)} KB`,
        data: `${taken.length} scripts, 1 KB = 1,000 bytes`,
        holds: most === undefined || sum <= most,
      };
    });
  } finally {
    await browser.close();
    await desk.remove();
  }
};

async function readScripts(page: Page, fetched: readonly Response[]) {
  await page.waitForFunction(() => performance.getEntriesByName("editor").length > 0);
  for (let had = 0; had !== fetched.length; ) {
    had = fetched.length;
    await page.waitForTimeout(quiet);
  }
  const moments: Record<Moment, number> = {
    interactive: await momentOf(page, "interactive"),
    editor: await page.evaluate(() => performance.getEntriesByName("editor")[0]!.startTime),
    end: Number.POSITIVE_INFINITY,
  };
  const begun = await page.evaluate(() =>
    Object.fromEntries(performance.getEntriesByType("resource").map(({ name, startTime }) => [name, startTime])),
  );
  const scripts = await Promise.all(
    fetched.map(async (response) => ({ url: response.url(), body: await response.body() })),
  );
  if (!scripts.some(({ body }) => body.includes("prosemirror"))) throw new Error("the editor did not come on idle");
  const measured = scripts.map(
    ({ url, body }): Script => ({ kilobytes: gzipSync(body, { level: 9 }).length / 1000, begun: begun[url]! }),
  );
  return { scripts: measured, moments };
}
