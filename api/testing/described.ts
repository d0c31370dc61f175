// Holds every answer of the tests against what the OpenAPI document says of it: no field that it does not name, none
// missing, none of another kind.
import { Ajv2020 } from "ajv/dist/2020.js";
import { api } from "../api.ts";

type Schema = Record<string, unknown>;
interface Operation {
  responses: Record<string, { content?: Record<string, { schema?: Schema }> }>;
}
interface Description {
  paths: Record<string, Record<string, Operation>>;
  components: { schemas: Record<string, Schema> };
}

let described: Promise<Description> | undefined;
/** The OpenAPI document, as the door gives it. */
export function description(): Promise<Description> {
  described ??= Promise.resolve(api.request("http://localhost/api/v1/openapi.json")).then((answer) => answer.json());
  return described;
}

const ajv = new Ajv2020({ strict: false, allErrors: true, formats: { "date-time": true, email: true, uri: true } });
const checks = new Map<string, ReturnType<typeof ajv.compile>>();

/** What in an answer is not as the document says; empty where all is. */
export async function deviations(method: string, path: string, status: number, type: string, answer: unknown) {
  const { paths, components } = await description();
  const route = Object.keys(paths).find((known) => formOf(known).test(`/api/v1${path.split("?", 1)[0]}`));
  const responses = paths[route ?? ""]?.[method.toLowerCase()]?.responses;
  // What no route answers is a problem all the same.
  const response = responses ? (responses[status] ?? responses.default) : undefined;
  if (responses && !response) return [`${method} ${route} does not say that it answers ${status}`];
  if (response?.content?.["*/*"]) return [];
  const schema = response ? response.content?.[type]?.schema : components.schemas.Problem;
  if (!schema) return type === "" ? [] : [`${method} ${route} does not say that it answers ${status} as ${type}`];
  const name = `${method} ${route} ${response === responses?.default ? "default" : status}`;
  if (type.includes("json")) return faultsOf(name, schema, components, answer);
  return typeof answer === "string" ? [] : [`${name} is no text`];
}

function faultsOf(name: string, schema: Schema, components: Description["components"], answer: unknown): string[] {
  let check = checks.get(name);
  if (!check) {
    check = ajv.compile({ ...(exact(schema) as Schema), components: exact(components) as Schema });
    checks.set(name, check);
  }
  if (check(answer)) return [];
  return (check.errors ?? []).map(
    ({ instancePath, message, params }) => `${name} ${instancePath} ${message} ${JSON.stringify(params)}`,
  );
}

/** A schema under which a field that it does not name is a fault. */
function exact(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(exact);
  if (typeof schema !== "object" || schema === null) return schema;
  const entries = Object.entries(schema).map(([name, value]) => [name, exact(value)]);
  const made = Object.fromEntries(entries) as Schema;
  if (made.type === "object" && made.properties && made.additionalProperties === undefined) {
    made.additionalProperties = false;
  }
  return made;
}

const formOf = (path: string) => new RegExp(`^${path.replace(/\{[^}]+\}/g, "[^/]+")}$`);
