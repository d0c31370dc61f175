// Programs and parsers that are not ours, to read back what was exported.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "@playwright/test";

export interface ReadBlock {
  /** 0: no heading. */
  level: number;
  text: string;
}

const has = (program: string) => spawnSync(program, ["--version"]).status === 0;
export const hasPandoc = has("pandoc");
export const hasOffice = has("soffice");

interface Node {
  t: string;
  // biome-ignore lint/suspicious/noExplicitAny: each node of Pandoc's tree has a shape of its own
  c?: any;
}
interface Tree {
  meta: Record<string, Node>;
  blocks: Node[];
}

/** A file as Pandoc understands it. */
export function readByPandoc(
  bytes: Uint8Array,
  from: string,
): { title: string; blocks: ReadBlock[]; rows: string[][] } {
  const { stdout, stderr, status } = spawnSync("pandoc", ["-f", from, "-t", "json"], { input: bytes, maxBuffer: 1e8 });
  if (status !== 0) throw new Error(`pandoc: ${stderr}`);
  const { meta, blocks }: Tree = JSON.parse(stdout.toString());
  return {
    title: meta.title ? textOf([meta.title]) : "",
    blocks: blocks.flatMap(blockOf),
    rows: blocks.filter((block) => block.t === "Table").flatMap(rowsOf),
  };
}

function blockOf({ t, c }: Node): ReadBlock[] {
  if (t === "Header") return [{ level: c[0], text: textOf(c[2]) }];
  if (t === "Para" || t === "Plain") return [{ level: 0, text: textOf(c) }];
  if (t === "Div" || t === "Section") return c[1].flatMap(blockOf);
  return [];
}

/** The cells of a table, the head's too. */
function rowsOf({ c }: Node): string[][] {
  const [, , , head, bodies] = c;
  const rows = [...head[1], ...bodies.flatMap((body: unknown[][]) => [...(body[2] ?? []), ...(body[3] ?? [])])];
  return rows.map(([, cells]) =>
    cells.map((cell: Node[][]) =>
      (cell[4] ?? [])
        .flatMap(blockOf)
        .map((block) => block.text)
        .join("\n"),
    ),
  );
}

function textOf(nodes: readonly Node[]): string {
  return nodes
    .map(({ t, c }): string => {
      if (t === "Str") return c;
      if (t === "Space" || t === "SoftBreak") return " ";
      if (t === "LineBreak") return "\n";
      if (t === "Code") return c[1];
      if (t === "MetaInlines" || t === "MetaString") return typeof c === "string" ? c : textOf(c);
      if (t === "Quoted") return c[0].t === "DoubleQuote" ? `“${textOf(c[1])}”` : `‘${textOf(c[1])}’`;
      return Array.isArray(c) ? textOf(c.find(Array.isArray) === c[0] && c.length > 1 ? c[1] : c) : "";
    })
    .join("");
}

/** The text of a document of Word as LibreOffice understands it: its lines that say something. */
export function readByOffice(bytes: Uint8Array): string[] {
  const folder = mkdtempSync(join(tmpdir(), "verso-office-"));
  try {
    writeFileSync(join(folder, "edition.docx"), bytes);
    const convert = ["--headless", "--convert-to", "txt:Text (encoded):UTF8", "--outdir", folder];
    const profile = `-env:UserInstallation=file://${join(folder, "profile")}`;
    const { status, stderr } = spawnSync("soffice", [profile, ...convert, join(folder, "edition.docx")]);
    if (status !== 0) throw new Error(`soffice: ${stderr}`);
    const text = readFileSync(join(folder, "edition.txt"), "utf8").replace(/^\ufeff/, "");
    return text.split(/\r?\n/).filter((line) => line.trim() !== "");
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

export interface ReadPage {
  lang: string;
  dir: string;
  title: string;
  blocks: ReadBlock[];
  rows: { lang: string; text: string }[][];
}

/** A page as a browser's parser understands it. */
export function readByBrowser(page: Page, bytes: Uint8Array): Promise<ReadPage> {
  return page.evaluate((html) => {
    const parsed = new DOMParser().parseFromString(html, "text/html");
    const words = (element: Element) => element.textContent ?? "";
    return {
      lang: parsed.documentElement.lang,
      dir: parsed.documentElement.dir,
      title: parsed.title,
      blocks: [...parsed.querySelectorAll("h1,h2,h3,h4,h5,h6,article p")].map((element) => ({
        level: Number(/^H(\d)$/.exec(element.tagName)?.[1] ?? 0),
        text: words(element),
      })),
      rows: [...parsed.querySelectorAll("tr")].map((row) =>
        [...row.children].map((cell) => ({
          lang: cell.getAttribute("lang") ?? "",
          text: words(cell.querySelector("p") ?? cell),
        })),
      ),
    };
  }, new TextDecoder().decode(bytes));
}
