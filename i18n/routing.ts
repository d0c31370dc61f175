import { defineRouting } from "next-intl/routing";
import { locales } from "./locales.ts";

export const routing = defineRouting({ locales, defaultLocale: "en", localePrefix: "always" });
