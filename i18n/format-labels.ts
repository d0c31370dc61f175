import { createTranslator } from "use-intl/core";
import type { Language } from "../domain/language/tag.ts";
import { unitKinds } from "../domain/segmentation/kinds.ts";
import { omissionKinds } from "../domain/workflow/revision.ts";
import { states } from "../domain/workflow/states.ts";
import type { Labels } from "../formats/format.ts";
import { languageName } from "./language-name.ts";
import type { Locale } from "./locales.ts";
import { messagesOf } from "./messages.ts";

/** The words that go into an exported file, in the language of whoever asked for it. */
export function labelsFor(locale: Locale, languages: readonly Language[]): Labels {
  const t = createTranslator({ locale, messages: messagesOf[locale] });
  const all = <K extends string>(keys: readonly K[], say: (key: K) => string) =>
    Object.fromEntries(keys.map((key) => [key, say(key)])) as Record<K, string>;
  return {
    locale,
    kinds: all(unitKinds, (kind) => t(`units.kinds.${kind}`)),
    states: all(states, (state) => t(`segments.states.${state}`)),
    omissions: all(omissionKinds, (kind) => t(`segments.omissions.${kind}`)),
    stale: t("segments.stale"),
    languages: all(languages, (language) => languageName(locale, language)),
    number: t("formats.number"),
    kind: t("formats.kind"),
    remarks: t("formats.remarks"),
    missing: t("formats.missing"),
    made: t("formats.made"),
  };
}
