// Files that are not what a desk hopes for: made here, so that none of them has to lie about.
import { paragraph, wordPackage } from "../../formats/samples/word-package.ts";

const word = Buffer.from(wordPackage());
const oldWord = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
const macroType = "application/vnd.ms-word.document.macroEnabled.main+xml";

export interface BadFile {
  what: string;
  name: string;
  bytes: Uint8Array;
  status: number;
  code: string;
  reason?: string;
  /** What the person reads, by locale. */
  said: Record<"en" | "ru" | "zh-Hans", string>;
}

export const badFiles: BadFile[] = [
  {
    what: "an empty file",
    name: "empty.txt",
    bytes: new Uint8Array(),
    status: 422,
    code: "invalid",
    reason: "empty",
    said: { en: "There is no text in it.", ru: "В нём нет текста.", "zh-Hans": "其中没有文字。" },
  },
  {
    what: "a file of spaces",
    name: "spaces.md",
    bytes: Buffer.from(" \n\t\n\u00a0\u200b\n"),
    status: 422,
    code: "invalid",
    reason: "empty",
    said: { en: "There is no text in it.", ru: "В нём нет текста.", "zh-Hans": "其中没有文字。" },
  },
  {
    what: "a program that is called a text",
    name: "program.txt",
    bytes: Buffer.concat([Buffer.from("\x7fELF"), Buffer.alloc(2_000)]),
    status: 415,
    code: "unsupported",
    reason: "binary",
    said: {
      en: "This is not a text but a program.",
      ru: "Это не текст, а программа.",
      "zh-Hans": "这不是文本，而是程序。",
    },
  },
  {
    what: "noise",
    name: "noise.txt",
    bytes: Uint8Array.from({ length: 5_000 }, (_, i) => (i * 7_919 + (i >> 3) * 104_729) % 256),
    status: 415,
    code: "unsupported",
    reason: "binary",
    said: {
      en: "This is not a text but a file of another kind.",
      ru: "Это не текст, а файл другого рода.",
      "zh-Hans": "这不是文本，而是其他类型的文件。",
    },
  },
  {
    what: "a text with NUL in it",
    name: "nul.txt",
    bytes: Buffer.from("The ferry\0sails at nine."),
    status: 415,
    code: "unsupported",
    reason: "binary",
    said: {
      en: "This is not a text but a file of another kind.",
      ru: "Это не текст, а файл другого рода.",
      "zh-Hans": "这不是文本，而是其他类型的文件。",
    },
  },
  {
    what: "a PDF that is called DOCX",
    name: "report.docx",
    bytes: Buffer.from("%PDF-1.7\n%âãÏÓ\n"),
    status: 415,
    code: "unsupported",
    reason: "mislabelled",
    said: {
      en: "The file is not what its name says: it looks like a PDF.",
      ru: "Файл — не то, чем он назван: похоже, это PDF.",
      "zh-Hans": "文件与其名称不符：看起来是PDF。",
    },
  },
  {
    what: "a DOCX that is called a text",
    name: "article.txt",
    bytes: word,
    status: 415,
    code: "unsupported",
    reason: "mislabelled",
    said: {
      en: "it looks like a Word file (DOCX). Give it a name that ends in .docx.",
      ru: "похоже, это файл Word (DOCX). Дайте ему имя с окончанием .docx.",
      "zh-Hans": "看起来是Word 文件（DOCX）。请把文件名的结尾改为 .docx。",
    },
  },
  {
    what: "an old Word file that is called DOCX",
    name: "old.docx",
    bytes: Buffer.concat([oldWord, Buffer.alloc(600)]),
    status: 415,
    code: "unsupported",
    reason: "mislabelled",
    said: {
      en: "it looks like an old Word file. Save it as DOCX and bring that.",
      ru: "похоже, это старый файл Word. Сохраните его как DOCX и загрузите снова.",
      "zh-Hans": "看起来是旧版 Word 文件。请另存为 DOCX 后再导入。",
    },
  },
  {
    what: "an encrypted DOCX",
    name: "secret.docx",
    bytes: Buffer.concat([oldWord, Buffer.alloc(600), Buffer.from("EncryptedPackage", "utf16le")]),
    status: 415,
    code: "unsupported",
    reason: "encrypted",
    said: {
      en: "The file is encrypted or protected by a password.",
      ru: "Файл зашифрован или защищён паролем.",
      "zh-Hans": "文件已加密或有密码保护。",
    },
  },
  {
    what: "a DOCX with macros",
    name: "macros.docx",
    bytes: wordPackage({ mainType: macroType, parts: { "word/vbaProject.bin": oldWord } }),
    status: 415,
    code: "unsupported",
    reason: "macros",
    said: { en: "The file contains macros.", ru: "В файле есть макросы.", "zh-Hans": "文件中有宏。" },
  },
  {
    what: "half of a DOCX",
    name: "half.docx",
    bytes: word.subarray(0, word.length / 2),
    status: 422,
    code: "invalid",
    reason: "damaged",
    said: {
      en: "The file is damaged or incomplete.",
      ru: "Файл повреждён или неполон.",
      "zh-Hans": "文件已损坏或不完整。",
    },
  },
  {
    what: "a zip bomb",
    name: "bomb.docx",
    bytes: wordPackage({ body: paragraph(`<w:r><w:t>${" ".repeat(30_000_000)}</w:t></w:r>`) }),
    status: 413,
    code: "tooLarge",
    reason: "zipBomb",
    said: {
      en: "The file unpacks to far more than it should.",
      ru: "Файл распаковывается в гораздо больший, чем должен.",
      "zh-Hans": "文件解压后远大于应有的大小。",
    },
  },
  {
    what: "a paragraph of more than 100,000 characters",
    name: "endless.txt",
    bytes: Buffer.from(`The ferry sails.\n\n${"ferry ".repeat(16_667)}\n`),
    status: 413,
    code: "tooLarge",
    said: {
      en: "Paragraph 2 is longer than Verso can take.",
      ru: "Абзац 2 длиннее, чем Verso может принять.",
      "zh-Hans": "第 2 段超出了 Verso 能接受的长度。",
    },
  },
  {
    what: "a format that nobody reads here",
    name: "letter.pages",
    bytes: Buffer.from("The ferry sails."),
    status: 415,
    code: "unsupported",
    reason: "unknownFormat",
    said: {
      en: "Verso does not know this format.",
      ru: "Такого формата Verso не знает.",
      "zh-Hans": "Verso 不认识这种格式。",
    },
  },
];

/** A page that tries to run something in every way that it knows. */
export const hostilePage = `<!doctype html><html><head><script>window.__ran=1</script><base href="https://evil.example/"></head>
<body onload="window.__ran=2"><h1>The ferry sails</h1>
<p onclick="window.__ran=3">She sails <img src=x onerror="window.__ran=4"> at nine.</p>
<svg onload="window.__ran=5"><script>window.__ran=6</script></svg>
<p><a href="javascript:window.__ran=7">press</a>, <a href="//evil.example/x">go</a>, <a href="/inside">stay</a></p>
<iframe srcdoc="<script>parent.__ran=8</script>"></iframe>
<p>&lt;script&gt;window.__ran=9&lt;/script&gt;</p><style>@import "//evil.example"</style><math><mi xlink:href="javascript:1">x</mi></math>
<script>document.write("<p>written</p>")</script></body></html>`;
export const hostileTexts = [
  "The ferry sails",
  "She sails at nine.",
  "press, go, stay",
  "<script>window.__ran=9</script>",
  "x",
];
