// What an acknowledgement is worth: saves over HTTP while the process is killed (SIGKILL, as a power cut would) again
// and again, and after each kill everything that was acknowledged is looked for.
import { setTimeout as sleep } from "node:timers/promises";
import { Script } from "../e2e/script.ts";
import { type Desk, removeFolder, startDesk } from "../e2e/server.ts";
import { makeArticle } from "./desk.ts";
import type { Benchmark } from "./figure.ts";

const kills = 30;
const savesInAll = 5_000;
const inFlight = 16;

export const measureKills: Benchmark = async () => {
  let desk = await startDesk();
  const { cookie } = await Script.setUpDesk(desk, "alone");
  const article = await makeArticle(new Script(desk.url, cookie), inFlight);
  const units = await unitsOf(new Script(desk.url, cookie), article);
  /** The last text of each unit that the server has acknowledged, and every one that may have been stored since. */
  const known = units.map(({ segments }) => ({ version: segments.ru!.version, text: segments.ru!.text, sent: "" }));
  let acknowledged = 0;
  let lost = 0;
  for (let kill = 0; kill < kills; kill++) {
    const script = new Script(desk.url, cookie);
    let running = true;
    const writers = units.map(async ({ id }, index) => {
      const mine = known[index]!;
      while (running) {
        mine.sent = `Save ${acknowledged} of ${id}, round ${kill}.`;
        const text = mine.sent;
        const headers = { "if-match": `"${mine.version}"` };
        const answer = await script.ask("PUT", `/segments/${id}/ru`, { text }, headers).catch(() => undefined);
        if (!answer) return;
        Object.assign(mine, { version: answer.version, text: answer.text });
        acknowledged++;
      }
    });
    const wanted = Math.ceil((savesInAll * (kill + 1)) / kills);
    while (acknowledged < wanted) await sleep(5);
    await sleep(Math.random() * 40);
    await desk.stop("SIGKILL");
    running = false;
    await Promise.all(writers);
    desk = await startDesk({ folder: desk.folder, port: Number(new URL(desk.url).port) });
    lost += await countLost(desk, cookie, article, known);
  }
  await desk.stop();
  const intact = await integrityOf(desk);
  removeFolder(desk);
  return [
    {
      promise: "acknowledged saves that are lost when the process is killed",
      target: "0, integrity ok",
      measured: `${lost} of ${acknowledged.toLocaleString("en")}, integrity ${intact}`,
      data: `${kills} kills, ${inFlight} saves in flight`,
      holds: lost === 0 && intact === "ok",
    },
  ];
};

interface Known {
  version: number;
  text: string;
  sent: string;
}

/** What stands is what was acknowledged last, or the one text that was under way when the process was killed. */
async function countLost(desk: Desk, cookie: string, article: string, known: Known[]): Promise<number> {
  const units = await unitsOf(new Script(desk.url, cookie), article);
  let lost = 0;
  for (const [index, { segments }] of units.entries()) {
    const mine = known[index]!;
    const { version, text } = segments.ru!;
    const isMine = version === mine.version && text === mine.text;
    const isNext = version === mine.version + 1 && text === mine.sent;
    if (!isMine && !isNext) lost++;
    Object.assign(mine, { version, text });
  }
  return lost;
}

interface UnitAnswer {
  id: string;
  segments: Record<string, { version: number; text: string }>;
}
async function unitsOf(script: Script, article: string): Promise<UnitAnswer[]> {
  return (await script.get(`/articles/${article}`)).units;
}

async function integrityOf(desk: Desk): Promise<string> {
  const { default: Database } = await import("better-sqlite3");
  const file = new Database(`${desk.folder}/verso.db`, { readonly: true });
  const said = file.pragma("integrity_check", { simple: true }) as string;
  file.close();
  return said;
}
