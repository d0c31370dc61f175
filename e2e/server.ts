// A desk of its own for a test: the real process, on a folder that goes away.
import { type ChildProcess, type StdioOptions, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

export interface Desk {
  url: string;
  /** The path of the link by which the first person sets the desk up. */
  setup: string;
  folder: string;
  process: ChildProcess;
  /** Ends it; `SIGKILL` as a power cut would. */
  stop(signal?: NodeJS.Signals): Promise<void>;
}

const ready = /Verso is ready: (\S+)/;
const link = /(\/setup\?token=\S+)\s/;

/**
 * Starts a desk on a free port, or again on the folder and the port of one that was stopped; with `isNew` the folder is
 * one that nobody has used. `preload`: a module that is
 * loaded into its process first, and can be talked to.
 */
export function startDesk({
  folder: given = "",
  isNew = false,
  port = 0,
  sample = false,
  preload = "",
} = {}): Promise<Desk> {
  const kept = given !== "" && !isNew;
  const folder = given || mkdtempSync(join(tmpdir(), "verso-e2e-"));
  const env: NodeJS.ProcessEnv = {
    ...process.env,
    NODE_ENV: "production",
    VERSO_DATA: folder,
    VERSO_SAMPLE: sample ? "1" : "0",
    DATABASE_URL: "",
    PUBLIC_URL: "",
    HOST: "localhost",
    PORT: String(port),
  };
  const options = preload ? ["--import", preload] : [];
  const stdio = ["ignore", "pipe", "pipe", ...(preload ? ["ipc" as const] : [])] as StdioOptions;
  const child = spawn(process.execPath, [...options, "main.ts"], { env, stdio });
  let said = "";
  return new Promise((resolve, reject) => {
    const hear = (chunk: Buffer) => {
      said += chunk;
      const url = ready.exec(said)?.[1];
      const setup = link.exec(said)?.[1];
      // A desk that nobody has set up yet says next how to.
      if (!url || (!setup && !kept)) return;
      resolve({ url, setup: setup ?? "", folder, process: child, stop: (signal) => end(child, signal) });
    };
    child.stdout?.on("data", hear);
    child.stderr?.on("data", (chunk: Buffer) => {
      hear(chunk);
      process.stderr.write(chunk);
    });
    child.once("exit", (code) => reject(new Error(`the desk ended with ${code}: ${said}`)));
  });
}

function end(child: ChildProcess, signal: NodeJS.Signals = "SIGTERM"): Promise<void> {
  return new Promise((ended) => {
    if (child.exitCode !== null || child.signalCode !== null) return ended();
    child.removeAllListeners("exit");
    child.once("exit", () => ended());
    child.kill(signal);
  });
}

export const removeFolder = (desk: Desk) => rmSync(desk.folder, { recursive: true, force: true });
