import type { Stub } from "../quantities/stub.ts";
import { stubsInHan } from "../quantities/stubs-in-han.ts";
import { stubsInWords } from "../quantities/stubs-in-words.ts";
import type { Check } from "./check.ts";
import type { Finding } from "./finding.ts";
import type { Reading } from "./reading.ts";

const most = 50;

/** What a deleted number leaves behind: `第 次`, `7月日`, ` млрд`, a percent sign after a word. */
export const dangling: Check = {
  ids: ["quantity.dangling"],
  find({ target, source }) {
    if (target.text === source.text) return [];
    return stubsOf(target)
      .slice(0, most)
      .map(
        ([from, to]): Finding => ({
          check: "quantity.dangling",
          severity: "error",
          source: [],
          target: [{ from, to }],
          values: { target: target.text.slice(from, to) },
        }),
      );
  },
};

const stubsOf = ({ base, text, tokens }: Reading): Stub[] =>
  base === "zh" ? stubsInHan(text) : stubsInWords(tokens, text);
