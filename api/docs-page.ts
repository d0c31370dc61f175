// The OpenAPI document as a page to read: made of the same description, without a script.
import { hash } from "node:crypto";
import { html, raw } from "hono/html";
import { type Example, examples } from "./examples.ts";

interface Schema {
  $ref?: string;
  type?: string | string[];
  enum?: unknown[];
  items?: Schema;
  properties?: Record<string, Schema>;
  required?: string[];
  anyOf?: Schema[];
  additionalProperties?: Schema | boolean;
}
interface Parameter {
  name: string;
  in: string;
  required?: boolean;
  schema?: Schema;
  description?: string;
}
interface Operation {
  summary?: string;
  description?: string;
  tags?: string[];
  parameters?: Parameter[];
  requestBody?: { content: Record<string, { schema: Schema }> };
  responses: Record<string, { description: string; content?: Record<string, { schema?: Schema }> }>;
}
export interface Description {
  paths: Record<string, Record<string, Operation>>;
  components?: { schemas?: Record<string, Schema> };
}

const style = `
:root { color-scheme: light dark; --line: light-dark(#d8d5cf, #45423d); --quiet: light-dark(#5c584f, #b5b0a6); }
body { font: 1rem/1.55 system-ui, sans-serif; max-inline-size: 52rem; margin: 2rem auto; padding-inline: 1rem; }
h1, h2 { font-family: Georgia, serif; } h2 { margin-block-start: 3rem; text-transform: capitalize; }
section { border-block-start: 1px solid var(--line); padding-block: .5rem 1rem; }
h3 { font: 600 1rem/1.4 ui-monospace, monospace; overflow-wrap: anywhere; } h3 b { color: var(--quiet); }
table { border-collapse: collapse; inline-size: 100%; } td, th { text-align: start; vertical-align: top; padding: .2rem .75rem .2rem 0; }
td:first-child, td:nth-child(2) { font-family: ui-monospace, monospace; font-size: .875rem; }
pre { background: light-dark(#f4f2ee, #26241f); padding: .75rem; overflow-x: auto; font-size: .8125rem; }
p { margin-block: .4rem; } .quiet { color: var(--quiet); }
`;
/** The only style that the page may have. */
export const stylePolicy = `default-src 'none'; style-src 'sha256-${hash("sha256", style, "base64")}'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'`;

/** Everything that a program can ask for, room by room. */
export function docsPage({ paths, components = {} }: Description) {
  const routes = Object.entries(paths).flatMap(([path, operations]) =>
    Object.entries(operations).map(([method, operation]) => ({ path, method: method.toUpperCase(), operation })),
  );
  const rooms = [...new Set(routes.map(({ operation }) => operation.tags?.[0] ?? ""))];
  return html`<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>Verso: the API</title>
    <style>${raw(style)}</style>
  </head>
  <body>
    <main>
      <h1>The API of Verso</h1>
      <p>
        Everything that a screen does, a program can do. Give a key as <code>Authorization: Bearer …</code>; every POST and PUT
        takes an <code>Idempotency-Key</code> of your own making, under which the same request is done once and gets the same
        answer for a day. Errors are <code>application/problem+json</code> with a stable <code>code</code>. Times are UTC,
        languages BCP 47. The same as a document for machines: <a href="/api/v1/openapi.json">openapi.json</a>.
      </p>
      ${rooms.map((room) => [
        html`<h2>${room}</h2>`,
        ...routes
          .filter(({ operation }) => operation.tags?.[0] === room)
          .map(({ path, method, operation }) => section(method, path, operation)),
      ])}
      <h2>Shapes</h2>
      ${Object.entries(components.schemas ?? {}).map(
        ([name, schema]) => html`<section id="${name}"><h3>${name}</h3>${fields(schema)}</section>`,
      )}
    </main>
  </body>
</html>`;
}

function section(
  method: string,
  path: string,
  { summary, description, parameters = [], requestBody, responses }: Operation,
) {
  const body = requestBody?.content["application/json"]?.schema;
  const good = Object.entries(responses).find(([status]) => status.startsWith("2"));
  const answer = Object.values(good?.[1].content ?? {})[0]?.schema;
  const example = examples[`${method} ${path.replace("/api/v1", "")}`];
  return html`<section>
    <h3><b>${method}</b> ${path}</h3>
    <p>${summary}</p>
    ${description ? html`<p class="quiet">${description}</p>` : ""}
    ${
      parameters.length > 0
        ? html`<table>
            ${parameters.map(
              (one) =>
                html`<tr>
                  <td>${one.name}</td>
                  <td>${nameOf(one.schema)}</td>
                  <td class="quiet">${one.in}${one.required ? "" : ", optional"}. ${one.description ?? ""}</td>
                </tr>`,
            )}
          </table>`
        : ""
    }
    ${body ? html`<p>Body</p>${fields(body)}` : ""}
    ${example ? html`<pre>${curlOf(method, path, example)}</pre>` : ""}
    <p>${good?.[0]}: ${good?.[1].description}${answer ? html` (<code>${nameOf(answer)}</code>)` : ""}</p>
  </section>`;
}

function fields(schema: Schema) {
  const entries = Object.entries(schema.properties ?? {});
  if (entries.length === 0) return html`<p><code>${nameOf(schema)}</code></p>`;
  return html`<table>
    ${entries.map(
      ([name, value]) =>
        html`<tr>
          <td>${name}</td>
          <td>${nameOf(value)}</td>
          <td class="quiet">${schema.required?.includes(name) ? "" : "optional"}</td>
        </tr>`,
    )}
  </table>`;
}

/** A schema in a few words: `string`, `Segment`, `"ru" | "en"`, `{id, title}`. */
function nameOf(schema: Schema | undefined): string {
  if (!schema) return "";
  if (schema.$ref) return schema.$ref.split("/").at(-1) ?? "";
  if (schema.enum) return schema.enum.map((value) => JSON.stringify(value)).join(" | ");
  if (schema.anyOf) return schema.anyOf.map(nameOf).join(" | ");
  if (schema.items) return `${nameOf(schema.items)}[]`;
  if (schema.properties) return `{${Object.keys(schema.properties).join(", ")}}`;
  if (typeof schema.additionalProperties === "object") return `{<name>: ${nameOf(schema.additionalProperties)}}`;
  return [schema.type ?? "anything"].flat().join(" | ");
}

function curlOf(method: string, path: string, { query = "", version, body, form, path: values = {} }: Example): string {
  const filled = path.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
  const lines = [
    `curl -X ${method} "$VERSO${filled}${query}" -H "Authorization: Bearer $KEY"`,
    ...(["POST", "PUT"].includes(method) ? ['-H "Idempotency-Key: $(uuidgen)"'] : []),
    ...(version === undefined ? [] : [`-H 'If-Match: "${version}"'`]),
    ...(form
      ? Object.entries(form).map(([name, value]) => `-F '${name}=${name === "file" ? "@text.txt" : value}'`)
      : []),
    ...(body === undefined ? [] : ["--json", `'${JSON.stringify(body)}'`]),
  ];
  return lines.join(" ").replace("--json '", "--json '");
}
