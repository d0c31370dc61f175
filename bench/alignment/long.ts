// Two texts of 5,000 sentences and more in a process of their own, so that its memory is theirs. Reads the pair from
// standard input, tells what it took.
import { readFileSync } from "node:fs";
import { align } from "../../domain/alignment/align.ts";
import { agreementOf, f1 } from "./agreement.ts";
import type { GoldPair } from "./corpus.ts";

export interface LongRun {
  seconds: number;
  cpuSeconds: number;
  megabytes: number;
  f1: number;
}

const pair = JSON.parse(readFileSync(0, "utf8")) as GoldPair;
const cpu = process.cpuUsage();
const begin = performance.now();
const beads = align(pair);
const seconds = (performance.now() - begin) / 1000;
const { user, system } = process.cpuUsage(cpu);
const run: LongRun = {
  seconds,
  cpuSeconds: (user + system) / 1e6,
  megabytes: process.resourceUsage().maxRSS / 1000,
  f1: f1(agreementOf(beads, pair.beads)),
};
console.log(JSON.stringify(run));
