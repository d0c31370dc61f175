import { textOfKind, visibleUnits } from "../edition-parts.ts";
import type { EditionDocument } from "../format.ts";
import { nestUnits } from "../nest-units.ts";
import type { Numbering } from "./numbering.ts";
import { pack } from "./pack.ts";
import { partsToWord } from "./parts-to-word.ts";
import { stylesFor } from "./styles.ts";

/** A document of Word with its own styles; of pictures it has the words. */
export function writeDocx(document: EditionDocument): Promise<Uint8Array> {
  const { language, direction, source, meta } = document;
  const { head, body } = visibleUnits(document);
  const numbering: Numbering = { config: [] };
  const setting = { numbering, isRtl: direction === "rtl", depth: 0, plain: {}, item: {} };
  const children = partsToWord([...nestUnits(head, document), ...nestUnits(body, document)], setting);
  const translators = language === source ? "" : meta.translators.join(", ");
  const properties = {
    title: textOfKind(document, "headline") ?? meta.title,
    creator: textOfKind(document, "byline") ?? translators,
    description: textOfKind(document, "description"),
    category: meta.reviewPolicy === "alone" ? "review policy: alone" : undefined,
    language,
    modified: meta.modified,
  };
  // A4, in twentieths of a point.
  const page = { size: { width: 11_906, height: 16_838 } };
  return pack(properties, { styles: stylesFor(language), numbering, sections: [{ properties: { page }, children }] });
}
