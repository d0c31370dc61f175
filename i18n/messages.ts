import en from "../messages/en.json" with { type: "json" };
import ru from "../messages/ru.json" with { type: "json" };
import zhHans from "../messages/zh-Hans.json" with { type: "json" };
import type { Locale } from "./locales.ts";

export type Messages = typeof en;
/** The words of every locale. For the API and the terminal; a page is given those of its locale by request.ts. */
export const messagesOf: Record<Locale, Messages> = { en, ru, "zh-Hans": zhHans };

/** The full name of every message: `ui.cancel`. */
export type MessageKey = Keys<Messages>;
type Keys<T> = { [K in keyof T & string]: T[K] extends string ? K : `${K}.${Keys<T[K]>}` }[keyof T & string];
