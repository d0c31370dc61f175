import { typographyRulesOf } from "../typography/typography.ts";
import type { Check } from "./check.ts";
import type { Finding } from "./finding.ts";

const most = 20;
const anyDash = /[-–—−]/;

/** A hyphen for a dash, and a dash of another language. Only said: houses differ, and one key sets all of them. */
export const dash: Check = {
  ids: ["style.dash"],
  find({ target }) {
    const { text, base } = target;
    if (!anyDash.test(text)) return [];
    const edits = (typographyRulesOf(base)?.dash ?? []).flatMap((rule) => rule(text));
    return edits
      .filter(({ from, to, text: set }) => plain(set) !== plain(text.slice(from, to)))
      .slice(0, most)
      .map(({ from, to, text: replacement }): Finding => {
        const values = { target: text.slice(from, to).trim(), replacement: replacement.trim() };
        return { check: "style.dash", severity: "info", source: [], target: [{ from, to }], values, replacement };
      });
  },
};

/** An unbreakable space is no matter for a finding. */
const plain = (text: string) => text.replaceAll("\u00a0", " ");
