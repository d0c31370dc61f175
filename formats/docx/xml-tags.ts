const attribute = /([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
const entities: Readonly<Record<string, string>> = { lt: "<", gt: ">", quot: '"', apos: "'", amp: "&" };

/**
 * The attributes of every tag of a local name, in order. Enough for the small parts that say what a package holds;
 * what stands in the large ones is read by a parser.
 */
export function attributesOf(xml: string, name: string): Map<string, string>[] {
  const tags = xml.matchAll(
    new RegExp(`<(?:\\w+:)?${name}((?:\\s+[\\w:.-]+\\s*=\\s*(?:"[^"<]*"|'[^'<]*'))*)\\s*/?>`, "g"),
  );
  return Array.from(tags, ([, attributes = ""]) => {
    return new Map(Array.from(attributes.matchAll(attribute), ([, key, a, b]) => [key!, plain(a ?? b ?? "")]));
  });
}

/** The text of the first element of a local name that holds nothing but text. */
export function textOf(xml: string, name: string): string | undefined {
  const text = new RegExp(`<(?:\\w+:)?${name}(?:\\s[^<>]*)?>([^<]*)<`).exec(xml)?.[1];
  return text === undefined ? undefined : plain(text);
}

export function countTags(xml: string, names: string): number {
  return xml.match(new RegExp(`<(?:${names})(?=[\\s/>])`, "g"))?.length ?? 0;
}

function plain(text: string): string {
  return text.replace(/&(#x?)?(\w+);/g, (whole, sign: string | undefined, name: string) => {
    if (!sign) return entities[name] ?? whole;
    const code = Number.parseInt(name, sign === "#x" ? 16 : 10);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}
