// What the commands have in common. Node's built-ins only: this runs on a fresh clone, before anything is installed.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

export const root = dirname(dirname(fileURLToPath(import.meta.url)));
const windows = process.platform === "win32";

/** node_modules/.bin comes first: it holds the Node that optionalDependencies pin, and every tool. */
export const env = {
  ...process.env,
  NEXT_TELEMETRY_DISABLED: "1",
  PATH: join(root, "node_modules", ".bin") + delimiter + process.env.PATH,
};

/** Runs a command in the foreground, and ends this process with its status if it fails. */
export function run(command, args = [], extra = {}) {
  const { status, signal, error } = spawnSync(command, args, {
    cwd: root,
    stdio: "inherit",
    shell: windows,
    env: { ...env, ...extra },
  });
  if (error) throw error;
  if (status !== 0) process.exit(status ?? (signal ? 128 : 1));
}

/** Runs `task` unless the files that it depends on are those that it ran on last time. */
function once(stamp, paths, task) {
  const file = join(root, stamp);
  const now = hash(paths);
  if (existsSync(file) && readFileSync(file, "utf8") === now) return;
  task();
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, now);
}

const isTest = /\.test\./;

function hash(paths) {
  const digest = createHash("sha256").update(process.arch);
  const visit = (path) => {
    if (!existsSync(path)) return;
    if (statSync(path).isDirectory()) for (const entry of readdirSync(path).sort()) visit(join(path, entry));
    else if (!isTest.test(path)) digest.update(path.slice(root.length)).update(readFileSync(path));
  };
  for (const path of paths) visit(join(root, path));
  return digest.digest("hex");
}

export const install = () =>
  once("node_modules/.installed", ["package-lock.json"], () => {
    run("npm", ["ci", "--loglevel=error"], { PATH: process.env.PATH });
    requireNode();
  });

// Older ones end without a message where better-sqlite3 is loaded.
function requireNode() {
  const { stdout } = spawnSync("node", ["-p", "process.versions.node"], {
    cwd: root,
    env,
    encoding: "utf8",
    shell: windows,
  });
  const [major = 0, minor = 0] = String(stdout).split(".").map(Number);
  if (major > 22 || (major === 22 && minor >= 18)) return;
  console.error(`Verso needs Node 22.18 or newer. This is ${process.version}, and npm could not install a newer one.`);
  process.exit(1);
}

// What the pages are built from; a change anywhere else needs no new build.
const built = [
  "api",
  "app",
  "components",
  "db",
  "domain",
  "editor",
  "formats",
  "i18n",
  "integrations",
  "messages",
  "server",
  "next.config.ts",
  "postcss.config.mjs",
  "proxy.ts",
  "package-lock.json",
  "tsconfig.json",
];
export const build = () => once(".next/.built", built, () => run("next", ["build"], { NODE_ENV: "production" }));
