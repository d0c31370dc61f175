import { readFileSync, writeFileSync } from "node:fs";

const begin = "<!-- npm run bench -- --write -->";
const end = "<!-- end -->";

/** Puts a text between the two markers of a file. @throws where they are not there */
export function putBetweenMarkers(file: string, text: string): void {
  const before = readFileSync(file, "utf8");
  const from = before.indexOf(begin);
  const to = before.indexOf(end, from);
  if (from < 0 || to < 0) throw new Error(`${file} lacks its markers: ${begin} and ${end}`);
  writeFileSync(file, `${before.slice(0, from + begin.length)}\n${text}\n${before.slice(to)}`);
}
