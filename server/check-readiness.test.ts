import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it, vi } from "vitest";
import { closeDatabase, migrate } from "../db/client.ts";
import { checkReadiness } from "./check-readiness.ts";
import { foundDesk } from "./start-desk.ts";

const folder = mkdtempSync(join(tmpdir(), "verso-ready-"));

afterAll(async () => {
  await closeDatabase();
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

it("is ready on a machine on which nobody has made the data folder", async () => {
  vi.stubEnv("VERSO_DATA", join(folder, "desk", "data"));
  await migrate();
  await foundDesk({ sample: false });
  expect(await checkReadiness()).toEqual({ database: true, disk: true });
});
