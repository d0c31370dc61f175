// Runs the benchmarks that are named, or all of them, and prints one table.
import { parseArgs } from "node:util";
import { build } from "../scripts/tasks.mjs";
import { findBrowser } from "../scripts/test-tools.mjs";
import { benchmarks } from "./all.ts";
import { type Benchmark, type Figure, tableOf } from "./figure.ts";
import { describeMachine } from "./machine.ts";
import { putBetweenMarkers } from "./report.ts";

const { values, positionals } = parseArgs({ options: { write: { type: "boolean" } }, allowPositionals: true });
const all: Record<string, Benchmark> = benchmarks;
const names = positionals.length > 0 ? positionals : Object.keys(all);
const unknown = names.filter((name) => !Object.hasOwn(all, name));
if (unknown.length > 0) {
  console.error(`There is no benchmark called ${unknown.join(", ")}. There are: ${Object.keys(all).join(", ")}.`);
  process.exit(1);
}
if (values.write && names.length < Object.keys(all).length) {
  console.error("--write keeps the whole table: name no benchmarks with it.");
  process.exit(1);
}

// Whoever is stopped still ends what they have started: see start.ts.
for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => process.exit(1));
build();
const machine = describeMachine();
findBrowser();
const figures: Figure[] = [];
const failed: string[] = [];
for (const name of names) {
  console.error(`── ${name}`);
  try {
    figures.push(...(await all[name]!()));
  } catch (error) {
    console.error(error);
    failed.push(name);
  }
}

const report = `${machine}\n\n${tableOf(figures)}`;
console.log(`\n${report}`);
if (failed.length > 0) console.error(`\nCould not be measured: ${failed.join(", ")}`);
else if (values.write) putBetweenMarkers("docs/performance.md", report);
process.exit(failed.length > 0 || figures.some((figure) => !figure.holds) ? 1 : 0);
