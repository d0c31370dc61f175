// npm run bench -- checks --bitext FILE.tsv --source en --target ru
// What the checks find in a bitext of anybody's, one `source<TAB>target` a line: how often they disturb, how much of
// the errors that are put in they see, how fast they are.
import { readFileSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import type { Finding } from "../domain/checks/finding.ts";
import { canonicalLanguage } from "../domain/language/tag.ts";
import { type Bitext, checkAll, checkOf, flagsOf, readBitext } from "./checks/bitext.ts";
import { costsOf } from "./checks/hostile.ts";
import { injections } from "./checks/inject/all.ts";
import { type Figures, pageWith } from "./checks/page.ts";
import { recallOf } from "./checks/recall.ts";
import { speedOf } from "./checks/speed.ts";

const { values, positionals } = parseArgs({
  options: {
    bitext: { type: "string" },
    source: { type: "string" },
    target: { type: "string" },
    show: { type: "string" },
    missed: { type: "string" },
    each: { type: "string", default: "200" },
    seed: { type: "string", default: "1" },
    json: { type: "string" },
    data: { type: "string", default: "a bitext" },
    hostile: { type: "boolean", default: false },
    write: { type: "string" },
  },
  allowPositionals: true,
});
/** npm runs its scripts in the checkout, wherever they were called from. */
const here = (file: string) => resolve(process.env.INIT_CWD ?? "", file);
if (values.write) {
  const page = here(values.write);
  const figures = positionals.map((file): Figures => JSON.parse(readFileSync(here(file), "utf8")));
  writeFileSync(page, pageWith(readFileSync(page, "utf8"), figures));
  process.exit();
}
const sourceLanguage = canonicalLanguage(values.source ?? "");
const targetLanguage = canonicalLanguage(values.target ?? "");
if (!values.bitext || !sourceLanguage || !targetLanguage) {
  console.error(`usage: npm run bench -- checks --bitext FILE.tsv --source en --target ru
  --each 200      how many errors of each kind are put in; 0 for none
  --seed 1        of the chance by which they are chosen
  --show ID       the segments that a check or a group flags: --show quantity
  --missed KIND   the errors of a kind that nobody saw: --missed percent
  --json FILE     the figures as JSON
  --data WORDS    what the bitext is, kept with them
  --hostile       what each check costs on 100,000 characters of what slows careless patterns
or: npm run bench -- checks --write PAGE.md FIGURES.json…   puts such figures into a page`);
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
const hostile = values.hostile ? costsOf(100_000) : undefined;
for (const { check, milliseconds, tenfold, pattern, language } of hostile ?? [])
  console.log(`  ${check.padEnd(32)} ${milliseconds.toFixed(0)} ms, × ${tenfold.toFixed(1)}  ${pattern} ${language}`);
if (values.json) {
  const figures: Figures = {
    data: values.data,
    date: new Date().toISOString().slice(0, 10),
    sourceLanguage,
    targetLanguage,
    segments: bitext.pairs.length,
    flags,
    speed,
    recall: recall.map(({ kind, tried, seen }) => ({ kind, tried, seen })),
    ...(hostile ? { hostile } : {}),
  };
  writeFileSync(here(values.json), JSON.stringify(figures, null, 1));
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
