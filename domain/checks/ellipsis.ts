import { typographyRulesOf } from "../typography/typography.ts";
import type { Check } from "./check.ts";
import type { Finding } from "./finding.ts";

const most = 20;

/** Three full stops for an ellipsis, and one ellipsis where Chinese writes two. */
export const ellipsis: Check = {
  ids: ["style.ellipsis"],
  find({ target }) {
    const { text, base } = target;
    if (!text.includes("...") && !(base === "zh" && text.includes("…"))) return [];
    const edits = (typographyRulesOf(base)?.ellipsis ?? []).flatMap((rule) => rule(text));
    return edits.slice(0, most).map(({ from, to, text: replacement }): Finding => {
      const values = { target: text.slice(from, to), replacement };
      return { check: "style.ellipsis", severity: "info", source: [], target: [{ from, to }], values, replacement };
    });
  },
};
