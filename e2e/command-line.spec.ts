// The command line beside a desk that is being worked at.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { type Called, verso as call } from "../cli/testing/verso.ts";
import { Script } from "./script.ts";
import { type Desk, removeFolder, startDesk } from "./server.ts";

test.describe.configure({ mode: "serial" });
test.setTimeout(180_000);

let desk: Desk;
let script: Script;
let folder: string;
test.beforeAll(async () => {
  desk = await startDesk();
  script = await Script.setUpDesk(desk, "alone");
  folder = mkdtempSync(join(tmpdir(), "verso-beside-"));
});
test.afterAll(async () => {
  await desk.stop();
  removeFolder(desk);
  rmSync(folder, { recursive: true, force: true });
});

const settings = () => ({ VERSO_DATA: desk.folder, VERSO_SAMPLE: "0" });
const verso = (...words: string[]) => call(words, { env: settings(), folder });
const read = ({ status, out, err }: Called) => {
  expect({ status, err }).toEqual({ status: 0, err: "" });
  return JSON.parse(out);
};
const articleOf = async (...paragraphs: string[]) => {
  const content = { units: paragraphs.map((text) => ({ kind: "paragraph", text })) };
  const { id } = await script.post("/articles", { title: "T", source: "en", targets: ["ru"], format: "json", content });
  return script.get(`/articles/${id}`);
};

test("a command and the server see what the other did, and the log tells them apart", async () => {
  const article = await articleOf("The ferry sails at nine.");
  const [unit] = article.units;
  expect(read(await verso("article", "show", article.id, "--json"))).toMatchObject({ units: [{ id: unit.id }] });
  read(await verso("segment", "write", unit.id, "ru", "--text", "Паром", "--as", "ada@example.org", "--json"));
  const { segments } = await script.get(`/units/${unit.id}`);
  expect(segments.ru).toMatchObject({ text: "Паром", version: 1 });
  read(await verso("segment", "step", unit.id, "ru", "confirm", "--as", "ada@example.org", "--json"));
  const { events } = await script.get(`/events?article=${article.id}`);
  expect(events[0]).toMatchObject({ act: "segment.confirm", channel: "cli", operator: expect.any(String) });
});

test("a second server on the same database is refused in one line", async () => {
  const { status, err } = await verso("start", "--port", "0");
  expect(status).toBe(1);
  expect(err).toBe(`another Verso, process ${desk.process.pid}, serves this database\n`);
});

test("a link leads to the server that runs, and doctor finds the desk well", async () => {
  const { link } = read(await verso("member", "add", "new@example.org", "--name", "New", "--json"));
  expect(new URL(link).origin).toBe(desk.url);
  const { ok, examined } = read(await verso("doctor", "--json"));
  expect({ ok, complaints: examined.flatMap((one: { complaints: unknown[] }) => one.complaints) }).toEqual({
    ok: true,
    complaints: [],
  });
});

test("doctor finds an origin that the server does not take", async () => {
  const env = { ...settings(), PUBLIC_URL: desk.url.replace("localhost", "127.0.0.1").replace("http:", "https:") };
  const { status, out } = await call(["doctor"], { env });
  expect(status).toBe(1);
  expect(out).toContain(`takes no acts from pages of ${env.PUBLIC_URL}`);
});

test("a backup under full load has every save that was acknowledged before, and comes back byte for byte", async () => {
  const article = await articleOf(...Array.from({ length: 24 }, (_, index) => `Paragraph ${index}`));
  const saved = new Map<string, number>();
  let running = true;
  let saves = 0;
  const writers = article.units.map(async ({ id }: { id: string }) => {
    for (let round = 1; running; round++) {
      await script.ask("PUT", `/segments/${id}/ru`, { text: `${id} ${round}` }, { "if-match": `"${round - 1}"` });
      saved.set(id, round);
      saves++;
    }
  });
  await expect.poll(() => saves).toBeGreaterThan(100);
  const before = new Map(saved);
  const start = saves;
  const backup = read(await verso("backup", "load.db", "--json"));
  const during = saves - start;
  running = false;
  await Promise.all(writers);
  expect(during).toBeGreaterThan(0);

  const refused = await verso("restore", "load.db", "--force");
  expect(refused.status).toBe(1);
  expect(refused.err).toContain("serves this database");

  const env = { VERSO_DATA: join(folder, "elsewhere"), VERSO_SAMPLE: "0" };
  const restored = read(await call(["restore", "load.db", "--json"], { env, folder }));
  expect({ hash: restored.hash, counts: restored.counts }).toEqual({ hash: backup.hash, counts: backup.counts });
  const shown = read(await call(["article", "show", article.id, "--json"], { env }));
  for (const { id, segments } of shown.units) {
    const round = segments.ru.version;
    expect(round).toBeGreaterThanOrEqual(before.get(id) ?? 0);
    expect(segments.ru.text).toBe(`${id} ${round}`);
  }
  expect(await call(["verify"], { env })).toMatchObject({ status: 0 });
  test.info().annotations.push({ type: "saves", description: `${start} before, ${during} during the backup` });
  console.log(`${start} saves before the backup, ${during} during it`);
});

test("verso start serves, and a signal ends it", async () => {
  const elsewhere = mkdtempSync(join(tmpdir(), "verso-start-"));
  const { spawn } = await import("node:child_process");
  const env = { ...process.env, VERSO_DATA: elsewhere, VERSO_SAMPLE: "0", DATABASE_URL: "", PUBLIC_URL: "" };
  const child = spawn(process.execPath, ["scripts/verso.mjs", "start", "--port", "0"], { env });
  let said = "";
  child.stdout.on("data", (chunk) => {
    said += chunk;
  });
  await expect.poll(() => said, { timeout: 60_000 }).toMatch(/Verso is ready: http:\/\/localhost:\d+/);
  const url = /Verso is ready: (\S+)/.exec(said)?.[1] ?? "";
  expect((await fetch(`${url}/healthz`)).status).toBe(200);
  const ended = new Promise((done) => child.once("exit", done));
  child.kill("SIGTERM");
  expect(await ended).toBe(0);
  await expect(fetch(`${url}/healthz`)).rejects.toThrow();
  rmSync(elsewhere, { recursive: true, force: true });
});
