// Fifty thousand requests made from the schemas of the OpenAPI document, valid ones and broken ones, against the real
// process: none of them may be answered by a bug, every answer is as the document says, and memory stays what it was.
import { randomUUID } from "node:crypto";
import { Agent, request } from "node:http";
import fc from "fast-check";
import { deviations } from "../api/testing/described.ts";
import { type Described, type Generated, generator } from "../api/testing/generated.ts";
import { cast } from "../e2e/cast.ts";
import { Script } from "../e2e/script.ts";
import { type MeasuredDesk, openMeasuredDesk } from "./desk.ts";
import type { Benchmark } from "./figure.ts";

const requests = 50_000;
const atOnce = 1_000;
const inFlight = 8;
/** Until here the process has loaded what it needs and filled what it remembers. */
const warm = 15_000;
const mostGrowth = 0.1;

export const measureRequests: Benchmark = async () => {
  const desk = await openMeasuredDesk();
  try {
    const described = (await desk.script.get("/openapi.json")) as Described;
    const { id: project } = (await desk.script.get("/projects")).projects[0];
    const askers = await enlist(desk, project);
    const statuses = new Map<number, number>();
    const faults: string[] = [];
    let before = await desk.memory();
    for (let done = 0; done < requests; done += atOnce) {
      if (done === warm) before = await desk.memory();
      // What one batch has ended or removed, the next one has again.
      const things = await thingsAt(desk, project);
      const batch = fc.sample(generator(described, things), { numRuns: atOnce, seed: done + 1 });
      const rest = batch.entries();
      const worker = async () => {
        for (const [index, asked] of rest) {
          const { status, wrong } = await answerTo(desk.url, asked, await askers(asked, index));
          statuses.set(status, (statuses.get(status) ?? 0) + 1);
          if (status >= 500 || wrong.length > 0)
            faults.push(`${status} ${asked.method} ${asked.path} ${wrong.join("; ")}`);
        }
      };
      await Promise.all(Array.from({ length: inFlight }, worker));
      process.stderr.write(`\r${done + atOnce} requests`);
    }
    process.stderr.write("\n");
    const after = await desk.memory();
    for (const fault of faults.slice(0, 20)) console.error(fault);
    const bugs = [...statuses].reduce((sum, [status, count]) => sum + (status >= 500 ? count : 0), 0);
    const kinds = [2, 4].map((kind) =>
      [...statuses].reduce((sum, [status, count]) => sum + (Math.floor(status / 100) === kind ? count : 0), 0),
    );
    const growth = after.used / before.used - 1;
    const megabytes = (bytes: number) => `${(bytes / 2 ** 20).toFixed(0)} MB`;
    return [
      {
        promise: `${requests.toLocaleString("en")} generated requests: answers of 5xx, and answers other than the OpenAPI document says`,
        target: "0 and 0",
        measured: `${bugs} and ${faults.length - bugs}`,
        data: `${kinds[0]?.toLocaleString("en")} done, ${kinds[1]?.toLocaleString("en")} refused`,
        holds: bugs === 0 && faults.length === 0,
      },
      {
        promise: `memory in use after them, against after the first ${warm.toLocaleString("en")}`,
        target: "≤ 10 % more",
        measured: `${(growth * 100).toFixed(0)} % (${megabytes(before.used)}, ${megabytes(after.used)})`,
        data: `collected heap and buffers; resident ${megabytes(before.resident)}, ${megabytes(after.resident)}`,
        holds: growth <= mostGrowth,
      },
    ];
  } finally {
    await desk.remove();
  }
};

/** Those who ask in turn. A request that ends sessions ends those of one who is let in again by a link. */
async function enlist({ script, url }: MeasuredDesk, project: string) {
  const people = ["manager", "translator", "reviewer", "viewer"] as const;
  const cookies = new Map<string, string>([["admin", script.cookie]]);
  let leaver = "";
  for (const person of people) {
    const { email, name, role, translate, review } = cast[person];
    const { id, link } = await script.post("/members", { email, name, role, translate, review, project });
    cookies.set(person, await Script.join(url, link, name));
    if (person === "viewer") leaver = id;
  }
  const { key } = await script.post("/keys", { name: "generated", scope: "write" });
  const renew = async () => {
    const headers = { cookie: cookies.get("viewer") ?? "" };
    if ((await fetch(`${url}/api/v1/sessions`, { headers })).ok) return;
    const { link } = await script.post(`/members/${leaver}/link`);
    cookies.set("viewer", await Script.join(url, link, cast.viewer.name));
  };
  let renewed = Promise.resolve();
  const turns = ["admin", ...people, "key", "admin", "nobody"] as const;
  return async ({ route }: Generated, index: number): Promise<Record<string, string>> => {
    if (endsSessions.test(route)) {
      renewed = renewed.then(renew);
      await renewed;
    }
    const turn = endsSessions.test(route) ? "viewer" : turns[index % turns.length]!;
    if (turn === "nobody") return {};
    return turn === "key" ? { authorization: `Bearer ${key}` } : { cookie: cookies.get(turn) ?? "", origin: url };
  };
}
const endsSessions = /\/sessions|\/password/;

