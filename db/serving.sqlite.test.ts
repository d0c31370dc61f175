import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { AlreadyServed, claimServing, findServing } from "./serving.ts";

const folder = mkdtempSync(join(tmpdir(), "verso-serving-"));
const file = join(folder, "verso.db");
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A process that serves the file until it is killed. */
async function server(port: number): Promise<ChildProcess> {
  const module = JSON.stringify(new URL("./serving.ts", import.meta.url).href);
  const serve = `const { claimServing } = await import(${module}); globalThis.claim = claimServing(${JSON.stringify(file)});
    globalThis.claim.tell(${port}); console.log("serving"); setInterval(() => {}, 1000);`;
  const child = spawn(process.execPath, ["--input-type=module", "-e", serve], { stdio: ["ignore", "pipe", "inherit"] });
  await new Promise((ready) => child.stdout?.once("data", ready));
  return child;
}
const killed = (child: ChildProcess) =>
  new Promise((ended) => {
    child.once("exit", ended);
    child.kill("SIGKILL");
  });

it("lets one process serve a file, and says which", async () => {
  expect(findServing(file)).toBeUndefined();
  const first = await server(4490);
  expect(findServing(file)).toEqual({ pid: first.pid, port: 4490 });
  expect(() => claimServing(file)).toThrow(AlreadyServed);
  expect(() => claimServing(file)).toThrow(`process ${first.pid}`);
  await killed(first);
});

it("has no place taken by a process that was killed", async () => {
  const first = await server(4490);
  await killed(first);
  expect(findServing(file)).toBeUndefined();
  const claim = claimServing(file);
  claim.end();
  expect(findServing(file)).toBeUndefined();
});
