// The real command line, as a person calls it.
import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

export interface Called {
  status: number | null;
  out: string;
  err: string;
}
interface How {
  env?: Record<string, string>;
  folder?: string;
  input?: string;
}
const bin = fileURLToPath(new URL("../../scripts/verso.mjs", import.meta.url));
const own = /^(VERSO_|DATABASE_URL|PUBLIC_URL|LC_|LANG|NODE_ENV|VITEST|npm_|INIT_CWD|FORCE_COLOR|PORT$|HOST$)/;

/** Calls `verso` with nothing of this process's own settings. */
export function verso(words: readonly string[], { env = {}, folder, input = "" }: How = {}): Promise<Called> {
  const clean = Object.fromEntries(Object.entries(process.env).filter(([name]) => !own.test(name)));
  const child = spawn(process.execPath, [bin, ...words], {
    cwd: folder ?? process.cwd(),
    env: { ...clean, ...env } as NodeJS.ProcessEnv,
  });
  let out = "";
  let err = "";
  child.stdout.setEncoding("utf8").on("data", (chunk: string) => {
    out += chunk;
  });
  child.stderr.setEncoding("utf8").on("data", (chunk: string) => {
    err += chunk;
  });
  child.stdin.end(input);
  return new Promise((done, failed) => {
    child.once("error", failed);
    child.once("close", (status) => done({ status, out, err }));
  });
}
