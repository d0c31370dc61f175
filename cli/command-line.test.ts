import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Called, verso as call } from "./testing/verso.ts";

// Each call is a process of its own, and the machine may have other work.
const patience = 60_000;
let folder = "";
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "verso-cli-"));
  writeFileSync(join(folder, "Harbour.txt"), "The harbour is open.\n");
  await verso("article", "import", "Harbour.txt", "--source", "en");
}, patience);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const at = (data: string) => ({ VERSO_DATA: join(folder, data), VERSO_SAMPLE: "0" });
const verso = (...words: string[]) => call(words, { env: at("desk"), folder });

/** What a command answers to a program. */
async function answer(...words: string[]) {
  const { status, out, err } = await verso(...words, "--json");
  expect({ status, err }).toEqual({ status: 0, err: "" });
  return JSON.parse(out);
}
const line = (text: string) => ({ out: "", err: `verso: ${text}\n` });
const oneLine = ({ err }: Called) => expect(err).toMatch(/^verso: [^\n]+\n$/);

it("takes an article through the whole desk", { timeout: 5 * patience }, async () => {
  writeFileSync(join(folder, "Ferry.txt"), "A ferry at nine\n\nThe ferry sails at nine.\n");
  const imported = await answer("article", "import", "Ferry.txt", "--source", "en", "--targets", "ru,zh-CN");
  expect(imported).toMatchObject({ title: "Ferry", source: "en", languages: ["en", "ru", "zh-Hans"], notices: [] });
  const { id } = imported;
  for (const [email, ...rights] of [
    ["anna@example.org", "--translate", "ru"],
    ["lin@example.org", "--review", "ru,zh-Hans"],
  ]) {
    const member = await answer("member", "add", email!, "--name", "Somebody", ...rights);
    expect(member).toMatchObject({
      email,
      link: expect.stringMatching(/^http:\/\/localhost:3000\/join\?token=\S{43}$/),
    });
  }
  const { articles } = await answer("article", "list");
  expect(articles[0]).toMatchObject({ id, title: "Ferry", units: 2 });
  const { units } = await answer("article", "show", id);
  expect(units.map((unit: { segments: Record<string, { text: string }> }) => unit.segments.en?.text)).toEqual([
    "A ferry at nine",
    "The ferry sails at nine.",
  ]);

  const texts = ["- Паром в девять", "Паром уходит в девять."];
  for (const [index, { id: unit }] of units.entries()) {
    const anna = ["--as", "anna@example.org"];
    const written = await answer("segment", "write", unit, "ru", "--text", texts[index]!, ...anna);
    expect(written).toMatchObject({ text: texts[index], state: "draft", version: 1 });
    expect(await answer("segment", "step", unit, "ru", "confirm", ...anna)).toMatchObject({ state: "confirmed" });
    const lin = ["--as", "lin@example.org"];
    expect(await answer("segment", "step", unit, "ru", "approve", ...lin)).toMatchObject({ state: "approved" });
  }
  const { findings } = await answer("article", "check", id, "--language", "ru");
  expect(findings.map((one: { position: number; check: string }) => [one.position, one.check])).toEqual([
    [1, "style.dash"],
  ]);
  expect(await answer("edition", "sign-off", id, "ru")).toEqual({ article: id, language: "ru", snapshot: 1 });
  const late = await verso("segment", "write", units[0].id, "ru", "--text", "x", "--as", "anna@example.org");
  expect(late.status).toBe(1);
  oneLine(late);

  const exported = await verso("article", "export", id, "--language", "ru", "--format", "txt");
  expect(exported).toEqual({ status: 0, err: "", out: expect.stringContaining("Паром уходит в девять.") });
  const file = await answer("article", "export", id, "--language", "ru", "--format", "docx", "--output", "ferry.docx");
  expect(file).toMatchObject({ file: join(folder, "ferry.docx"), missing: [], stale: [] });
  expect(readFileSync(join(folder, "ferry.docx")).subarray(0, 2).toString()).toBe("PK");
  expect(await answer("edition", "reopen", id, "ru", "--reason", "A date")).toEqual({ article: id, language: "ru" });

  const empty = await verso("article", "export", id, "--language", "zh-Hans", "--format", "txt");
  expect(empty.err).toBe("Not in it: 2 units that are not approved yet (1, 2)\n");
  const fromInput = await call(
    ["article", "import", "-", "--source", "en", "--title", "T", "--format", "md", "--json"],
    {
      env: at("desk"),
      input: "# From a pipe\n\nOne paragraph.\n",
    },
  );
  expect(JSON.parse(fromInput.out)).toMatchObject({ title: "T", recognised: { headline: 1, paragraph: 1 } });
  const doctor = await answer("doctor");
  expect(doctor.ok).toBe(true);
});

