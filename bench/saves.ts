// A whole save over HTTP (session, rights, version guard, idempotency, SQLite FULL) against a route of Next's that only
// parses the same body: in turns, in the same run, on the same machine.
import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { type MeasuredDesk, makeArticle, openMeasuredDesk } from "./desk.ts";
import type { Benchmark } from "./figure.ts";
import { runLoad } from "./load.ts";

const rounds = 4;
const seconds = 3;

export const measureSaves: Benchmark = async () => {
  const desk = await openMeasuredDesk();
  const route = await startParseRoute();
  try {
    const units = await unitsOf(desk);
    const saves = saver(desk, units);
    const parse = parser(route.url);
    await saves(16, 1);
    await parse(16, 1);
    const perSecond = { saves: 0, parses: 0 };
    for (let round = 0; round < rounds; round++) {
      perSecond.saves += (await saves(16, seconds)) / rounds;
      perSecond.parses += (await parse(16, seconds)) / rounds;
    }
    const before = await desk.stats();
    const atSixtyFour = await saves(64, seconds);
    const after = await desk.stats();
    const writes = after.writes - before.writes;
    const commits = after.commits - before.commits;
    const ratio = perSecond.saves / perSecond.parses;
    const round = (value: number) => Math.round(value).toLocaleString("en");
    return [
      {
        promise: "save over HTTP, 16 in flight, against a Next route that only parses the body",
        target: "≥ 3 times",
        measured: `${ratio.toFixed(1)} times: ${round(perSecond.saves)} saves a second, ${round(perSecond.parses)} parsed`,
        data: `${rounds} rounds of ${seconds} s each in turns; a paragraph of 160 characters`,
        holds: ratio >= 3,
      },
      {
        promise: "commits at 64 saves in flight",
        target: "≤ 1 for 10 saves",
        measured: `1 for ${(writes / commits).toFixed(1)}, at ${round(atSixtyFour)} saves a second`,
        data: `${round(writes)} saves`,
        holds: writes / commits >= 10,
      },
    ];
  } finally {
    route.process.kill();
    await desk.remove();
  }
};

export async function unitsOf(desk: MeasuredDesk): Promise<string[]> {
  const article = await desk.script.get(`/articles/${await makeArticle(desk.script, 64)}`);
  return article.units.map((unit: { id: string }) => unit.id);
}

const paragraph =
  "Совет долины собрался во вторник и отложил голосование о новом мосте ещё на одну неделю. Новый мост ".repeat(2);
const bodyOf = (turn: number) =>
  JSON.stringify({ content: [{ type: "text", text: `${turn} ${paragraph.slice(0, 155)}x` }] });

/** Each connection types in a paragraph of its own, save after save. */
export function saver(desk: MeasuredDesk, units: string[]) {
  const versions = units.map(() => 1);
  let key = 0;
  return (inFlight: number, seconds: number) =>
    runLoad({
      url: desk.url,
      inFlight,
      seconds,
      ask: (connection) => ({
        method: "PUT",
        path: `/api/v1/segments/${units[connection]}/ru`,
        headers: {
          cookie: desk.script.cookie,
          origin: desk.url,
          "content-type": "application/json",
          "if-match": `"${versions[connection]}"`,
          "idempotency-key": `bench-${process.pid}-${++key}`,
        },
        body: bodyOf(key),
      }),
      answered: (connection, status, body) => {
        if (status !== 200) throw new Error(`a save was answered by ${status}: ${body}`);
        versions[connection] = JSON.parse(body).version;
      },
    });
}

function parser(url: string) {
  let turn = 0;
  return (inFlight: number, seconds: number) =>
    runLoad({
      url,
      inFlight,
      seconds,
      ask: () => ({
        method: "PUT",
        path: "/save",
        headers: { "content-type": "application/json" },
        body: bodyOf(++turn),
      }),
      answered: (_, status, body) => {
        if (status !== 200) throw new Error(`the route answered by ${status}: ${body}`);
      },
    });
}

/** Builds and serves the smallest Next application that takes such a body. */
async function startParseRoute(): Promise<{ url: string; process: ChildProcess }> {
  const folder = fileURLToPath(new URL("./parse-route", import.meta.url));
  const env = { ...process.env, NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" } as NodeJS.ProcessEnv;
  execFileSync("next", ["build", folder], { env, stdio: "ignore" });
  const child = spawn("next", ["start", folder, "--port", "0", "--hostname", "127.0.0.1"], {
    env,
    stdio: ["ignore", "pipe", "inherit"],
  });
  return new Promise((resolve, reject) => {
    let said = "";
    child.stdout.on("data", (chunk) => {
      said += chunk;
      const url = /http:\/\/127\.0\.0\.1:\d+/.exec(said)?.[0];
      if (url && said.includes("Ready")) resolve({ url, process: child });
    });
    child.once("exit", (code) => reject(new Error(`next start ended with ${code}: ${said}`)));
  });
}
