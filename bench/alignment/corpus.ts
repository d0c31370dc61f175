// Public translations, read where they were fetched to and never kept: WMT's news tests (github.com/wmt-conference) and
// the literature of MAC (github.com/bfsujason/mac). A folder may be a checkout or a bare repository.
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Language } from "../../domain/language/tag.ts";

export interface Corpus {
  read(path: string): string;
  list(folder: string): string[];
}

export function openCorpus(folder: string): Corpus {
  const git = (...args: string[]) =>
    execFileSync("git", ["-C", folder, ...args], { encoding: "utf8", maxBuffer: 1 << 28 });
  return {
    read: (path) => {
      const file = join(folder, path);
      return existsSync(file) ? readFileSync(file, "utf8") : git("show", `HEAD:${path}`);
    },
    list: (under) =>
      git("ls-tree", "--name-only", "HEAD", `${under}/`)
        .split("\n")
        .filter((name) => name !== ""),
  };
}

/** A document and its translation, line by line. */
export interface Document {
  id: string;
  languages: { source: Language; target: Language };
  lines: [source: string, target: string][];
}

/** Files that do not say where their documents begin are cut every so many lines. */
const linesOfUnmarked = 20;

interface NewsFile {
  name: string;
  languages: { source: Language; target: Language };
  source: string;
  target: string;
  /** An XML file with the same source lines, that says which document each is of; and the kind that is wanted. */
  marks?: string;
  domain?: string;
}

const files21: NewsFile[] = [
  {
    name: "WMT21 en-ru",
    languages: { source: "en", target: "ru" },
    source: "txt/sources/newstest2021.en-ru.src.en",
    target: "txt/references/newstest2021.en-ru.ref.A.ru",
    marks: "xml/newstest2021.en-ja.all.xml",
  },
  {
    name: "WMT21 ru-en",
    languages: { source: "ru", target: "en" },
    source: "txt/sources/newstest2021.ru-en.src.ru",
    target: "txt/references/newstest2021.ru-en.ref.A.en",
    marks: "xml/newstest2021.ru-en.all.xml",
  },
  {
    name: "WMT21 en-zh",
    languages: { source: "en", target: "zh-Hans" },
    source: "txt/sources/newstest2021.en-zh.src.en",
    target: "txt/references/newstest2021.en-zh.ref.A.zh",
    marks: "xml/newstest2021.en-ja.all.xml",
  },
  {
    name: "WMT21 zh-en",
    languages: { source: "zh-Hans", target: "en" },
    source: "txt/sources/newstest2021.zh-en.src.zh",
    target: "txt/references/newstest2021.zh-en.ref.A.en",
  },
];
const files23: NewsFile[] = [
  {
    name: "WMT23 ru-en",
    languages: { source: "ru", target: "en" },
    source: "txt/sources/generaltest2023.ru-en.src.ru",
    target: "txt/references/generaltest2023.ru-en.ref.refA.en",
    marks: "xml/wmttest2023.ru-en.all.xml",
    domain: "news",
  },
  {
    name: "WMT23 en-ru",
    languages: { source: "en", target: "ru" },
    source: "txt/sources/generaltest2023.en-ru.src.en",
    target: "txt/references/generaltest2023.en-ru.ref.refA.ru",
  },
  {
    name: "WMT23 en-zh",
    languages: { source: "en", target: "zh-Hans" },
    source: "txt/sources/generaltest2023.en-zh.src.en",
    target: "txt/references/generaltest2023.en-zh.ref.refA.zh",
  },
  {
    name: "WMT23 zh-en",
    languages: { source: "zh-Hans", target: "en" },
    source: "txt/sources/generaltest2023.zh-en.src.zh",
    target: "txt/references/generaltest2023.zh-en.ref.refA.en",
  },
];

export function newsOf(year: "21" | "23", corpus: Corpus): Map<string, Document[]> {
  const files = year === "21" ? files21 : files23;
  return new Map(files.map((file) => [file.name, documentsOf(file, corpus)]));
}

