// Every interface language says everything: the same keys, valid ICU, the same values in each message; no key unused.
import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
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

// A key is used where the code names it, or where the code builds it from a group: t(`states.${state}`).
const code = execFileSync("git", ["ls-files", "-co", "--exclude-standard", "*.ts", "*.tsx"], {
  cwd: root,
  encoding: "utf8",
})
  .split("\n")
  .filter((name) => name && !name.includes(".test."))
  .map((name) => readFileSync(join(root, name), "utf8"))
  .join("\n");
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
function literal(text) {
  return text.replace(/[.*+?^${}()|[\]\\-]/g, "\\$&");
}

for (const fault of faults) console.error(fault);
console.log(`messages: ${all.size} in ${files.length} languages, ${faults.length} faults`);
process.exit(faults.length > 0 ? 1 : 0);
