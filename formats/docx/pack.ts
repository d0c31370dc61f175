import { Document, type IPropertiesOptions, Packer } from "docx";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

export interface Properties {
  title: string;
  creator: string;
  description?: string | undefined;
  category?: string | undefined;
  /** BCP 47. */
  language?: string | undefined;
  /** UTC, ISO 8601. */
  modified: string;
}

/** A document of Word as bytes: the same for the same document, which the library by itself does not promise. */
export async function pack(properties: Properties, options: IPropertiesOptions): Promise<Uint8Array> {
  const about = { path: "docProps/core.xml", data: coreProperties(properties) };
  const bytes = await Packer.pack(new Document(options), "uint8array", undefined, [about]);
  const parts = unzipSync(bytes);
  nameLinksInOrder(parts);
  return zipSync(parts, { mtime: new Date(1980, 0, 1) });
}

function coreProperties({ title, creator, description, category, language, modified }: Properties): string {
  const time = `${modified.slice(0, 19)}Z`;
  const element = (name: string, text: string | undefined, attributes = "") =>
    text ? `<${name}${attributes}>${escapeXml(text)}</${name}>` : "";
  const w3c = ' xsi:type="dcterms:W3CDTF"';
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"',
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"',
    ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
    element("dc:title", title),
    element("dc:creator", creator),
    element("dc:description", description),
    element("cp:category", category),
    element("dc:language", language),
    element("dcterms:created", time, w3c),
    element("dcterms:modified", time, w3c),
    "</cp:coreProperties>",
  ].join("");
}

const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };
// XML has no form for these at all.
const unwritable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

function escapeXml(text: string): string {
  return text
    .toWellFormed()
    .replace(unwritable, "")
    .replace(/[&<>]/g, (sign) => entities[sign]!);
}

const main = "word/document.xml";
const links = "word/_rels/document.xml.rels";
const randomId = /"rId([a-z0-9_-]{21})"/g;

/** The library names the targets of links at random. */
function nameLinksInOrder(parts: Record<string, Uint8Array>): void {
  const names = new Map<string, string>();
  const rename = (xml: string) =>
    xml.replace(randomId, (_, id: string) => {
      if (!names.has(id)) names.set(id, `"rIdLink${names.size + 1}"`);
      return names.get(id)!;
    });
  for (const name of [main, links]) {
    const part = parts[name];
    if (part) parts[name] = strToU8(rename(strFromU8(part)));
  }
}
