import { isCleanText } from "../../domain/content/characters.ts";
import type { Content } from "../../domain/content/content.ts";
import { parseContent } from "../../domain/content/parse.ts";
import { contentOfText, plainText } from "../../domain/content/plain-text.ts";
import { invalid, isRefusal, Refusal } from "../../domain/refusal.ts";
import type { Block } from "../../domain/segmentation/block.ts";
import { type Region, topHeading, type UnitKind } from "../../domain/segmentation/kinds.ts";
import type { JsonUnit } from "./shapes.ts";

/** The blocks that the units of a file are. @throws Refusal `invalid`, `tooLarge` */
export function blocksOf(
  units: readonly JsonUnit[],
  findGroup: (reference: string | number, field: string) => number,
): Block[] {
  let body = false;
  return units.map((unit, index): Block => {
    const { kind, region = regionOf(kind, body), level, group } = unit;
    const field = `units[${index}]`;
    if (level !== undefined && kind !== "heading") throw invalid(`${field}.level`, "notExpected");
    body ||= region === "body";
    return {
      kind,
      region,
      ...(kind === "heading" ? { level: level ?? topHeading } : {}),
      ...(group === undefined ? {} : { group: findGroup(group, `${field}.group`) }),
      content: contentOf(unit, index),
    };
  });
}

const headKinds: ReadonlySet<UnitKind> = new Set(["headline", "standfirst", "seoTitle", "description"]);

function regionOf(kind: UnitKind, body: boolean): Region {
  return headKinds.has(kind) || (kind === "byline" && !body) ? "head" : "body";
}

function contentOf({ content, text }: JsonUnit, index: number): Content {
  const field = `units[${index}]`;
  if (content === undefined) return contentOfText(cleanTextOf(text, field));
  const parsed = parse(content, index);
  // Whoever changes the one and forgets the other would find their change gone.
  if (text !== undefined && plainText(parsed) !== text) throw invalid(`${field}.text`, "differs");
  return parsed;
}

function cleanTextOf(text: string | undefined, field: string): string {
  if (text === undefined) throw invalid(`${field}.content`, "missing");
  if (!isCleanText(text.replace(/[\r\n]/g, ""))) throw invalid(`${field}.text`, "badCharacter");
  return text;
}

/** Says of a refusal in which unit it is. */
function parse(content: unknown, index: number): Content {
  try {
    return parseContent(content);
  } catch (error) {
    if (!isRefusal(error)) throw error;
    const place = error.code === "tooLarge" ? { block: index + 1 } : { field: `units[${index}].content` };
    throw new Refusal(error.code, { ...error.details, ...place });
  }
}
