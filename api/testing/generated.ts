// Requests that nobody would write by hand: valid ones, made of the schemas of the OpenAPI document, and ones that are
// broken at any place. The same seed makes the same requests.
import fc from "fast-check";

interface Schema {
  $ref?: string;
  type?: string | string[];
  format?: string;
  enum?: unknown[];
  const?: unknown;
  example?: unknown;
  description?: string;
  items?: Schema;
  properties?: Record<string, Schema>;
  required?: string[];
  anyOf?: Schema[];
  oneOf?: Schema[];
  additionalProperties?: Schema | boolean;
  propertyNames?: Schema;
  minimum?: number;
  maximum?: number;
  minLength?: number;
  maxLength?: number;
  maxItems?: number;
}
interface Operation {
  parameters?: { name: string; in: string; required?: boolean; schema: Schema }[];
  requestBody?: { content: Record<string, { schema: Schema }> };
}
export interface Described {
  paths: Record<string, Record<string, Operation>>;
  components: { schemas: Record<string, Schema> };
}

export interface Generated {
  /** `PUT /segments/{unit}/{language}` */
  route: string;
  method: string;
  /** With its query. */
  path: string;
  headers: Record<string, string>;
  body: { json: unknown } | { text: string } | { form: Record<string, unknown> } | undefined;
}

const languages = ["en", "ru", "zh-Hans", "zh-CN", "zh-TW", "be", "ar", "EN-us", "tlh"];
const words = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom("The ferry sails at nine.", "Паром выходит в девять.", "渡轮九点开船。") },
  { weight: 2, arbitrary: fc.string({ unit: "grapheme", maxLength: 60 }) },
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 60 }) },
);
const text = { type: "text", text: "The ferry sails at nine." };
const contents: fc.Arbitrary<unknown> = fc.oneof(
  words.map((said) => [{ type: "text", text: said }]),
  fc.constantFrom<unknown>(
    [],
    [text, { type: "hardBreak" }, { type: "text", text: "At noon." }],
    [{ type: "paragraphBreak", attrs: { cid: "1" } }],
    [{ ...text, marks: [{ type: "bold", attrs: { cid: "1" } }] }],
    [{ ...text, marks: [{ type: "link", attrs: { href: "https://example.org/", cid: "2" } }] }],
  ),
);
const junk: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    true,
    -1,
    0,
    1e308,
    2 ** 53,
    0.5,
    "",
    "\0",
    "\ud800",
    "a".repeat(20_000),
    "'; drop table segments; --",
    "../../etc/passwd",
    [],
    {},
    [[[[[[]]]]]],
    { __proto__: null, constructor: { prototype: 1 } },
  ),
  fc.json().map((said) => JSON.parse(said) as unknown),
  fc.string({ unit: "binary", maxLength: 300 }),
);

