import type { IncomingMessage, ServerResponse } from "node:http";
import { checkReadiness } from "../server/check-readiness.ts";

/** The process is there. */
export function answerHealth(_: IncomingMessage, response: ServerResponse) {
  answer(response, 200, { status: "ok" });
}

/** The desk can serve; if not, what is wrong is named and nothing else is told. */
export async function answerReadiness(_: IncomingMessage, response: ServerResponse) {
  const ready = await checkReadiness();
  answer(response, Object.values(ready).every(Boolean) ? 200 : 503, ready);
}

function answer(response: ServerResponse, status: number, body: object) {
  response.writeHead(status, { "content-type": "application/json", "cache-control": "no-store" });
  response.end(JSON.stringify(body));
}
