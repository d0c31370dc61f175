// From a keystroke to the paint that shows it, in the middle of a long article, while it saves itself. Event Timing
// tells it as a browser knows it: from the key's own time to the next paint, in steps of 8 ms; what took less than
// 16 ms is not told and counts as 16.
import type { CDPSession, Page } from "@playwright/test";
import { openBrowser } from "./browser.ts";
import { makeArticle, openMeasuredDesk } from "./desk.ts";
import { type Benchmark, type Figure, median, percentile } from "./figure.ts";

const units = 2000;
const size = `${units.toLocaleString("en")} units × 3 languages`;
const column = { en: 0, ru: 1, "zh-Hans": 2 } as const;
const most = 50;
const leastTold = 16;
// Sixty words a minute are a key in 200 ms: this is the pace of a very quick hand.
const pause = 80;

type Key = (input: CDPSession) => Promise<unknown>;
interface Hand {
  words: string;
  language: keyof typeof column;
  keys: Key[];
}

const latin = "The bridge over the valley will be opened in the spring, the council said on Tuesday evening. ";
const cyrillic = "Мост через долину откроют весной, сообщил совет во вторник вечером после долгого заседания. ";
const pinyin = ["shangu", "yihui", "xingqi", "er", "tuichi", "le", "xinqiao", "de", "biaojue", "huiyi"];
const hanzi = ["山谷", "议会", "星期", "二", "推迟", "了", "新桥", "的", "表决", "会议"];

const hands: Hand[] = [
  { words: "Latin", language: "en", keys: [...latin.repeat(2)].map(press) },
  { words: "Cyrillic", language: "ru", keys: [...cyrillic.repeat(2)].map(press) },
  {
    words: "composed Chinese",
    language: "zh-Hans",
    keys: [...pinyin, ...pinyin, ...pinyin].flatMap((typed, index) => compose(typed, hanzi[index % hanzi.length]!)),
  },
];

export const measureTyping: Benchmark = async () => {
  const desk = await openMeasuredDesk();
  const browser = await openBrowser(desk);
  try {
    const article = await makeArticle(desk.script, units);
    return await browser.visit({ article, units, look: figuresOf });
  } finally {
    await browser.close();
    await desk.remove();
  }
};

async function figuresOf(page: Page): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const hand of hands) figures.push(await figureOf(page, hand));
  const editors = await page.locator(".ProseMirror[contenteditable=true]").count();
  return [
    ...figures,
    {
      promise: `live editors at ${size}`,
      target: "exactly 1",
      measured: String(editors),
      data: "what can be typed into, after a slot was written in in each language",
      holds: editors === 1,
    },
  ];
}

async function figureOf(page: Page, { words, language, keys }: Hand): Promise<Figure> {
  const slot = page.locator(`#u${units / 2} [data-slot]`).nth(column[language]);
  await slot.click();
  const edit = slot.getByRole("button", { name: /^Edit/ });
  if (await edit.isVisible()) await edit.click();
  await slot.locator(".ProseMirror").waitFor();
  const input = await page.context().newCDPSession(page);
  await page.evaluate(hear, leastTold);
  for (const key of keys) {
    await key(input);
    await page.waitForTimeout(pause);
  }
  const taken = await page.evaluate(tell, leastTold);
  if (taken.length !== keys.length)
    throw new Error(`${words}: ${taken.length} of ${keys.length} keystrokes were heard`);
  const slow = percentile(taken, 0.95);
  return {
    promise: `keystroke → paint at ${size}: ${words}`,
    target: `p95 ≤ ${most} ms`,
    measured: `p95 ${atMost(slow)} ms, median ${atMost(median(taken))} ms`,
    data: `${taken.length} keystrokes, one in ${pause} ms; Event Timing`,
    holds: slow <= most,
  };
}
const atMost = (value: number) => (value <= leastTold ? `≤ ${leastTold}` : String(value));

function press(char: string): Key {
  return async (input) => {
    await input.send("Input.dispatchKeyEvent", { type: "keyDown", key: char, text: char, unmodifiedText: char });
    await input.send("Input.dispatchKeyEvent", { type: "keyUp", key: char });
  };
}

/** A word through an input method: letter by letter, then the sign that was chosen. */
function compose(typed: string, chosen: string): Key[] {
  const letters = Array.from({ length: typed.length }, (_, index): Key => {
    const end = index + 1;
    return (input) =>
      input.send("Input.imeSetComposition", { text: typed.slice(0, end), selectionStart: end, selectionEnd: end });
  });
  return [...letters, (input) => input.send("Input.insertText", { text: chosen })];
}

interface Heard {
  /** When each keystroke arrived: what a key or an input method sent first. */
  begun: number[];
  /** How long it took from then to the next paint, by when it arrived. */
  told: Map<number, number>;
  stop(): void;
}

/** In the page: begins to note keystrokes, and what is told of them. */
function hear(leastTold: number) {
  const kinds = ["keydown", "compositionupdate"];
  const begun: number[] = [];
  const told = new Map<number, number>();
  const note = (event: Event) => begun.push(event.timeStamp);
  for (const kind of kinds) addEventListener(kind, note, true);
  const observer = new PerformanceObserver((list) => {
    for (const { name, startTime, duration } of list.getEntries())
      if (kinds.includes(name)) told.set(startTime, duration);
  });
  const settings = { type: "event", durationThreshold: leastTold };
  observer.observe(settings);
  const stop = () => {
    observer.disconnect();
    for (const kind of kinds) removeEventListener(kind, note, true);
  };
  Object.assign(window, { heard: { begun, told, stop } satisfies Heard });
}

/** In the page: how long each keystroke took. */
function tell(leastTold: number): number[] {
  const { heard } = window as unknown as { heard: Heard };
  heard.stop();
  return heard.begun.map((at) => heard.told.get(at) ?? leastTold);
}