function documentsOf({ name, languages, source, target, marks, domain }: NewsFile, corpus: Corpus): Document[] {
  const sources = corpus.read(source).split("\n");
  const targets = corpus.read(target).split("\n");
  const starts = marks ? startsIn(corpus.read(marks), sources) : unmarkedStarts(sources.length);
  return starts.flatMap(({ from, to, kind }, at) => {
    if (domain && kind !== domain) return [];
    const lines = sources
      .slice(from, to)
      .map((line, i): [string, string] => [line.trim(), (targets[from + i] ?? "").trim()])
      .filter(([a, b]) => a !== "" && b !== "");
    return lines.length < 4 ? [] : [{ id: `${name} ${at}`, languages, lines }];
  });
}

interface Stretch {
  from: number;
  to: number;
  kind?: string | undefined;
}

function unmarkedStarts(count: number): Stretch[] {
  const starts: Stretch[] = [];
  for (let from = 0; from < count; from += linesOfUnmarked) starts.push({ from, to: from + linesOfUnmarked });
  return starts;
}

const entities: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/** Finds the documents of a marked file in the lines of a plain one; those of test suites are not in it. */
function startsIn(xml: string, lines: readonly string[]): Stretch[] {
  const stretches: Stretch[] = [];
  const letters = (line = "") => line.replace(/[^\p{L}\p{N}]|&[#\w]+;/gu, "");
  const places = new Map(lines.map((line, at) => [letters(line), at]));
  for (const [document, head = ""] of xml.matchAll(/<doc ([^>]*)>[\s\S]*?<\/src>/g)) {
    const segments = [...document.matchAll(/<seg id="[^"]*">([^<]*)<\/seg>/g)].map((match) =>
      (match[1] ?? "").replace(/&(\w+);/g, (whole, entity) => entities[entity] ?? whole).trim(),
    );
    const from = places.get(letters(segments[0]));
    const last = from === undefined ? undefined : lines[from + segments.length - 1];
    if (from === undefined || letters(last) !== letters(segments.at(-1))) continue;
    stretches.push({ from, to: from + segments.length, kind: /domain="([^"]*)"/.exec(head)?.[1] });
  }
  return stretches;
}

/** Two texts whose right alignment is known. */
export interface GoldPair {
  id: string;
  languages: { source: Language; target: Language };
  source: string[];
  target: string[];
  beads: { source: number[]; target: number[] }[];
}

/** A part of MAC, aligned by hand. */
export function literatureOf(part: "dev" | "test", corpus: Corpus): GoldPair[] {
  const folder = `${part}/intertext`;
  const links = corpus.list(folder).filter((name) => /_zh\.\d+_en\.xml$/.test(name));
  return links.map((name) => {
    const xml = corpus.read(name);
    const [from = "", to = ""] = [/fromDoc='([^']*)'/.exec(xml)?.[1], /toDoc='([^']*)'/.exec(xml)?.[1]];
    const target = sentencesIn(corpus.read(`${folder}/${to}`));
    const source = sentencesIn(corpus.read(`${folder}/${from}`));
    const beads = [...xml.matchAll(/xtargets='([^;']*);([^']*)'/g)].map(([, a = "", b = ""]) => {
      const sides = [a, b].map((side) => side.split(" ").filter((id) => id !== ""));
      // The side that is named first is the one whose document is named "to", unless its sentences say otherwise.
      return { source: sides[0]!, target: sides[1]! };
    });
    const swapped = beads.some(({ source: ids }) => ids.some((id) => !source.ids.has(id)));
    return {
      id: name,
      languages: { source: "zh-Hans", target: "en" },
      source: source.texts,
      target: target.texts,
      beads: beads.map((bead) => {
        const [a, b] = swapped ? [bead.target, bead.source] : [bead.source, bead.target];
        return { source: a.map((id) => source.ids.get(id)!), target: b.map((id) => target.ids.get(id)!) };
      }),
    };
  });
}

function sentencesIn(xml: string): { texts: string[]; ids: Map<string, number> } {
  const texts: string[] = [];
  const ids = new Map<string, number>();
  for (const [, id = "", text = ""] of xml.matchAll(/<s id="([^"]*)"[^>]*>([\s\S]*?)<\/s>/g)) {
    ids.set(id, texts.length);
    texts.push(text.replace(/&(\w+);/g, (whole, entity) => entities[entity] ?? whole).trim());
  }
  return { texts, ids };
}