/** Makes the requests of every route in turn; `things` are ids that are there, by the names that the paths have for them. */
export function generator(
  { paths, components }: Described,
  things: (name: string, route: string) => readonly string[],
): fc.Arbitrary<Generated> {
  const routes = Object.entries(paths).flatMap(([path, operations]) =>
    Object.entries(operations).map(([method, operation]) => ({
      route: `${method.toUpperCase()} ${path.replace("/api/v1", "")}`,
      operation,
    })),
  );
  return fc.oneof(...routes.map(({ route, operation }) => requestOf(route, operation)));

  function requestOf(route: string, { parameters = [], requestBody }: Operation): fc.Arbitrary<Generated> {
    const [method = "", template = ""] = route.split(" ");
    const inPlace = (where: string) => parameters.filter((one) => one.in === where);
    const name = (parameter: { name: string; schema: Schema }) =>
      fc.oneof(
        { weight: 5, arbitrary: madeOf(parameter.schema, parameter.name, route) },
        { weight: 1, arbitrary: junk },
      );
    return fc
      .record({
        path: fc.record(Object.fromEntries(inPlace("path").map((one) => [one.name, name(one)]))),
        query: fc.record(Object.fromEntries(inPlace("query").map((one) => [one.name, name(one)])), {
          requiredKeys: inPlace("query").flatMap((one) => (one.required ? [one.name] : [])),
        }),
        headers: headersOf(inPlace("header").map((one) => one.name)),
        body: requestBody ? bodyOf(requestBody.content, route) : fc.constant(undefined),
      })
      .map(({ path, query, headers, body }) => {
        const filled = template.replace(/\{(\w+)\}/g, (_, one: string) => encoded(path[one]));
        const asked = Object.entries(query).filter(([, value]) => value !== undefined);
        const search = asked.map(([one, value]) => `${one}=${encoded(value)}`).join("&");
        return { route, method, path: filled + (search && `?${search}`), headers, body };
      });
  }

  function headersOf(named: string[]): fc.Arbitrary<Record<string, string>> {
    const version = fc.oneof(
      { weight: 4, arbitrary: fc.nat({ max: 4 }).map((number) => `"${number}"`) },
      { weight: 1, arbitrary: fc.constantFrom("*", 'W/"1"', '"-1"', "1e9", '"999999999999"', "") },
    );
    const key = fc.oneof(
      { weight: 6, arbitrary: fc.uuid() },
      { weight: 1, arbitrary: fc.constantFrom("", "same", "x".repeat(300), "a b", "%00") },
    );
    return fc
      .record({
        "if-match": named.includes("If-Match") ? version : fc.constant(""),
        "idempotency-key": named.includes("Idempotency-Key") ? key : fc.constant(""),
        "accept-language": fc.constantFrom("ru", "zh-CN,zh;q=0.9", "en", ";;q=x,*", "x".repeat(500)),
      })
      .map((all) => Object.fromEntries(Object.entries(all).filter(([, value]) => value !== "")));
  }

  function bodyOf(content: Record<string, { schema: Schema }>, route: string): fc.Arbitrary<Generated["body"]> {
    const json = content["application/json"]?.schema;
    const form = content["multipart/form-data"]?.schema;
    const good: fc.Arbitrary<Generated["body"]>[] = [
      ...(json ? [madeOf(json, "", route).map((value) => ({ json: value }))] : []),
      ...(form ? [madeOf(form, "", route).map((value) => ({ form: value as Record<string, unknown> }))] : []),
    ];
    const first = good[0] ?? fc.constant(undefined);
    const bad: fc.Arbitrary<Generated["body"]>[] = [
      fc.tuple(first, fc.nat(), junk).map(([body, at, value]) => breakAt(body, at, value)),
      junk.map((value) => ({ json: value })),
      fc.tuple(first, fc.nat({ max: 40 })).map(([body, at]) => ({ text: JSON.stringify(body ?? {}).slice(0, at) })),
      fc.constantFrom({ text: "[".repeat(50_000) }, { text: "\ufeff{}" }, { text: "" }, { text: "NaN" }, undefined),
    ];
    return fc.oneof({ weight: 3, arbitrary: fc.oneof(...good) }, { weight: 2, arbitrary: fc.oneof(...bad) });
  }

  function madeOf(schema: Schema, name: string, route: string): fc.Arbitrary<unknown> {
    if (schema.$ref) return madeOf(components.schemas[schema.$ref.split("/").at(-1) ?? ""] ?? {}, name, route);
    const choices = schema.anyOf ?? schema.oneOf;
    if (choices) return fc.oneof(...choices.map((one) => madeOf(one, name, route)));
    if (schema.enum) return fc.constantFrom(...schema.enum);
    if (schema.const !== undefined) return fc.constant(schema.const);
    if (name === "content" || name === "example") return schema.type ? contents : fc.oneof(words, documents());
    switch ([schema.type].flat()[0]) {
      case "object":
        return objectOf(schema, route);
      case "array":
        return fc.array(madeOf(schema.items ?? {}, singular(name), route), {
          maxLength: Math.min(schema.maxItems ?? 4, 4),
        });
      case "integer":
      case "number": {
        const { minimum = 0, maximum = 5 } = schema;
        return fc.integer({ min: minimum, max: Math.max(minimum, Math.min(maximum, minimum + 5)) });
      }
      case "boolean":
        return fc.boolean();
      case "null":
        return fc.constant(null);
      case "string":
        return stringOf(schema, name, route);
      default:
        return junk;
    }
  }

  function objectOf(schema: Schema, route: string): fc.Arbitrary<unknown> {
    const named = Object.entries(schema.properties ?? {}).map(
      ([name, value]) => [name, madeOf(value, name, route)] as const,
    );
    const known = fc.record(Object.fromEntries(named), { requiredKeys: schema.required ?? [] });
    const more = schema.additionalProperties;
    if (typeof more !== "object") return known;
    return fc.dictionary(fc.constantFrom(...languages), madeOf(more, "", route), { maxKeys: 3 });
  }

  function stringOf(schema: Schema, name: string, route: string): fc.Arbitrary<string> {
    if (schema.format === "binary") return words;
    if (schema.format === "date-time")
      return fc.constantFrom("2026-12-01T09:00:00Z", "2027-02-03T04:05:06+08:00", "2020-01-01T00:00:00Z");
    if (schema.description === "BCP 47" || name === "language") return fc.constantFrom(...languages);
    const known = things(name, route);
    if (known.length > 0) return fc.constantFrom(...known);
    const most = Math.min(schema.maxLength ?? 200, 200);
    return words.map((said) => said.slice(0, most));
  }
}

const singular = (name: string) => name.replace(/s$/, "");
const documents = () =>
  fc.record({
    units: fc.array(
      fc.record({ kind: fc.constantFrom("paragraph", "heading", "quotation", "nonsense"), text: words }),
      {
        maxLength: 5,
      },
    ),
  });

/** In an address: what cannot stand there as it is, is escaped; half of a pair cannot even be. */
function encoded(value: unknown): string {
  const said = typeof value === "string" ? value : (JSON.stringify(value) ?? "");
  return encodeURIComponent(said.toWellFormed()).slice(0, 4_000);
}

/** A body with something else in one of its places, with a name too many, or with one too few. */
function breakAt(body: Generated["body"], at: number, value: unknown): Generated["body"] {
  if (!body || !("json" in body)) return body;
  const copy = structuredClone(body.json);
  const places = placesIn(copy);
  const place = places[at % Math.max(places.length, 1)];
  if (!place) return { json: value };
  const [inside, name] = place;
  if (at % 3 === 0) delete inside[name];
  else inside[at % 3 === 1 ? name : `${name} too many`] = value;
  return { json: copy };
}

function placesIn(value: unknown): [Record<string, unknown>, string][] {
  if (typeof value !== "object" || value === null) return [];
  const inside = value as Record<string, unknown>;
  return Object.keys(inside).flatMap((name): [Record<string, unknown>, string][] => [
    [inside, name],
    ...placesIn(inside[name]),
  ]);
}
