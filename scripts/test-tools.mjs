// What the tests need that npm does not bring. Node's built-ins only.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { env, root } from "./tasks.mjs";

const options = { cwd: root, stdio: "inherit", shell: process.platform === "win32", env };
const mayInstall = process.platform === "linux" && process.getuid?.() === 0;
const debian = (...packages) => [
  "sh",
  [
    "-c",
    `apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends ${packages.join(" ")}`,
  ],
];

/** The system's Chromium, else the one that Playwright installs, else Debian's. */
export function findBrowser() {
  const system = [
    process.env.CHROMIUM_PATH,
    "/usr/bin/chromium",
    "/usr/bin/chromium-browser",
    "/usr/bin/google-chrome",
  ];
  if (system.some((path) => path && existsSync(path))) return;
  const ways = [
    ["playwright", ["install", "chromium"]],
    ["playwright", ["install", "--with-deps", "chromium"]],
    ...(mayInstall ? [debian("chromium", "fonts-noto-cjk")] : []),
  ];
  for (const [command, args] of ways) if (spawnSync(command, args, options).status === 0) return;
  console.error("There is no Chromium: install one, or name one in CHROMIUM_PATH.");
  process.exit(1);
}

/** Pandoc and LibreOffice read exports back. Where they are not and cannot be installed, those tests are skipped, and counted. */
export function installReaders() {
  const present = (command) => spawnSync(command, ["--version"], { env, stdio: "ignore" }).status === 0;
  const missing = Object.entries({ pandoc: "pandoc", soffice: "libreoffice-writer-nogui" }).filter(
    ([command]) => !present(command),
  );
  if (missing.length === 0) return;
  const [command, args] = debian(...missing.map(([, name]) => name));
  if (mayInstall && spawnSync(command, args, options).status === 0) return;
  console.warn(`Without ${missing.map(([name]) => name).join(" and ")}, the exports are not read back by them.`);
}
