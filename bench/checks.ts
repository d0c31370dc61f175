// npm run bench -- checks --bitext FILE.tsv --source en --target ru
// What the checks find in a bitext of anybody's, one `source<TAB>target` a line: how often they disturb, how much of
// the errors that are put in they see, how fast they are.
import { readFileSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import type { Finding } from "../domain/checks/finding.ts";
import { canonicalLanguage } from "../domain/language/tag.ts";
import { type Bitext, checkAll, checkOf, flagsOf, readBitext } from "./checks/bitext.ts";
import { injections } from "./checks/inject/all.ts";
import { recallOf } from "./checks/recall.ts";
import { speedOf } from "./checks/speed.ts";

const { values } = parseArgs({
  options: {
    bitext: { type: "string" },
    source: { type: "string" },
    target: { type: "string" },
    show: { type: "string" },
    missed: { type: "string" },
    each: { type: "string", default: "200" },
    seed: { type: "string", default: "1" },
    json: { type: "string" },
  },
});
/** npm runs its scripts in the checkout, wherever they were called from. */
const here = (file: string) => resolve(process.env.INIT_CWD ?? "", file);
const sourceLanguage = canonicalLanguage(values.source ?? "");
const targetLanguage = canonicalLanguage(values.target ?? "");
if (!values.bitext || !sourceLanguage || !targetLanguage) {
  console.error(`usage: npm run bench -- checks --bitext FILE.tsv --source en --target ru
  --each 200      how many errors of each kind are put in; 0 for none
  --seed 1        of the chance by which they are chosen
  --show ID       the segments that a check or a group flags: --show quantity
  --missed KIND   the errors of a kind that nobody saw: --missed percent
  --json FILE     the figures as JSON`);
  process.exit(2);
}

const bitext: Bitext = { pairs: readBitext(readFileSync(here(values.bitext), "utf8")), sourceLanguage, targetLanguage };
const clean = checkAll(bitext);
const flags = flagsOf(clean);
console.log(`${bitext.pairs.length} segments ${sourceLanguage} → ${targetLanguage}; of 100 segments are flagged:`);
console.log(`  quantity group ${told(flags.quantity)}`);
console.log(`  errors ${told(flags.errors)}  errors and warnings ${told(flags.counted)}`);
for (const [id, count] of Object.entries(flags.checks)) console.log(`    ${id.padEnd(40)} ${told(count)}`);
if (values.show) show(values.show);

const speed = speedOf(bitext, checkOf(bitext));
console.log(
  `speed of one core: ${Math.round(speed.perSecond)} segments a second; a paragraph of ${speed.paragraphLength} characters ${speed.paragraph.toFixed(2)} ms`,
);

const recall =
  values.each === "0"
    ? []
    : recallOf(bitext, clean, injections, { each: Number(values.each), seed: Number(values.seed) });
for (const { kind, tried, seen, missed } of recall) {
  console.log(`  ${kind.padEnd(32)} ${((seen * 100) / tried).toFixed(1).padStart(5)} %  of ${tried}`);
  if (values.missed && kind.startsWith(values.missed))
    for (const { source, target, broken } of missed) console.log(`\n   S ${source}\n   T ${target}\n   X ${broken}`);
}
if (values.json) {
  const told = recall.map(({ kind, tried, seen }) => ({ kind, tried, seen }));
  writeFileSync(
    here(values.json),
    JSON.stringify(
      { sourceLanguage, targetLanguage, segments: bitext.pairs.length, flags, speed, recall: told },
      null,
      1,
    ),
  );
}

function told(count: number): string {
  return `${((count * 100) / bitext.pairs.length).toFixed(2)} (${count})`;
}

function show(id: string) {
  const isShown = ({ check, severity }: Finding) => check.startsWith(id) && (severity !== "info" || check === id);
  for (const [index, findings] of clean.entries()) {
    for (const one of findings.filter(isShown)) {
      console.log(`\n[${index + 1}] ${one.severity} ${one.check} ${JSON.stringify(one.values ?? {})}`);
      console.log(`   S ${bitext.pairs[index]!.source}\n   T ${bitext.pairs[index]!.target}`);
    }
  }
}
