import { readFileSync } from "node:fs";
import { z } from "zod";
import { nearest } from "../domain/nearest.ts";

const aPort = "a number from 0 to 65535";
const origin = z
  .url({ protocol: /^https?$/ })
  .refine((value) => new URL(value).pathname === "/", "an origin: no path")
  .transform((value) => new URL(value).origin);

const settings = z.object({
  PORT: z.coerce.number(aPort).int(aPort).min(0, aPort).max(65_535, aPort).default(3000),
  HOST: z.string().min(1).default("localhost"),
  PUBLIC_URL: origin.optional(),
  DATABASE_URL: z.string().optional(),
  VERSO_DATA: z.string().min(1).default("data"),
  VERSO_SECRET: z.string().min(32, "at least 32 characters").optional(),
  VERSO_SAMPLE: z.enum(["0", "1"]).default("1"),
});
export type Settings = z.infer<typeof settings>;

/** Names that may also be given as the path of a file that holds the value; one that is given itself comes first. */
const secrets = ["DATABASE_URL", "VERSO_SECRET"] as const;
/** Names that other parts read for themselves: what tests set. */
const ours = ["VERSO_E2E"];

/** A setting that cannot be used, said in one line for the person at the terminal. */
export class SettingsError extends Error {
  override name = "SettingsError";
}

/**
 * The settings of the environment, checked.
 * @throws SettingsError naming each setting that is wrong, and the known name next to an unknown `VERSO_*`
 */
export function readSettings(env: Record<string, string | undefined>): Settings {
  const values = { ...env };
  for (const name of secrets) {
    const file = env[`${name}_FILE`];
    if (file && !env[name]) values[name] = readSecretFile(name, file);
  }
  const known = [...Object.keys(settings.shape), ...secrets.map((name) => `${name}_FILE`), ...ours];
  const faults = Object.keys(env)
    .filter((name) => name.startsWith("VERSO_") && !known.includes(name))
    .map((name) => `${name} is not a setting; did you mean ${nearest(name, known)}?`);
  const parsed = settings.safeParse(Object.fromEntries(Object.entries(values).filter(([, value]) => value !== "")));
  if (!parsed.success)
    for (const issue of parsed.error.issues) faults.push(`${issue.path.join(".")}: ${issue.message}`);
  if (faults.length > 0 || !parsed.success) throw new SettingsError(faults.join("\n"));
  return parsed.data;
}

function readSecretFile(name: string, file: string): string {
  try {
    return readFileSync(file, "utf8").trim();
  } catch {
    throw new SettingsError(`${name}_FILE: ${file} cannot be read`);
  }
}
