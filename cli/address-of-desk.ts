import { settings } from "./at-desk.ts";

/** Where a page of the desk is found: at PUBLIC_URL, else where its server listens, or would. */
export async function addressOfDesk(path: string): Promise<string> {
  const { PUBLIC_URL, HOST, PORT } = await settings();
  const { findServer } = await import("../server/find-server.ts");
  return new URL(path, PUBLIC_URL ?? findServer({ HOST, PORT }).address).href;
}
