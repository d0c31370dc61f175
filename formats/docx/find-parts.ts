import { invalid, Refusal } from "../../domain/refusal.ts";
import type { Package } from "./open-package.ts";
import { attributesOf } from "./xml-tags.ts";

/** The parts of a document of Word that its text is in, by their names. */
export interface DocumentParts {
  /** The name of the part that holds the text. */
  main: string;
  parts: Map<string, string>;
}

const mainType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
const contentTypes = "[Content_Types].xml";

/**
 * Reads what the text needs and nothing else: no pictures, no comments, no fonts.
 * @throws Refusal `unsupported` for macros and for what is no document of Word, `invalid`, `tooLarge`
 */
export async function findParts({ names, read }: Package): Promise<DocumentParts> {
  if (names.some((name) => /(?:^|\/)vbaproject\.bin$/i.test(name)))
    throw new Refusal("unsupported", { reason: "macros" });
  const types = await read(contentTypes);
  const rootLinks = await read("_rels/.rels");
  if (types === undefined || rootLinks === undefined) throw invalid("content", "damaged");
  const main = linksIn(rootLinks, "").find(({ type }) => type === "officeDocument")?.target ?? "word/document.xml";
  refuseUnlessDocument(types, main);
  const text = await read(main);
  if (text === undefined) throw invalid("content", "damaged");
  const parts = new Map([
    [contentTypes, types],
    ["_rels/.rels", rootLinks],
    [main, text],
  ]);
  const add = async (name: string) => {
    const part = parts.has(name) ? undefined : await read(name);
    if (part !== undefined) parts.set(name, part);
    return part;
  };
  const links = (await add(linksOf(main))) ?? "";
  for (const { type, target } of linksIn(links, folderOf(main))) {
    if (!wanted.has(type) || (await add(target)) === undefined) continue;
    await add(linksOf(target));
  }
  await add("docProps/core.xml");
  return { main, parts };
}

const wanted = new Set(["styles", "numbering", "footnotes", "endnotes"]);

function refuseUnlessDocument(types: string, main: string): void {
  const override = attributesOf(types, "Override").find(
    (tag) => tag.get("PartName")?.toLowerCase() === `/${main}`.toLowerCase(),
  );
  const extension = main.slice(main.lastIndexOf(".") + 1).toLowerCase();
  const byExtension = attributesOf(types, "Default").find((tag) => tag.get("Extension")?.toLowerCase() === extension);
  const type = (override ?? byExtension)?.get("ContentType") ?? "";
  if (/macroEnabled/i.test(type)) throw new Refusal("unsupported", { reason: "macros" });
  if (type !== mainType) throw new Refusal("unsupported", { reason: "mislabelled", looksLike: lookOfType(type) });
}

const looksByType: readonly (readonly [RegExp, string])[] = [
  [/spreadsheetml/, "xlsx"],
  [/presentationml/, "pptx"],
];
const lookOfType = (type: string) => looksByType.find(([pattern]) => pattern.test(type))?.[1] ?? "zip";

/** The links that a part has to others, by the last word of their type: it is the same in both editions of the standard. */
function linksIn(xml: string, folder: string): { type: string; target: string }[] {
  return attributesOf(xml, "Relationship").flatMap((tag) => {
    const [type = "", target = ""] = [tag.get("Type"), tag.get("Target")];
    const isInside = tag.get("TargetMode") !== "External";
    return isInside ? [{ type: type.slice(type.lastIndexOf("/") + 1), target: resolve(folder, target) }] : [];
  });
}

function resolve(folder: string, target: string): string {
  const path: string[] = [];
  for (const step of (target.startsWith("/") ? target : folder + target).split("/")) {
    if (step === "..") path.pop();
    else if (step !== "." && step !== "") path.push(step);
  }
  return path.join("/");
}

const folderOf = (name: string) => name.slice(0, name.lastIndexOf("/") + 1);
const linksOf = (name: string) => `${folderOf(name)}_rels/${name.slice(folderOf(name).length)}.rels`;
