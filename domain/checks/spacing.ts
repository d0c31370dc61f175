import { isHan } from "../language/scripts.ts";
import type { Token } from "../language/tokens.ts";
import type { Check } from "./check.ts";
import type { Finding } from "./finding.ts";

/** Two spaces, a space before a mark, none behind one; a space between Chinese characters. */
export const spacing: Check = {
  ids: ["space.double", "space.before", "space.after", "space.han"],
  find({ source, target }) {
    const found: Finding[] = [];
    const say = (check: string, from: number, to: number, replacement: string) => {
      if (found.length < 100) {
        const values = { target: target.text.slice(from, to) };
        found.push({ check, severity: "warning", source: [], target: [{ from, to }], values, replacement });
      }
    };
    const chinese = target.base === "zh";
    const { tokens, text } = target;
    for (let at = 0; at < tokens.length; at++) {
      const token = tokens[at]!;
      const before = tokens[at - 1];
      const after = tokens[at + 1];
      if (token.kind === "space") {
        if (token.text.includes("\n") || !before || !after) continue;
        if (chinese) {
          if (isHan(text.charCodeAt(token.from - 1)) && isHan(text.charCodeAt(token.to)))
            say("space.han", token.from, token.to, "");
          else if (isHan(text.charCodeAt(token.from - 1)) && hanMarks.has(text[token.to]!))
            say("space.before", token.from, after.to, after.text);
        } else if (isPlain(token.text) && token.text.length > 1) say("space.double", token.from, token.to, " ");
        else if (closesTight(tokens, at + 1)) say("space.before", token.from, after.to, after.text);
      } else if (!chinese && token.kind === "mark" && before && after && lacksSpace(tokens, at)) {
        say("space.after", token.from, after.to, `${token.text} ${after.text}`);
      }
    }
    return found.filter(({ check, values }) => check === "space.han" || !source.text.includes(values?.target ?? ""));
  },
};

const hanMarks = new Set([..."，。、；：？！”』」）》"]);
const isPlain = (text: string) => !text.includes("\u00a0") || text.length > 1;
const tight = new Set([",", ".", ";", "!", "?", ":", ")", "»", "”", "…"]);

/** A mark that stands tight to the word before it, as English and Russian have it: no smiley, no .com, no " ...". */
function closesTight(tokens: readonly Token[], at: number): boolean {
  const mark = tokens[at]!;
  if (mark.kind !== "mark" || !tight.has(mark.text)) return false;
  const before = tokens[at - 2];
  if (before?.kind !== "word" && before?.kind !== "digits" && !['"', "”", "»", ")", "%"].includes(before?.text ?? ""))
    return false;
  const after = tokens[at + 1];
  if (mark.text === "…") return false;
  if (mark.text === "." || mark.text === ":" || mark.text === ",")
    return (
      after === undefined ||
      (after.kind !== "word" && after.kind !== "digits" && after.text !== mark.text && after.text !== "/")
    );
  return true;
}

/** `word,word`, and `end.Next` where the full stop surely ends a sentence. */
function lacksSpace(tokens: readonly Token[], at: number): boolean {
  const mark = tokens[at]!.text;
  const before = tokens[at - 1]!;
  const after = tokens[at + 1]!;
  if (before.kind !== "word" || after.kind !== "word") return false;
  if (inAddress(tokens, at)) return false;
  // Yahoo!mail and oOh!media are names.
  if ((mark === "!" || mark === "?") && after.text === after.fold) return false;
  if (mark === "," || mark === ";" || mark === "!" || mark === "?")
    return before.text.length > 1 || after.text.length > 1;
  if (mark === ":") return before.text.length > 2 && after.text.length > 2;
  if (mark !== ".") return false;
  const capital = after.text[0]!;
  if (before.text.length < 5 || before.text !== before.fold || capital === capital.toLowerCase()) return false;
  if (after.text.length === 1) return tokens[at + 2]?.kind === "space" && tokens[at + 3]?.kind === "word";
  return after.text.slice(1) === after.fold.slice(1);
}

/** Inside an address of the web or of mail nothing is spaced. */
function inAddress(tokens: readonly Token[], at: number): boolean {
  for (let index = at; index >= Math.max(0, at - 12); index--) {
    const token = tokens[index]!;
    if (token.kind === "space") return false;
    if (
      token.fold === "http" ||
      token.fold === "https" ||
      token.fold === "www" ||
      token.text === "@" ||
      token.text === "/" ||
      token.text === "#"
    )
      return true;
  }
  return false;
}
