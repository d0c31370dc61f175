import {
  type IRunOptions,
  PageOrientation,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from "docx";
import { directionOf, type Language } from "../../domain/language/tag.ts";
import { pack } from "../docx/pack.ts";
import { runsOf } from "../docx/runs.ts";
import { stylesFor } from "../docx/styles.ts";
import { runLanguage } from "../docx/word-language.ts";
import { paragraphsOf } from "../edition-parts.ts";
import type { Labels, ReviewDocument, ReviewRow } from "../format.ts";
import { kindOf, languageName, readableTime, standingOf } from "../review-words.ts";

/** The same sheet for Word, on its side: one column for each language, and a wide one to write in. */
export function writeReviewDocx({ title, languages, made, rows }: ReviewDocument, labels: Labels): Promise<Uint8Array> {
  const heads = [
    labels.number,
    labels.kind,
    ...languages.map((language) => languageName(language, labels)),
    labels.remarks,
  ];
  const widths = widthsFor(languages.length);
  const table = new Table({
    layout: TableLayoutType.FIXED,
    width: { size: sheetWidth, type: WidthType.DXA },
    columnWidths: widths,
    rows: [
      new TableRow({ tableHeader: true, children: heads.map((head) => cell([words(head, { bold: true })])) }),
      ...rows.map((row) => new TableRow({ cantSplit: true, children: cellsFor(row, languages, labels) })),
    ],
  });
  const heading = new Paragraph({ style: "Title", children: [new TextRun(title)] });
  const children = [heading, words(`${labels.made} ${readableTime(made)}`, small), table];
  const about = { title, creator: "", modified: made };
  return pack(about, { styles: stylesFor(languages[0] ?? "en"), sections: [{ properties: { page }, children }] });
}

// In twentieths of a point: A4 on its side.
const page = {
  size: { width: 11_906, height: 16_838, orientation: PageOrientation.LANDSCAPE },
  margin: { top: 720, bottom: 720, left: 720, right: 720 },
};
const sheetWidth = 16_838 - 2 * 720;

function widthsFor(languages: number): number[] {
  const [number, kind] = [800, 1_300];
  const remarks = Math.round((sheetWidth - number - kind) / (languages + 0.8));
  const text = Math.floor((sheetWidth - number - kind - remarks) / Math.max(languages, 1));
  return [number, kind, ...Array.from({ length: languages }, () => text), remarks];
}

const small: IRunOptions = { size: 17, color: "555555" };
const words = (text: string, options: IRunOptions) => new Paragraph({ children: [new TextRun({ ...options, text })] });
const cell = (children: Paragraph[]) => new TableCell({ children });

function cellsFor(row: ReviewRow, languages: readonly Language[], labels: Labels): TableCell[] {
  return [
    cell([words(`${row.position}`, {})]),
    cell([words(kindOf(row, labels), small)]),
    ...languages.map((language) => textCell(row, language, labels)),
    cell([new Paragraph({})]),
  ];
}

function textCell({ texts }: ReviewRow, language: Language, labels: Labels): TableCell {
  const text = texts[language];
  const isRtl = directionOf(language) === "rtl";
  const all: IRunOptions = { ...runLanguage(language), ...(isRtl ? { rightToLeft: true } : {}) };
  const isShown = text && !text.omission && text.content.length > 0;
  const paragraphs = isShown
    ? paragraphsOf(text.content).map(
        (content) => new Paragraph({ bidirectional: isRtl, children: runsOf(content, all) }),
      )
    : [];
  return cell([...paragraphs, words(standingOf(text, labels), small)]);
}
