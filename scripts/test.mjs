// npm test: from a fresh clone, everything that there is to check. The last line counts it.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { build, env, install, root } from "./tasks.mjs";
import { findBrowser, installReaders } from "./test-tools.mjs";

const results = "test-results";
const count = { passed: 0, failed: 0, skipped: 0 };

/** Runs a command to its end; gives whether it went well. What is set on this machine for a desk must not reach the tests. */
function attempt(command, args, extra = {}) {
  const own = Object.fromEntries(
    Object.entries(env).filter(([name]) => !/^(VERSO_|PUBLIC_URL$|DATABASE_URL)/.test(name)),
  );
  const options = { cwd: root, stdio: "inherit", shell: process.platform === "win32", env: { ...own, ...extra } };
  return spawnSync(command, args, options).status === 0;
}

function check(name, command, args) {
  console.log(`\n── ${name}`);
  const passed = attempt(command, args);
  if (!passed) console.error(`✗ ${name}`);
  count[passed ? "passed" : "failed"]++;
  return passed;
}

/** Runs a suite that leaves a report, and adds up what the report says; a suite that breaks counts as a failure. */
function suite(name, command, args, report, read) {
  console.log(`\n── ${name}`);
  const file = join(root, results, report);
  rmSync(file, { force: true });
  const passed = attempt(command, args);
  const found = existsSync(file) ? read(JSON.parse(readFileSync(file, "utf8"))) : { passed: 0, failed: 0, skipped: 0 };
  if (!passed && found.failed === 0) found.failed = 1;
  for (const kind of Object.keys(count)) count[kind] += found[kind];
}

install();
mkdirSync(join(root, results), { recursive: true });
attempt("next", ["typegen"]);
// Before the types: a message that is not there costs the compiler hours.
if (check("messages", "node", ["scripts/check-messages.mjs"]))
  check("types", "tsc", ["--noEmit", "--incremental", "false"]);
check("style", "biome", ["check", "--error-on-warnings", "."]);
check("layers", "node", ["scripts/check-layers.mjs"]);
check("docs", "node", ["scripts/check-docs.mjs"]);

const vitest = ["run", "--reporter=default", "--reporter=json", `--outputFile.json=${results}/unit.json`];
suite("rules, use cases and routes, on SQLite and on PostgreSQL", "vitest", vitest, "unit.json", (report) => ({
  passed: report.numPassedTests,
  failed: report.numFailedTests + failedFiles(report),
  skipped: report.numPendingTests + report.numTodoTests,
}));

build();
findBrowser();
installReaders();
suite("journeys in a browser", "playwright", ["test"], "e2e.json", ({ stats, errors }) => ({
  passed: stats.expected + stats.flaky,
  failed: stats.unexpected + (stats.unexpected ? 0 : errors.length),
  skipped: stats.skipped,
}));

console.log(`\n${count.passed} passed, ${count.failed} failed, ${count.skipped} skipped`);
process.exit(count.failed === 0 ? 0 : 1);

/** Files that broke before a test of theirs could. */
function failedFiles({ testResults }) {
  return testResults.filter(({ status, assertionResults }) => status === "failed" && assertionResults.length === 0)
    .length;
}
