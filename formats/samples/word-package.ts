import { strToU8, zipSync } from "fflate";

const word = "application/vnd.openxmlformats-officedocument.wordprocessingml";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const namespaces =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"';

export interface Made {
  body?: string;
  styles?: string;
  footnotes?: string;
  mainType?: string;
  parts?: Record<string, string | Uint8Array>;
  without?: string;
}

/** The parts of a document of Word, as Word lays them out. */
export function wordParts({
  body = paragraph("Text."),
  styles = "",
  footnotes = "",
  mainType,
  parts = {},
  without,
}: Made = {}) {
  const override = (part: string, type: string) => `<Override PartName="/word/${part}.xml" ContentType="${type}"/>`;
  const link = (id: string, type: string, target: string) =>
    `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"/>`;
  const all: Record<string, string | Uint8Array> = {
    "[Content_Types].xml": `${declaration}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>${override("document", mainType ?? `${word}.document.main+xml`)}${override("styles", `${word}.styles+xml`)}${override("footnotes", `${word}.footnotes+xml`)}</Types>`,
    "_rels/.rels": `${declaration}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${link("r1", "officeDocument", "word/document.xml")}</Relationships>`,
    "word/_rels/document.xml.rels": `${declaration}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${link("r1", "styles", "styles.xml")}${link("r2", "footnotes", "/word/footnotes.xml")}<Relationship Id="r3" Type="${office}/hyperlink" Target="javascript:alert(1)" TargetMode="External"/></Relationships>`,
    "word/document.xml": `${declaration}<w:document ${namespaces}><w:body>${body}</w:body></w:document>`,
    "word/styles.xml": `${declaration}<w:styles ${namespaces}>${styles}</w:styles>`,
    "word/footnotes.xml": `${declaration}<w:footnotes ${namespaces}>${footnotes}</w:footnotes>`,
    ...parts,
  };
  return Object.fromEntries(
    Object.entries(all)
      .filter(([name]) => name !== without)
      .map(([name, part]) => [name, typeof part === "string" ? strToU8(part) : part]),
  );
}

export const wordPackage = (made?: Made) => zipSync(wordParts(made));

export const run = (text: string, properties = "") =>
  `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;
export const paragraph = (inside: string, style = "") =>
  `<w:p>${style && `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`}${inside.startsWith("<") ? inside : run(inside)}</w:p>`;
export const style = (id: string, name: string) =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/></w:style>`;
