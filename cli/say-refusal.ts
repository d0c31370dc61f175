import type { Refusal } from "../domain/refusal.ts";
import { describeRefusal } from "../i18n/describe-refusal.ts";
import type { Locale } from "../i18n/locales.ts";

/** The problem document that the HTTP API would answer, without its status. */
export function problemOf(locale: Locale, refusal: Refusal) {
  const { title, detail } = describeRefusal(locale, refusal);
  return { ...refusal.details, type: `urn:verso:problem:${refusal.code}`, title, code: refusal.code, detail };
}

/** A refusal in one line: the field that it is about, what is wrong, and where. */
export function refusalLine(locale: Locale, refusal: Refusal): string {
  const { title, detail } = describeRefusal(locale, refusal);
  const { reason, field } = refusal.details;
  const about = typeof reason === "string" ? (typeof field === "string" ? `${field}: ` : "") : `${title}: `;
  const places = positionsIn(refusal);
  return `${about}${detail}${places === "" ? "" : ` (${places})`}`;
}

const mostPlaces = 12;

/** The units that stand in the way, by their positions. */
function positionsIn({ details }: Refusal): string {
  const listed = details.missing ?? details.units;
  if (!Array.isArray(listed)) return "";
  const positions = listed.map((one: { position: number }) => one.position);
  return positions.slice(0, mostPlaces).join(", ") + (positions.length > mostPlaces ? ", …" : "");
}
