import { strangersIn } from "../language/variants.ts";
import type { Check } from "./check.ts";
import type { Finding } from "./finding.ts";

/** A Traditional character in Simplified Chinese, or a Simplified one in Traditional. */
export const scriptVariant: Check = {
  ids: ["characters.variant"],
  find({ target }) {
    if (target.base !== "zh") return [];
    const strangers = strangersIn(target.language);
    const found: Finding[] = [];
    const { text } = target;
    for (let at = 0; at < text.length && found.length < 100; at++) {
      if (text.charCodeAt(at) < 0x3400) continue;
      const replacement = strangers.get(text[at]!);
      if (replacement === undefined) continue;
      found.push({
        check: "characters.variant",
        severity: "error",
        source: [],
        target: [{ from: at, to: at + 1 }],
        values: { target: text[at]!, replacement },
        replacement,
      });
    }
    return found;
  },
};
