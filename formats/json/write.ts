import { plainText } from "../../domain/content/plain-text.ts";
import type { EditionDocument } from "../format.ts";
import { jsonFormat, jsonVersion } from "./shapes.ts";

/** An edition as it is, for programs; beside the content of each unit its plain text. */
export function writeJson({ id, language, direction, source, meta, groups, units }: EditionDocument): Uint8Array {
  const edition = {
    format: jsonFormat,
    version: jsonVersion,
    id,
    language,
    direction,
    source,
    meta,
    groups,
    units: units.map(({ id, kind, region, level, group, state, content }) => ({
      id,
      kind,
      region,
      ...(level === undefined ? {} : { level }),
      ...(group === undefined ? {} : { group }),
      state,
      text: plainText(content),
      content,
    })),
  };
  return new TextEncoder().encode(`${JSON.stringify(edition, null, 2)}\n`);
}
