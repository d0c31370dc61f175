// npm start: from a fresh clone to a running desk. Skips what is done already.
import { spawn } from "node:child_process";
import { build, env, install, root } from "./tasks.mjs";

const parent = process.ppid;
install();
build();
const server = spawn("node", ["main.ts"], {
  cwd: root,
  stdio: "inherit",
  env: { ...env, NODE_ENV: "production" },
  shell: process.platform === "win32",
});
for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => server.kill(signal));
// Debian's npm runs scripts under a shell, and a signal to npm ends that shell but not us: follow our parent.
setInterval(() => {
  if (process.ppid !== parent) server.kill("SIGTERM");
}, 500).unref();
server.on("exit", (code, signal) => process.exit(code ?? (signal ? 0 : 1)));
