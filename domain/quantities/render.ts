import { englishRendering } from "../language/quantities/render-en.ts";
import { russianRendering } from "../language/quantities/render-ru.ts";
import { simplifiedRendering, traditionalRendering } from "../language/quantities/render-zh.ts";
import type { DateParts, Rendering } from "../language/quantities/rendering.ts";
import type { Language } from "../language/tag.ts";
import type { Quantity } from "./quantity.ts";

const renderings: Record<string, Rendering | undefined> = {
  en: englishRendering,
  ru: russianRendering,
  "zh-Hans": simplifiedRendering,
  "zh-Hant": traditionalRendering,
  zh: simplifiedRendering,
};

/** How quantities are written in a language; undefined where nobody has said it. */
export const renderingOf = (language: Language): Rendering | undefined =>
  renderings[language] ?? renderings[language.split("-")[0] ?? ""];

/** A number in the digits and marks of a language; in those of English where nothing is known of it. */
export const plainNumber = (value: number, language: Language): string =>
  (renderingOf(language) ?? englishRendering).digits(value);

/** A quantity as a news text of the language writes it; undefined for what only hints at one. */
export function renderQuantity(quantity: Quantity, language: Language): string | undefined {
  const rendering = renderingOf(language);
  if (!rendering || quantity.certainty === "hint" || !Number.isFinite(quantity.value)) return undefined;
  const { kind, value, currency, unit, calendar, ordinal, decade } = quantity;
  if (kind === "percent") return rendering.percent(value);
  if (kind === "month") return rendering.date({ month: value });
  if (kind === "weekday") return rendering.weekday(value);
  if (kind === "vague") return rendering.many(value);
  if (kind === "clock") return renderClock(quantity, rendering);
  if (kind !== "number") return undefined;
  if (calendar) return renderDate(calendar === "year" ? { year: value } : { day: value }, language);
  if (currency) return rendering.money(value, currency) ?? undefined;
  if (decade) return rendering.decade(value);
  if (ordinal) return Number.isInteger(value) ? rendering.ordinal(value) : undefined;
  return (unit && rendering.measure(value, unit)) || rendering.number(value);
}

export const renderDate = (date: DateParts, language: Language): string | undefined =>
  renderingOf(language)?.date(date);

function renderClock({ keys, value }: Quantity, rendering: Rendering): string {
  const times = keys.filter((key) => key.startsWith("t"));
  const minutes = times.length > 0 ? Number(times[0]!.slice(1)) : value;
  return rendering.clock({ hour: Math.floor(minutes / 60), minute: minutes % 60, isExact: times.length === 1 });
}
