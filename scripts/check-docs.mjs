// The documentation is true: its links lead somewhere, the files that it names are there, and every library is explained.
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { root } from "./tasks.mjs";

const libraries = "docs/decisions/0008-libraries.md";

const list = (...patterns) =>
  execFileSync("git", ["ls-files", "-co", "--exclude-standard", ...patterns], { cwd: root, encoding: "utf8" })
    .split("\n")
    .filter((name) => name && existsSync(join(root, name)));
const read = (name) => readFileSync(join(root, name), "utf8");
const pages = list("*.md");
const folders = new Set(list().map((name) => (name.includes("/") ? name.slice(0, name.indexOf("/")) : "")));
folders.delete("");
const faults = [];

for (const page of pages) {
  const text = withoutBlocks(read(page));
  for (const [, target] of withoutSpans(text).matchAll(/\]\(\s*<?([^()\s<>]+)/g)) checkLink(page, target);
  for (const [, span] of text.matchAll(/`([^`\n]+)`/g)) {
    // What names a file of the house in full; a pattern such as formats/<id>/read.ts names none.
    const isFile =
      /^[\w.()[\]-]+(\/[\w.()[\]-]+)+\.[a-z]+$/.test(span) && folders.has(span.slice(0, span.indexOf("/")));
    if (isFile && !existsSync(join(root, span))) faults.push(`${page}: there is no ${span}`);
  }
}

function checkLink(page, target) {
  if (/^[a-z][a-z+.-]*:/i.test(target)) return;
  const [path = "", anchor] = target.split("#");
  const file = path === "" ? page : join(dirname(page), decodeURI(path)).replaceAll("\\", "/");
  if (!existsSync(join(root, file))) faults.push(`${page}: ${target} leads nowhere`);
  else if (anchor && file.endsWith(".md") && !anchorsOf(file).has(anchor))
    faults.push(`${page}: ${file} has no heading #${anchor}`);
}

/** The headings of a page as GitHub names them. */
function anchorsOf(file) {
  const heads = [...withoutBlocks(read(file)).matchAll(/^#{1,6} +(.+)$/gm)].map(([, head]) =>
    head
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, "")
      .trim()
      .replaceAll(" ", "-"),
  );
  return new Set(heads);
}

function withoutBlocks(text) {
  return text.replace(/^(`{3,})[\s\S]*?^\1/gm, "");
}
function withoutSpans(text) {
  return text.replace(/`[^`\n]*`/g, "");
}

const { dependencies } = JSON.parse(read("package.json"));
const page = existsSync(join(root, libraries)) ? read(libraries) : "";
const explained = new Set([...page.matchAll(/^\| `([^`]+)` \|/gm)].map(([, name]) => name));
for (const name of Object.keys(dependencies)) {
  if (!explained.has(name)) faults.push(`${libraries} does not say what ${name} is for`);
}
for (const name of explained) {
  if (!(name in dependencies)) faults.push(`${libraries} explains ${name}, which is no dependency`);
}

for (const fault of faults) console.error(fault);
console.log(`docs: ${pages.length} pages, ${faults.length} faults`);
process.exit(faults.length > 0 ? 1 : 0);
