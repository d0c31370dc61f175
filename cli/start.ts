import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { constants } from "node:os";
import { settings } from "./at-desk.ts";
import { command } from "./command.ts";
import { numberIn } from "./values.ts";

const builtPages = ".next/BUILD_ID";
const lookEvery = 500;

export default command({
  arguments: [],
  options: { port: { value: "N" } },
  async run({ port }, terminal) {
    if (port !== undefined) numberIn(port, "--port", { most: 65_535 });
    await settings();
    if (!existsSync(builtPages)) {
      terminal.note(`verso: ${terminal.t("cli.notBuilt")}`);
      return 1;
    }
    return serve(port === undefined ? {} : { PORT: port });
  },
});

/** The server is a process of its own; a signal to this one is for it, and it ends when we are left alone. */
function serve(more: Record<string, string>): Promise<number> {
  const parent = process.ppid;
  const server = spawn(process.execPath, ["main.ts"], {
    stdio: "inherit",
    env: { ...process.env, NODE_ENV: "production", ...more },
  });
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, () => server.kill(signal));
  setInterval(() => {
    if (process.ppid !== parent) server.kill("SIGTERM");
  }, lookEvery).unref();
  return new Promise((ended, failed) => {
    server.once("error", failed);
    server.once("exit", (code, signal) => ended(code ?? (signal ? 128 + constants.signals[signal] : 1)));
  });
}
