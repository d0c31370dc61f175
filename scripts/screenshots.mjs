// The pictures of the README, taken anew by hand after a build: `NODE_ENV=production npx next build && node scripts/screenshots.mjs`.
import { existsSync, mkdirSync, statSync } from "node:fs";
import { chromium } from "@playwright/test";
import { Script } from "../e2e/script.ts";
import { removeFolder, startDesk } from "../e2e/server.ts";

const folder = "docs/images";
const mostBytes = 300_000;
const day = (offset) => new Date(Date.now() + offset * 86_400_000).toISOString().slice(0, 10);

const budget = [
  ["headline", "Port Selma Adds a Second Berth"],
  ["paragraph", "The council voted 11 to 4 for a second berth on Monday."],
  ["paragraph", "Work begins in spring and takes fourteen months."],
];
const timetable = [
  ["headline", "Winter Timetable: What Changes"],
  ["paragraph", "From December 1 the last tram leaves the harbour at 23:40."],
];

const desk = await startDesk({ sample: true });
const system = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"].find((path) =>
  existsSync(path),
);
const browser = await chromium.launch({
  ...(system ? { executablePath: system } : {}),
  args: process.getuid?.() === 0 ? ["--no-sandbox"] : [],
});
try {
  const { cookie, article } = await people(desk);
  mkdirSync(folder, { recursive: true });
  const work = `/en/articles/${article}/work?columns=en,ru`;
  await take("desk", { width: 1440, height: 900 }, "/en", async () => {});
  await take("workbench", { width: 1440, height: 900 }, `${work},zh-Hans`, async (page) => {
    await open(page, 25);
    await page.locator("#u23").evaluate((row) => row.scrollIntoView({ block: "start" }));
  });
  await take("phone", { width: 390, height: 780 }, work, async (page) => {
    await open(page, 10);
    await page.locator("#u10").evaluate((row) => row.scrollIntoView({ block: "start" }));
  });

  async function take(name, viewport, path, arrange) {
    const isPhone = viewport.width < 500;
    const context = await browser.newContext({
      baseURL: desk.url,
      viewport,
      colorScheme: "light",
      reducedMotion: "reduce",
      isMobile: isPhone,
      hasTouch: isPhone,
    });
    const [key, value] = cookie.split("=");
    await context.addCookies([{ name: key, value, url: desk.url }]);
    const page = await context.newPage();
    await page.goto(path);
    await page.evaluate(() => document.fonts.ready);
    await arrange(page);
    const file = `${folder}/${name}.png`;
    await page.screenshot({ path: file, caret: "initial" });
    await context.close();
    const { size } = statSync(file);
    if (size > mostBytes) throw new Error(`${file} has ${size} bytes, more than ${mostBytes}`);
    console.log(`${file}: ${Math.round(size / 1000)} KB`);
  }
} finally {
  await browser.close();
  await desk.stop();
  removeFolder(desk);
}

async function open(page, position) {
  await page.locator("html[data-interactive]").waitFor();
  await page.locator(`#u${position} [data-slot]`).nth(1).click();
  await page.locator(`#u${position} .ProseMirror:focus`).waitFor();
}

/** A desk at work: a managing editor who also translates, a reviewer, what is due, and a paragraph that came back. */
async function people({ url, setup }) {
  const admin = await Script.setUpDesk({ url, setup });
  const invite = async (name, role, rights) => {
    const email = `${name.split(" ")[0].toLowerCase()}@example.org`;
    const { id, link } = await admin.post("/members", { name, email, role, ...rights });
    return { id, script: new Script(url, await Script.join(url, link, name)) };
  };
  const maria = await invite("Maria Keller", "manager", { translate: ["ru", "zh-Hans"], review: ["ru", "zh-Hans"] });
  const tom = await invite("Tom Reed", "viewer", { translate: ["zh-Hans"], review: ["ru"] });

  const { articles } = await maria.script.get("/articles");
  const article = articles[0].id;
  const { units } = await maria.script.get(`/articles/${article}`);
  const draft = units.find(({ segments }) => segments.ru.state === "empty");
  await maria.script.write(
    draft.id,
    "ru",
    "Экологи довольны береговым питанием, но маршрут проходит через лежбище тюленей.",
  );
  await maria.script.step(draft.id, "ru", "confirm");
  await tom.script.step(draft.id, "ru", "return", { reason: "The 85 percent are missing" });
  const plan = (id, language, due, assignees) => maria.script.patch(`/editions/${id}/${language}`, { due, assignees });
  await plan(article, "ru", day(2), [
    { member: maria.id, task: "translate" },
    { member: tom.id, task: "review" },
  ]);
  await plan(article, "zh-Hans", day(4), [{ member: tom.id, task: "translate" }]);

  for (const [title, blocks, due] of [
    ["Second berth", budget, day(1)],
    ["Winter timetable", timetable, day(9)],
  ]) {
    const content = { units: blocks.map(([kind, text]) => ({ kind, text })) };
    const made = { title, source: "en", targets: ["ru", "zh-Hans"], format: "json", content };
    const { id } = await maria.script.post("/articles", made);
    await plan(id, "ru", due, [{ member: maria.id, task: "translate" }]);
    await plan(id, "zh-Hans", due, [{ member: tom.id, task: "translate" }]);
  }
  return { cookie: maria.script.cookie, article };
}