/** Ids that are there now, by the names that paths and bodies have for them. */
async function thingsAt({ script: admin }: MeasuredDesk, project: string) {
  const content = { units: ["One.", "Two.", "Three."].map((text) => ({ kind: "paragraph", text })) };
  const article = { project, title: "Generated", source: "en", targets: ["ru", "zh-Hans"], format: "json", content };
  const { id } = await admin.post("/articles", article);
  const { units } = await admin.get(`/articles/${id}`);
  const unitIds: string[] = units.map((unit: { id: string }) => unit.id);
  const thread = await admin.post("/threads", { unit: unitIds[0], text: "Why?" });
  const proof = await admin.post(`/articles/${id}/proofs`, { language: "en" });
  const key = await admin.post("/keys", { name: randomUUID(), scope: "read" });
  const email = `${randomUUID()}@example.org`;
  const member = await admin.post("/members", { email, name: "Somebody", project });

  const byName: Record<string, string[]> = {
    article: [id],
    unit: unitIds,
    after: unitIds,
    project: [project],
    member: [member.id],
    token: [proof.link.split("/").at(-1)],
  };
  const ofRoute: Record<string, string[]> = {
    articles: [id],
    threads: [thread.id],
    proofs: [proof.id],
    projects: [project],
    members: [member.id],
    keys: [key.id],
  };
  return (name: string, route: string) =>
    byName[name] ?? (name === "id" ? (ofRoute[route.split("/")[1] ?? ""] ?? []) : []);
}

const agent = new Agent({ keepAlive: true, maxSockets: inFlight });

function answerTo(url: string, { method, path, headers, body }: Generated, who: Record<string, string>) {
  const sent = bodyFor(body);
  return new Promise<{ status: number; wrong: string[] }>((done, failed) => {
    const asked = request(
      `${url}/api/v1${path}`,
      { method, agent, headers: { ...headers, ...sent.headers, ...who, "content-length": sent.bytes.length } },
      (response) => {
        const status = response.statusCode ?? 0;
        const type = (response.headers["content-type"] ?? "").split(";", 1)[0] ?? "";
        if (type === "text/event-stream") {
          response.destroy();
          return done({ status, wrong: [] });
        }
        const chunks: Buffer[] = [];
        response.on("data", (chunk: Buffer) => chunks.push(chunk));
        response.on("error", failed);
        response.on("end", () => {
          const said = Buffer.concat(chunks).toString();
          void Promise.resolve()
            .then(() => deviations(method, path, status, type, type.includes("json") ? JSON.parse(said) : said))
            .then((wrong) => done({ status, wrong }), failed);
        });
      },
    );
    asked.on("error", failed);
    asked.end(sent.bytes);
  });
}

function bodyFor(body: Generated["body"]): { bytes: Buffer; headers: Record<string, string> } {
  if (body === undefined) return { bytes: Buffer.alloc(0), headers: {} };
  if (!("form" in body)) {
    const text = "json" in body ? JSON.stringify(body.json) : body.text;
    return { bytes: Buffer.from(text ?? ""), headers: { "content-type": "application/json" } };
  }
  const edge = "generated-form";
  const parts = Object.entries(body.form).map(([name, value]) => {
    const file = name === "file" ? '; filename="text.txt"' : "";
    return `--${edge}\r\ncontent-disposition: form-data; name="${name}"${file}\r\n\r\n${String(value)}\r\n`;
  });
  return {
    bytes: Buffer.from(`${parts.join("")}--${edge}--\r\n`),
    headers: { "content-type": `multipart/form-data; boundary=${edge}` },
  };
}
