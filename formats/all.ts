import { Refusal } from "../domain/refusal.ts";
import { readDocx } from "./docx/read.ts";
import { writeDocx } from "./docx/write.ts";
import type { Format } from "./format.ts";
import { readHtml } from "./html/read.ts";
import { writeHtml } from "./html/write.ts";
import { readJson } from "./json/read.ts";
import { writeJson } from "./json/write.ts";
import { readMd } from "./md/read.ts";
import { writeMd } from "./md/write.ts";
import { writeReviewDocx } from "./review-docx/write.ts";
import { writeReviewHtml } from "./review-html/write.ts";
import { readTxt } from "./txt/read.ts";
import { writeTxt } from "./txt/write.ts";

const word = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
const page = "text/html; charset=utf-8";

const txt = {
  id: "txt",
  extension: "txt",
  mediaType: "text/plain; charset=utf-8",
  read: readTxt,
  writeEdition: writeTxt,
} as const;
const md = {
  id: "md",
  extension: "md",
  mediaType: "text/markdown; charset=utf-8",
  read: readMd,
  writeEdition: writeMd,
} as const;
const html = { id: "html", extension: "html", mediaType: page, read: readHtml, writeEdition: writeHtml } as const;
const docx = { id: "docx", extension: "docx", mediaType: word, read: readDocx, writeEdition: writeDocx } as const;
const json = {
  id: "json",
  extension: "json",
  mediaType: "application/json",
  read: readJson,
  writeEdition: writeJson,
} as const;
const reviewDocx = { id: "review-docx", extension: "docx", mediaType: word, writeReview: writeReviewDocx } as const;
const reviewHtml = { id: "review-html", extension: "html", mediaType: page, writeReview: writeReviewHtml } as const;

/** Every file format there is. */
export const formats = [txt, md, html, docx, json, reviewDocx, reviewHtml] as const satisfies readonly Format[];
export type FormatId = (typeof formats)[number]["id"];

/** @throws Refusal `unsupported` for an id that is none */
export function findFormat(id: string): Format & { id: FormatId } {
  const format = formats.find((candidate) => candidate.id === id);
  if (!format) throw new Refusal("unsupported", { reason: "unknownFormat", format: id });
  return format;
}
