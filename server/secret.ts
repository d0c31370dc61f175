import { createHmac, randomBytes } from "node:crypto";
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { dataFolder } from "../db/dialect.ts";
import { one } from "../db/shared.ts";

/** The desk's secret: VERSO_SECRET, else a file in the data folder that the first start writes. */
function secret(): string {
  return one("secret", () => {
    const { VERSO_SECRET, VERSO_SECRET_FILE } = process.env;
    if (VERSO_SECRET) return VERSO_SECRET;
    if (VERSO_SECRET_FILE) return readFileSync(VERSO_SECRET_FILE, "utf8").trim();
    const file = join(dataFolder(), "secret");
    if (!existsSync(file)) {
      mkdirSync(dataFolder(), { recursive: true, mode: 0o700 });
      writeFileSync(file, randomBytes(32).toString("base64url"), { mode: 0o600, flag: "wx" });
      chmodSync(file, 0o600);
    }
    return readFileSync(file, "utf8").trim();
  });
}

/** A value that only this desk can compute, always the same for the same purpose and parts. */
export function derive(purpose: string, ...parts: string[]): string {
  return createHmac("sha256", secret())
    .update([purpose, ...parts].join("\0"))
    .digest("base64url");
}
