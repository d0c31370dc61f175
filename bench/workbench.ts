// From the request to a workbench that answers: the page is there, its code runs, and, of a long article, every unit.
import { momentOf, openBrowser } from "./browser.ts";
import { makeArticle, openMeasuredDesk } from "./desk.ts";
import { type Benchmark, type Figure, median } from "./figure.ts";

const times = 5;
const articles = [
  { units: 60, most: 1500 },
  { units: 2000, most: 3000 },
] as const;

export const measureWorkbench: Benchmark = async () => {
  const desk = await openMeasuredDesk();
  const browser = await openBrowser(desk);
  try {
    const figures: Figure[] = [];
    for (const { units, most } of articles) {
      const article = await makeArticle(desk.script, units);
      const whole = () =>
        browser.visit({
          article,
          units,
          look: async (page) => Math.max(await momentOf(page, "interactive"), await momentOf(page, "whole")),
        });
      // The first visit to a desk that has just been started is not the one that people make all day.
      await whole();
      const taken: number[] = [];
      for (let time = 0; time < times; time++) taken.push(await whole());
      const middle = median(taken);
      figures.push({
        promise: `workbench of ${units.toLocaleString("en")} units × 3 languages: request → interactive, every unit there`,
        target: `≤ ${most / 1000} s`,
        measured: `${(middle / 1000).toFixed(2)} s`,
        data: `Chromium with nothing cached; median of ${times}`,
        holds: middle <= most,
      });
    }
    return figures;
  } finally {
    await browser.close();
    await desk.remove();
  }
};
