// What the checks find in a bitext: how often they disturb, how much of an injected error they see, how fast they are.
import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { checkSegment } from "../domain/checks/check-segment.ts";
import type { Finding } from "../domain/checks/finding.ts";
import { canonicalLanguage } from "../domain/language/tag.ts";
import { type Injection, injections } from "./checks/inject.ts";
import { randomOf } from "./checks/random.ts";

const { values } = parseArgs({
  options: {
    bitext: { type: "string" },
    source: { type: "string" },
    target: { type: "string" },
    show: { type: "string" },
    missed: { type: "string" },
    each: { type: "string", default: "200" },
    seed: { type: "string", default: "1" },
  },
});
const sourceLanguage = canonicalLanguage(values.source ?? "");
const targetLanguage = canonicalLanguage(values.target ?? "");
if (!values.bitext || !sourceLanguage || !targetLanguage) {
  console.error("usage: node bench/checks.ts --bitext FILE.tsv --source en --target ru [--show ID] [--missed KIND]");
  process.exit(2);
}

const pairs = readFileSync(values.bitext, "utf8")
  .split("\n")
  .flatMap((line) => {
    const [source, target] = line.split("\t");
    return source?.trim() && target?.trim() ? [{ source: source.trim(), target: target.trim() }] : [];
  });
const check = (source: string, target: string) => checkSegment({ source, target, sourceLanguage, targetLanguage });

const clean = pairs.map(({ source, target }) => check(source, target));
tellFlags();
tellSpeed();
if (values.each !== "0") tellRecall();

function tellFlags() {
  const per100 = (count: number) => ((count * 100) / pairs.length).toFixed(2);
  const of = (fits: (finding: Finding) => boolean) => per100(clean.filter((findings) => findings.some(fits)).length);
  const counted = ({ severity }: Finding) => severity !== "info";
  const inQuantity = ({ check }: Finding) => /^(quantity|currency|date|time)\./.test(check);
  console.log(`${pairs.length} segments ${sourceLanguage} → ${targetLanguage}; segments flagged per 100:`);
  console.log(`  quantity group ${of((one) => counted(one) && inQuantity(one))}`);
  console.log(`  errors ${of(({ severity }) => severity === "error")}  errors and warnings ${of(counted)}`);
  const ids = new Map<string, number>();
  for (const findings of clean) {
    for (const id of new Set(findings.map(({ check, severity }) => `${severity} ${check}`)))
      ids.set(id, (ids.get(id) ?? 0) + 1);
  }
  for (const [id, count] of [...ids].sort()) console.log(`    ${id.padEnd(40)} ${per100(count)}  (${count})`);
  for (const [index, findings] of clean.entries()) {
    for (const one of findings) {
      if (!values.show || !one.check.startsWith(values.show) || (one.severity === "info" && values.show !== one.check))
        continue;
      console.log(`\n[${index + 1}] ${one.severity} ${one.check} ${JSON.stringify(one.values ?? {})}`);
      console.log(`   S ${pairs[index]!.source}\n   T ${pairs[index]!.target}`);
    }
  }
}

function tellSpeed() {
  // Time of the processor, so that a busy machine tells the same: 1,000,000 microseconds are one core's second.
  const start = process.cpuUsage();
  let rounds = 0;
  let spent = 0;
  do {
    for (const { source, target } of pairs) check(source, target);
    rounds++;
    const { user, system } = process.cpuUsage(start);
    spent = (user + system) / 1_000_000;
  } while (spent < 1.5);
  console.log(`speed: ${Math.round((pairs.length * rounds) / spent)} segments a second of one core`);
}

function tellRecall() {
  for (const injection of injections) {
    if (!injection.languages.includes(targetLanguage!.split("-")[0]!)) continue;
    const { tried, seen } = tryInjection(injection);
    if (tried > 0) {
      const told = `${((seen * 100) / tried).toFixed(1).padStart(5)} %  of ${tried}`;
      console.log(`  ${injection.kind.padEnd(22)} ${told}`);
    }
  }
}

/** Puts the error into segments in turn; it is seen when a finding comes that was not there, and is no info. */
function tryInjection({ kind, inject }: Injection): { tried: number; seen: number } {
  const random = randomOf(Number(values.seed));
  const keyOf = ({ check, values }: Finding) => `${check} ${JSON.stringify(values ?? {})}`;
  let tried = 0;
  let seen = 0;
  const most = Number(values.each);
  const offset = Math.floor(random() * pairs.length);
  for (let step = 0; step < pairs.length && tried < most; step++) {
    const index = (offset + step * 7) % pairs.length;
    const { source, target } = pairs[index]!;
    const broken = inject({ source, target, sourceLanguage: sourceLanguage!, targetLanguage: targetLanguage!, random });
    if (broken === undefined || broken === target) continue;
    tried++;
    const before = new Map<string, number>();
    for (const one of clean[index]!) before.set(keyOf(one), (before.get(keyOf(one)) ?? 0) + 1);
    const fresh = check(source, broken).filter((one) => {
      const left = before.get(keyOf(one)) ?? 0;
      before.set(keyOf(one), left - 1);
      return left <= 0 && one.severity !== "info";
    });
    if (fresh.length > 0) seen++;
    else if (values.missed === kind) console.log(`\n   S ${source}\n   T ${target}\n   X ${broken}`);
  }
  return { tried, seen };
}
