// The process: one port. /api goes straight to the door for acts, everything else to the pages. See docs/architecture.md.
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { getRequestListener } from "@hono/node-server";
import next from "next";
import { api } from "./api/api.ts";
import { answerHealth, answerReadiness } from "./api/health.ts";
import { endStreams } from "./api/stream.ts";
import { closeDatabase, migrate } from "./db/client.ts";
import { rotateBackups } from "./server/backup/rotate-backups.ts";
import { startChecker } from "./server/checks/checker.ts";
import { type Claim, claimDesk } from "./server/claim-desk.ts";
import { readSettings, type Settings, SettingsError } from "./server/settings.ts";
import { foundDesk, makeSetupToken, tidyUp } from "./server/start-desk.ts";
import { troubleIn } from "./server/trouble-in.ts";

const minute = 60 * 1000;
const hour = 60 * minute;
const drain = 10_000;

// A page that is given none of its own is allowed nothing; proxy.ts gives pages theirs.
const baseHeaders = {
  "content-security-policy": "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'",
  "x-content-type-options": "nosniff",
  "x-frame-options": "DENY",
  "referrer-policy": "same-origin",
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-resource-policy": "same-origin",
  "permissions-policy": "camera=(), microphone=(), geolocation=()",
};

async function start(settings: Settings) {
  const dev = process.env.NODE_ENV === "development";
  const claim = claimDesk();
  await migrate();
  await foundDesk({ sample: settings.VERSO_SAMPLE === "1" });
  await tidyUp();
  setInterval(() => void tidyUp().catch((error: unknown) => console.error(error)), hour).unref();

  const pages = next({ dev, hostname: settings.HOST, port: settings.PORT });
  await pages.prepare();
  const web = pages.getRequestHandler();
  const acts = getRequestListener(api.fetch);
  /** What is answered before the pages are asked. */
  const doors: [RegExp, (request: IncomingMessage, response: ServerResponse) => unknown][] = [
    [/^\/api\//, acts],
    [/^\/healthz$/, answerHealth],
    [/^\/readyz$/, answerReadiness],
  ];
  const server = createServer((request, response) => {
    for (const [name, value] of Object.entries(baseHeaders)) response.setHeader(name, value);
    if (settings.PUBLIC_URL?.startsWith("https:")) response.setHeader("strict-transport-security", "max-age=31536000");
    const path = (request.url ?? "/").split("?", 1)[0] ?? "/";
    const door = doors.find(([form]) => form.test(path))?.[1] ?? web;
    void Promise.resolve(door(request, response)).catch((error: unknown) => fail(error, response));
  });
  await new Promise<void>((ready, failed) => server.once("error", failed).listen(settings.PORT, settings.HOST, ready));
  claim.tell(portOf(server));
  startChecker();
  await announce(settings, portOf(server));
  setTimeout(backUpDaily, minute).unref();
  setInterval(backUpDaily, hour).unref();
  stopOnSignal(server, claim);
}

function fail(error: unknown, response: ServerResponse) {
  console.error(error);
  if (!response.headersSent) response.writeHead(500);
  response.end();
}

/** Looks every hour whether there is a backup of the day. One that fails is told, and tried again. */
const backUpDaily = () => void rotateBackups().catch((error: unknown) => console.error("No backup was made:", error));

function portOf(server: ReturnType<typeof createServer>): number {
  const address = server.address();
  return typeof address === "object" && address ? address.port : 0;
}

async function announce({ HOST, PUBLIC_URL }: Settings, port: number) {
  const url = PUBLIC_URL ?? `http://${HOST.includes(":") ? `[${HOST}]` : HOST}:${port}`;
  console.log(`Verso is ready: ${url}`);
  const token = await makeSetupToken();
  if (token)
    console.log(
      `\nNobody can sign in yet. Set the desk up with this link, which opens once within a day:\n\n  ${url}/setup?token=${token}\n`,
    );
}

/** Lets those who are being answered finish, and leaves the database as one file. */
function stopOnSignal(server: ReturnType<typeof createServer>, claim: Claim) {
  let stopping = false;
  const stop = async () => {
    if (stopping) return;
    stopping = true;
    setTimeout(() => process.exit(1), drain).unref();
    await new Promise((closed) => {
      server.close(closed);
      endStreams();
      server.closeIdleConnections();
    });
    await closeDatabase();
    claim.end();
    process.exit(0);
  };
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => void stop());
}

try {
  await start(readSettings(process.env));
} catch (error) {
  if (error instanceof SettingsError || troubleIn(error)) console.error((error as Error).message);
  else if ((error as NodeJS.ErrnoException).code === "EADDRINUSE") {
    console.error(`Port ${process.env.PORT ?? 3000} is in use. Choose another one: PORT=3001 npm start`);
  } else console.error(error);
  process.exit(1);
}
