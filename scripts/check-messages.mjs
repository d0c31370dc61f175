// Every interface language says everything: the same keys, valid ICU, the same values in each message; no key unused.
import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "@formatjs/icu-messageformat-parser";
import { root } from "./tasks.mjs";

const folder = join(root, "messages");
const files = readdirSync(folder).filter((name) => /^[\w-]+\.json$/.test(name));
const flatten = (value, path = "") =>
  typeof value === "string"
    ? [[path, value]]
    : Object.entries(value).flatMap(([key, one]) => flatten(one, path ? `${path}.${key}` : key));
const messages = new Map(
  files.map((name) => [name, new Map(flatten(JSON.parse(readFileSync(join(folder, name), "utf8"))))]),
);
const faults = [];

const valuesIn = (elements, names = new Set()) => {
  for (const element of elements) {
    if (element.type !== 0 && element.type !== 7) names.add(element.value);
    for (const option of Object.values(element.options ?? {})) valuesIn(option.value, names);
    if (element.children) valuesIn(element.children, names);
  }
  return names;
};

const all = new Set([...messages.values()].flatMap((one) => [...one.keys()]));
for (const key of all) {
  let expected;
  for (const [name, known] of messages) {
    const text = known.get(key);
    if (text === undefined) {
      faults.push(`${name} lacks ${key}`);
      continue;
    }
    if (text.trim() === "") faults.push(`${name}: ${key} is empty`);
    try {
      const values = [...valuesIn(parse(text))].sort().join(", ");
      expected ??= values;
      if (values !== expected) faults.push(`${name}: ${key} takes {${values}}, and another language {${expected}}`);
    } catch (error) {
      faults.push(`${name}: ${key} is no valid ICU message: ${error.message}`);
    }
  }
}

const sources = execFileSync("git", ["ls-files", "-co", "--exclude-standard", "*.ts", "*.tsx"], {
  cwd: root,
  encoding: "utf8",
})
  .split("\n")
  .filter((name) => name && !name.includes(".test.") && existsSync(join(root, name)))
  .map((name) => [name, readFileSync(join(root, name), "utf8")]);

// A key that is asked for is there, and its values are given. (The compiler knows the keys; to let it know the values
// too, by a declaration of all sentences, makes it run for hours at the first mistake: it tries every sentence.)
const valuesOf = new Map([...messages.values()].flatMap((one) => [...one]).map(([key, text]) => [key, namesIn(text)]));
const groups = new Set([...all].flatMap((key) => key.split(".").map((_, i, parts) => parts.slice(0, i).join("."))));
const giving = /(?:const|let) (\w+) = (?:await )?(?:useTranslations|getTranslations)\((?:"([^"]*)")?\)/;
const asking = /(?<![\w.])(\w+)(?:\.(?:rich|markup|raw))?\(\s*(?:"([\w.-]+)"|`([\w.-]+)\.\$\{)/;
for (const [name, text] of sources) {
  const rooms = new Map();
  for (const found of text.matchAll(new RegExp(`${giving.source}|${asking.source}`, "g"))) {
    const [, given, room, asked, key, group] = found;
    if (given) rooms.set(given, room ?? "");
    if (!asked || !rooms.has(asked)) continue;
    const whole = [rooms.get(asked), key ?? group].filter(Boolean).join(".");
    if (!(key ? all : groups).has(whole)) faults.push(`${name} asks for ${whole}, which is not there`);
    else if (key) {
      const lacking = [...valuesOf.get(whole)].filter((value) => givenAt(text, found)?.has(value) === false);
      if (lacking.length > 0) faults.push(`${name} asks for ${whole} without ${lacking.join(", ")}`);
    }
  }
}

// A key is used where the code names it, or where the code builds it from a group: t(`states.${state}`).
const code = sources.map(([, text]) => text).join("\n");
for (const key of all) {
  const parts = key.split(".");
  const named = parts.some(
    (_, i) => i < parts.length && new RegExp(`["'\`.]${literal(parts.slice(i).join("."))}["'\`]`).test(code),
  );
  const built = parts.some(
    (_, i) => code.includes(`${parts.slice(i, -1).join(".")}.\${`) && parts.slice(i, -1).length > 0,
  );
  const deep = parts.some(
    (_, i) => parts.slice(i, -2).length > 0 && code.includes(`${parts.slice(i, -2).join(".")}.\${`),
  );
  if (!named && !built && !deep) faults.push(`no code says ${key}`);
}
/** The values that a message takes. */
function namesIn(text) {
  try {
    return valuesIn(parse(text));
  } catch {
    return new Set();
  }
}

/** The values that are given behind a key, where they are written there; undefined where they come from elsewhere. */
function givenAt(text, found) {
  const rest = text.slice(found.index + found[0].length);
  if (/^\s*,?\s*\)/.test(rest)) return new Set();
  const start = /^\s*,\s*\{/.exec(rest)?.[0].length;
  if (start === undefined) return undefined;
  const names = new Set();
  let depth = 0;
  for (const [, open, close, spread, name] of rest
    .slice(start)
    .matchAll(/([({[]|=>\s*<)|([)}\]])|(\.\.\.)|(?<![\w.?])(\w+)(?=\s*[:,}(]|\s*$)|./gs)) {
    if (open) depth++;
    else if (close && depth-- === 0) return names;
    else if (spread && depth === 0) return undefined;
    else if (name && depth === 0) names.add(name);
  }
  return names;
}

function literal(text) {
  return text.replace(/[.*+?^${}()|[\]\\-]/g, "\\$&");
}

for (const fault of faults) console.error(fault);
console.log(`messages: ${all.size} in ${files.length} languages, ${faults.length} faults`);
process.exit(faults.length > 0 ? 1 : 0);
