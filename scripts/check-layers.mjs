// The house: which floor may know which, and where each library lives. docs/architecture.md tells why.
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { root } from "./tasks.mjs";

const mayImport = {
  domain: [],
  formats: ["domain"],
  db: ["domain"],
  integrations: ["domain"],
  editor: ["domain"],
  i18n: ["domain", "messages", "formats/format.ts"],
  components: ["domain", "editor", "i18n", "api/client.ts"],
  server: ["domain", "formats", "db", "integrations"],
  api: ["domain", "server", "i18n"],
  cli: ["domain", "server", "i18n", "package.json"],
  app: ["domain", "components", "server", "i18n", "api"],
  "main.ts": ["api", "server", "db/client.ts"],
  "proxy.ts": ["i18n"],
  "next.config.ts": [],
  "drizzle.config.ts": ["db/dialect.ts"],
};
/** Libraries that have one home, and where code that wants them belongs. */
const homes = [
  [
    /^(drizzle-orm|drizzle-kit|better-sqlite3|pg)(\/|$)/,
    ["db", "drizzle.config.ts"],
    "what knows SQL belongs in db/queries",
  ],
  [/^@tiptap\//, ["editor"], "what knows TipTap belongs in editor/"],
  [/^(hono|@hono\/)/, ["api", "main.ts", "components"], "what knows HTTP belongs in api/"],
  [
    /^next(\/|$)/,
    ["app", "i18n", "main.ts", "next.config.ts", "proxy.ts", "components"],
    "what knows Next belongs in app/",
  ],
];
/** Words that no folder or file is called: they say nothing of what is in them. */
const banned = /(^|\/)(lib|utils?|helpers?|hooks|types|services?|misc|managers?|index)(\/|\.|$)/;

const files = execFileSync("git", ["ls-files", "-co", "--exclude-standard", "*.ts", "*.tsx"], {
  cwd: root,
  encoding: "utf8",
})
  .split("\n")
  .filter((name) => name && existsSync(join(root, name)));
const isTest = (name) => /\.test\.ts$|\/testing\/|^(e2e|bench|vitest|playwright)/.test(name);
const floorOf = (name) => (name.includes("/") ? name.slice(0, name.indexOf("/")) : name);
const faults = [];
const graph = new Map();

for (const name of files.filter((one) => !isTest(one) && !one.endsWith(".d.ts"))) {
  if (banned.test(name)) faults.push(`${name}: name it after the one thing that it gives`);
  const floor = floorOf(name);
  const allowed = mayImport[floor];
  if (!allowed) {
    faults.push(`${name}: no floor is called ${floor}`);
    continue;
  }
  const source = readFileSync(join(root, name), "utf8");
  for (const [, from] of source.matchAll(
    /(?:^|\n)\s*(?:import|export)\b[^"';]*?from\s*["']([^"']+)["']|import\(\s*["']([^"']+)["']/g,
  )) {
    if (from) check(name, floor, allowed, from, source);
  }
  for (const [, from] of source.matchAll(/import\(\s*["']([^"']+)["']\s*\)/g))
    check(name, floor, allowed, from, source);
  if (floor === "app" && /^["']use client["']/.test(source) && !name.endsWith("error.tsx")) {
    faults.push(`${name}: the client begins in components/, at the leaf that listens or remembers`);
  }
}

function check(name, floor, allowed, from) {
  if (!from.startsWith(".")) {
    const home = homes.find(([form]) => form.test(from));
    if (home && !home[1].includes(floor)) faults.push(`${name} imports ${from}: ${home[2]}`);
    return;
  }
  const target = normalize(join(dirname(name), from)).replaceAll("\\", "/");
  const other = floorOf(target);
  if (other === floor) {
    graph.set(name, [...(graph.get(name) ?? []), target]);
    return;
  }
  const fits = allowed.some((one) => one === other || one === target);
  if (!fits) faults.push(`${name} imports ${target}: ${floor} may know ${allowed.join(", ") || "nobody"}`);
}

// Types may point both ways; code may not.
for (const start of graph.keys()) findCycle(start, [start]);
function findCycle(start, path) {
  for (const next of graph.get(path.at(-1)) ?? []) {
    if (next === start && path.length > 1 && start === [...path].sort()[0]) {
      if (path.every((one, i) => importsCode(one, path[i + 1] ?? start)))
        faults.push(`a circle: ${[...path, start].join(" → ")}`);
    } else if (!path.includes(next) && path.length < 8) findCycle(start, [...path, next]);
  }
}
function importsCode(name, target) {
  const source = readFileSync(join(root, name), "utf8");
  const base = target.slice(target.lastIndexOf("/") + 1).replaceAll(".", "\\.");
  return new RegExp(`(?:import|export)\\s+(?!type\\b)[^;]*?from\\s*["'][^"']*${base}["']`).test(source);
}

for (const fault of new Set(faults)) console.error(fault);
console.log(`layers: ${files.length} files, ${new Set(faults).size} faults`);
process.exit(faults.length > 0 ? 1 : 0);
