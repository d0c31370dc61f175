import { isIP } from "node:net";
import { askServer } from "../../integrations/ask-server.ts";
import { findServer } from "../find-server.ts";
import type { Settings } from "../settings.ts";
import { type Complaint, fault, warning } from "./complaint.ts";

const tolerance = 5_000;
const door = "/api/v1/sessions";
const isLocal = (host: string) => host === "localhost" || isIP(host.replace(/^\[|\]$/g, "")) !== 0;

/** The server that runs on this desk: whether it answers, is ready, and has our time. One that does not run is no fault. */
export async function examineServer(settings: Settings, now: Date): Promise<Complaint[]> {
  const { served, address } = findServer(settings);
  const answer = await askServer(address, "/readyz");
  if (!answer) return served ? [fault("serverSilent", { address, pid: served.pid })] : [];
  if (!isReadiness(answer.body)) return [];
  const lacking = Object.entries(answer.body).flatMap(([name, good]) => (good ? [] : [name]));
  const found = lacking.length > 0 ? [fault("serverNotReady", { address, lacking: lacking.join(", ") })] : [];
  const theirs = Date.parse(answer.headers.get("date") ?? "");
  if (Math.abs(theirs - now.getTime()) > tolerance)
    found.push(fault("clockOffServer", { now: now.toISOString(), other: new Date(theirs).toISOString() }));
  return found;
}

/** Whether the server takes acts from the pages of the address that the settings name. */
export async function examineOrigin(settings: Settings): Promise<Complaint[]> {
  const { PUBLIC_URL, HOST } = settings;
  if (!PUBLIC_URL && !isLocal(HOST)) return [fault("originName", { host: HOST })];
  const { address } = findServer(settings);
  const origin = PUBLIC_URL ?? new URL(address).origin;
  const answer = await askServer(address, door, { origin });
  return answer && isOriginRefused(answer.body) ? [fault("originRefused", { origin, address })] : [];
}

/** The way from outside: whether PUBLIC_URL leads here, unchanged. */
export async function examineProxy({ PUBLIC_URL }: Settings): Promise<Complaint[]> {
  if (!PUBLIC_URL) return [];
  const { protocol, hostname } = new URL(PUBLIC_URL);
  const url = { url: PUBLIC_URL };
  const plain = protocol === "http:" && !isLocal(hostname) ? [warning("publicPlain", url)] : [];
  const answer = await askServer(PUBLIC_URL, "/healthz");
  if (!answer) return [...plain, fault("publicSilent", url)];
  const to = answer.headers.get("location");
  if (to) return [...plain, fault("publicRedirects", { ...url, to })];
  if ((answer.body as { status?: unknown } | undefined)?.status !== "ok") return [...plain, fault("publicOther", url)];
  if (!answer.headers.has("content-security-policy")) plain.push(warning("proxyHeaders", url));
  const opened = await askServer(PUBLIC_URL, door, { origin: PUBLIC_URL });
  return opened && isOriginRefused(opened.body) ? [...plain, fault("proxyOrigin", url)] : plain;
}

const isReadiness = (body: unknown): body is Record<string, boolean> =>
  typeof body === "object" && body !== null && "database" in body;
const isOriginRefused = (body: unknown) => (body as { reason?: unknown } | undefined)?.reason === "origin";
