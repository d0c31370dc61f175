// A thousand open streams: how long a change takes to reach all of them, and what they cost in memory.
import { readFileSync } from "node:fs";
import { connect } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { makeArticle, openMeasuredDesk } from "./desk.ts";
import { type Benchmark, percentile } from "./figure.ts";

const streams = 1_000;
const changes = 40;

export const measureStreams: Benchmark = async () => {
  const desk = await openMeasuredDesk();
  try {
    const article = await makeArticle(desk.script, 8);
    const { units } = await desk.script.get(`/articles/${article}`);
    await sleep(1_000);
    const before = memoryOf(desk.process.pid!);
    const arrivals: number[] = [];
    let committed = 0;
    const open = await Promise.all(
      Array.from({ length: streams }, () =>
        listen(desk.url, desk.script.cookie, () => arrivals.push(performance.now() - committed)),
      ),
    );
    await sleep(2_000);
    const after = memoryOf(desk.process.pid!);
    const all: number[] = [];
    for (let turn = 0; turn < changes; turn++) {
      arrivals.length = 0;
      const unit = units[turn % units.length].id;
      await desk.script.write(unit, "ru", `Change ${turn}.`);
      committed = performance.now();
      const until = committed + 5_000;
      while (arrivals.length < streams && performance.now() < until) await sleep(2);
      all.push(...arrivals.map((time) => Math.max(0, time)), ...missing(streams - arrivals.length));
    }
    for (const socket of open) socket.destroy();
    const p95 = percentile(all, 0.95);
    const each = ((after - before) / streams / 1024).toFixed(0);
    return [
      {
        promise: "a change reaches 1,000 open streams, from the acknowledgement of the save",
        target: "p95 ≤ 200 ms",
        measured: `p95 ${p95.toFixed(0)} ms, median ${percentile(all, 0.5).toFixed(0)} ms`,
        data: `${changes} changes, ${all.length.toLocaleString("en")} arrivals`,
        holds: p95 <= 200,
      },
      {
        promise: "memory of an open stream",
        target: "≤ 100 KB",
        measured: `${each} KB`,
        data: `resident memory of the process with ${streams} streams and without`,
        holds: (after - before) / streams <= 100 * 1024,
      },
    ];
  } finally {
    await desk.remove();
  }
};

const missing = (count: number) => Array.from({ length: Math.max(0, count) }, () => 5_000);

/** A reader that costs next to nothing: a socket, and a search for an event in what comes. */
function listen(url: string, cookie: string, hear: () => void) {
  const { hostname, port, host } = new URL(url);
  return new Promise<ReturnType<typeof connect>>((ready, failed) => {
    const socket = connect({ host: hostname, port: Number(port) });
    socket.on("connect", () =>
      socket.write(`GET /api/v1/stream HTTP/1.1\r\nhost: ${host}\r\ncookie: ${cookie}\r\n\r\n`),
    );
    socket.once("data", () => {
      ready(socket);
      socket.on("data", (chunk) => chunk.includes("event: segment") && hear());
    });
    socket.once("error", failed);
  });
}

/** Resident memory of a process, in bytes. */
function memoryOf(pid: number): number {
  const pages = Number(readFileSync(`/proc/${pid}/statm`, "utf8").split(" ")[1]);
  return pages * 4096;
}