it("checks a bitext, one object a line, and says what is wrong in words", { timeout: 2 * patience }, async () => {
  const lines = [
    "The ferry carried 300 people.\tПаром перевёз 300 человек.",
    "",
    "It cost $5 billion.\tОн стоил 5 млн долларов.",
  ];
  writeFileSync(join(folder, "bitext.tsv"), `${lines.join("\n")}\n`);
  const words = ["check", "bitext.tsv", "--source", "en", "--target", "ru"];
  const { status, out, err } = await verso(...words, "--json");
  expect({ status, err }).toEqual({ status: 0, err: "" });
  expect(
    out
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line)),
  ).toEqual([
    expect.objectContaining({
      line: 3,
      check: "quantity.mismatch",
      severity: "error",
      source: [{ from: 8, to: 18 }],
      target: [{ from: 9, to: 23 }],
    }),
  ]);
  expect((await verso(...words)).out).toMatch(/^3 {2}error {2}The source has \$5 billion, .*quantity\.mismatch\n$/);
  writeFileSync(join(folder, "quiet.json"), JSON.stringify({ pairs: { "en ru": { quantity: "off" } } }));
  expect(await verso(...words, "--profile", "quiet.json")).toEqual({ status: 0, out: "", err: "" });
  writeFileSync(join(folder, "quiet.json"), JSON.stringify({ all: { quantity: "silent" } }));
  expect((await verso(...words, "--profile", "quiet.json")).status).toBe(2);
  expect(await verso(...words, "--profile", "Nobody")).toMatchObject({ status: 1, out: "" });
  writeFileSync(join(folder, "list.txt"), "no tab\n");
  expect(await verso("check", "list.txt", "--source", "en", "--target", "ru")).toEqual({
    status: 2,
    ...line("line 1 has no tab between the source and its translation."),
  });
});

it("brings a desk back as it was", { timeout: 2 * patience }, async () => {
  const env = at("moving");
  const there = (...words: string[]) => call(words, { env, folder });
  writeFileSync(join(folder, "one.txt"), "A paragraph.\n");
  await there("article", "import", "one.txt", "--source", "en");
  const backup = JSON.parse((await there("backup", "one.db", "--json")).out);
  await there("article", "import", "one.txt", "--source", "en", "--title", "Later");
  expect(await there("restore", "one.db")).toMatchObject({
    status: 1,
    ...line(
      `There is a database already: ${join(folder, "moving/verso.db")}. Say --force to replace it; it is kept under another name.`,
    ),
  });
  const restored = JSON.parse((await there("restore", "one.db", "--force", "--json")).out);
  expect(restored).toMatchObject({ hash: backup.hash, counts: backup.counts });
  expect(existsSync(restored.kept)).toBe(true);
  const { articles } = JSON.parse((await there("article", "list", "--json")).out);
  expect(articles).toMatchObject([{ title: "one" }]);
  expect(await there("verify")).toMatchObject({ status: 0, err: "" });
  const fresh = await call(["restore", "one.db", "--json"], { env: at("new house"), folder });
  expect(JSON.parse(fresh.out)).toMatchObject({ hash: backup.hash });
});

describe("says in one line", () => {
  const writeAs = ["segment", "write", "u", "ru", "--text", "x"];
  it.each<[string, string[], number, string]>([
    ["an unknown command", ["artcle", "list"], 2, "there is no command “artcle”. Did you mean “article”?"],
    ["an unknown act", ["article", "lst"], 2, "there is no command “article lst”. Did you mean “article list”?"],
    [
      "an unknown option",
      ["article", "list", "--serch", "x"],
      2,
      "there is no option --serch here. Did you mean --search?",
    ],
    [
      "a bad language",
      ["article", "import", "a.txt", "--source", "english!"],
      2,
      "“english!” is not a language tag, such as en, ru or zh-Hans.",
    ],
    ["a missing option", writeAs, 2, "--as is needed."],
    ["nobody", [...writeAs, "--as", "ghost@example.org"], 1, "There is no member with the address ghost@example.org."],
    [
      "no article",
      ["article", "show", "none"],
      1,
      "Not found: It does not exist, or it belongs to a project that you are not in.",
    ],
  ])("%s", { timeout: patience }, async (_, words, status, said) => {
    expect(await verso(...words)).toEqual({ status, ...line(said) });
  });

  it("a file that is not there, and a folder", { timeout: patience }, async () => {
    const missing = join(folder, "missing.txt");
    expect(await verso("article", "import", missing, "--source", "en")).toEqual({
      status: 1,
      ...line(`there is no such file or folder: ${missing}`),
    });
    expect(await verso("article", "import", folder, "--source", "en")).toEqual({
      status: 1,
      ...line(`this is no file that can be used here: ${folder}`),
    });
  });

  it("an unknown setting", { timeout: patience }, async () => {
    const { status, err } = await call(["article", "list"], { env: { ...at("desk"), VERSO_DTA: "x" } });
    expect({ status, err }).toEqual({
      status: 2,
      err: "verso: VERSO_DTA is not a setting; did you mean VERSO_DATA?\n",
    });
  });

  it("a desk that is not there", { timeout: patience }, async () => {
    const file = join(folder, "nothing/verso.db");
    expect(await call(["article", "list"], { env: at("nothing") })).toEqual({
      status: 1,
      ...line(`There is no desk here yet: ${file}. npm start makes one.`),
    });
    expect(existsSync(join(folder, "nothing"))).toBe(false);
  });

  it("a file that is no database", { timeout: patience }, async () => {
    mkdirSync(join(folder, "broken"));
    const file = join(folder, "broken/verso.db");
    writeFileSync(file, "no database at all\n".repeat(100));
    expect(await call(["article", "list"], { env: at("broken") })).toEqual({
      status: 1,
      ...line(`this file is damaged, or no database of Verso: ${file}. See: verso verify`),
    });
  });

  it.runIf(existsSync("/dev/full"))("a full disk", { timeout: patience }, async () => {
    const { articles } = await answer("article", "list");
    const words = ["article", "export", articles[0].id, "--language", "en", "--format", "txt", "--output", "/dev/full"];
    expect(await verso(...words)).toEqual({ status: 1, ...line("the disk is full: /dev/full. Nothing was changed.") });
  });

  it.runIf(process.platform === "linux")(
    "a folder in which nothing can be written",
    { timeout: patience },
    async () => {
      const { status, err } = await verso("backup", "/sys/verso.db");
      expect({ status, err }).toEqual({
        status: 1,
        err: "verso: this cannot be written to: /sys/verso.db. Look at its owner and its rights.\n",
      });
    },
  );

  it("that PostgreSQL has its own tools, and which", { timeout: patience }, async () => {
    const env = { ...at("desk"), DATABASE_URL: "postgres://localhost:1/verso" };
    const { status, err } = await call(["backup", "x.db"], { env, folder });
    expect({ status, err }).toEqual({ status: 1, err: expect.stringContaining("pg_dump --format=custom") });
  });
});

