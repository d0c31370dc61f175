// For the build: parses every sentence of a file of messages once, so that no browser has to bring a parser.
import compile from "icu-minify/compile";

/** A loader of Turbopack's: JSON in, the same JSON with compiled sentences out. */
export default function compileMessages(source) {
  return JSON.stringify(JSON.parse(source), (_, value) => (typeof value === "string" ? compile(value) : value));
}
