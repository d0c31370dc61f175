import { databaseAddress, dialect } from "../db/dialect.ts";
import { findServing, type Served } from "../db/serving.ts";

const anywhere = ["0.0.0.0", "::", "[::]"];

/** The server of this desk, and the address at which this machine finds it; where none runs, that of the settings. */
export function findServer({ HOST, PORT }: { HOST: string; PORT: number }): { served?: Served; address: string } {
  const served = dialect === "sqlite" ? findServing(databaseAddress()) : undefined;
  const host = anywhere.includes(HOST) ? "localhost" : HOST.includes(":") ? `[${HOST}]` : HOST;
  return { ...(served ? { served } : {}), address: `http://${host}:${served?.port || PORT}` };
}