it("gives programs the problem, with its code", { timeout: patience }, async () => {
  const { status, out, err } = await verso("article", "show", "none", "--json");
  expect({ status, out }).toEqual({ status: 1, out: "" });
  expect(JSON.parse(err)).toMatchObject({ type: "urn:verso:problem:notFound", code: "notFound" });
});

it("speaks the language of the terminal", { timeout: patience }, async () => {
  const said = async (LANG: string) => (await call(["start", "--prot", "1"], { env: { LANG } })).err;
  expect(await said("ru_RU.UTF-8")).toBe("verso: здесь нет ключа --prot. Может быть, --port?\n");
  expect(await said("zh_CN.UTF-8")).toBe("verso: 这里没有选项 --prot。是否想用 --port？\n");
  expect(await said("C")).toBe("verso: there is no option --prot here. Did you mean --port?\n");
});

it("helps without loading what it does not need", { timeout: patience }, async () => {
  const tell = "module.registerHooks({load(url, context, next) { console.error(url); return next(url, context); }})";
  const hook = `data:text/javascript,import module from "node:module"; ${tell}`;
  const env = { NODE_OPTIONS: `--import=${encodeURI(hook)}` };
  const help = await call(["--help"], { env });
  expect(help.out).toContain("article import");
  expect(help.err).toContain("cli/help.ts");
  const heavy = /node_modules\/(drizzle-orm|zod|hono|@hono|better-sqlite3|pg|next)\//;
  expect(help.err.split("\n").filter((url) => heavy.test(url))).toEqual([]);
  const one = await call(["article", "import", "--help"], { env });
  expect(one.out).toContain("--source LANGUAGE");
  expect(one.err.split("\n").filter((url) => heavy.test(url))).toEqual([]);
});

it("has help for every command, and no colour where nobody looks", { timeout: 3 * patience }, async () => {
  const { out } = await verso("--help");
  const names = [...out.matchAll(/^ {2}([a-z]+(?: [a-z-]+)?) {2,}\S/gm)].map((match) => match[1]!);
  expect(names.length).toBeGreaterThan(14);
  for (const name of names) {
    const help = await verso(...name.split(" "), "--help");
    expect(help).toMatchObject({ status: 0, err: "" });
    expect(help.out).toContain(`verso ${name}`);
  }
  expect((await verso("doctor")).out).not.toContain("\u001b");
});

it("completes words for the shells", { timeout: patience }, async () => {
  const script = join(folder, "completions.sh");
  writeFileSync(script, (await verso("completions", "bash")).out);
  const { execFileSync } = await import("node:child_process");
  const complete = (...words: string[]) =>
    execFileSync(
      "bash",
      [
        "-c",
        `. ${script}; COMP_WORDS=(verso ${words.join(" ")}); COMP_CWORD=${words.length}; _verso; echo "\${COMPREPLY[@]}"`,
      ],
      {
        encoding: "utf8",
      },
    ).trim();
  expect(complete("art")).toBe("article");
  expect(complete("article", "ex")).toBe("export");
  expect(complete("article", "export", "id", "--la")).toBe("--language");
  expect(complete("segment", "step", "u", "ru", "ap")).toBe("approve");
  expect((await verso("completions", "bsh")).err).toBe("verso: SHELL cannot be “bsh”. Did you mean “bash”?\n");
});
