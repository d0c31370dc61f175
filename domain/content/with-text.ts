import type { Language } from "../language/tag.ts";
import { codesOf } from "./codes.ts";
import type { Content, Inline, Mark } from "./content.ts";
import { differenceOf } from "./difference.ts";
import { normalise } from "./normalise.ts";
import { plainText } from "./plain-text.ts";
import { sameMark } from "./same-marks.ts";

/** A character of plain text, with what it stands for: a break is `\n`, and a paragraph break is two of them. */
interface Character {
  character: string;
  marks: readonly Mark[];
  /** The code of the break; a half of a paragraph break names which. */
  break?: { type: "hardBreak" | "paragraphBreak"; cid: string; half?: 0 | 1 };
}

/**
 * The content that says another text in the same way: words that stay keep their marks and breaks; a word that is new
 * has the marks that both its neighbours have.
 */
export function withText(content: Content, text: string, language: Language): Content {
  const before = charactersOf(content);
  const after: Character[] = [];
  let at = 0;
  for (const { kind, text: part } of differenceOf(plainText(content), text, language)) {
    if (kind === "added") {
      const marks = marksOnBoth(after.at(-1), before[at]);
      for (const character of part) after.push({ character, marks });
      continue;
    }
    if (kind === "same") after.push(...before.slice(at, at + part.length));
    at += part.length;
  }
  return normalise(inlineOf(withoutMarkedSpaces(after), new Set(codesOf(content))));
}

/** Of a mark whose words have gone nothing stays on the spaces between them. */
function withoutMarkedSpaces(characters: readonly Character[]): Character[] {
  const isSpace = ({ character }: Character) => character.trim() === "";
  let left: Character | undefined;
  return characters.map((one, at) => {
    if (!isSpace(one)) left = one;
    if (!isSpace(one) || one.marks.length === 0) return one;
    let next = at + 1;
    while (next < characters.length && isSpace(characters[next]!)) next++;
    const beside = [...(left?.marks ?? []), ...(characters[next]?.marks ?? [])];
    return { ...one, marks: one.marks.filter((mark) => beside.some((other) => sameMark(mark, other))) };
  });
}

function charactersOf(content: Content): Character[] {
  return content.flatMap((node): Character[] => {
    if (node.type === "text") return node.text.split("").map((character) => ({ character, marks: node.marks ?? [] }));
    const { type } = node;
    const { cid } = node.attrs;
    return node.type === "hardBreak"
      ? [{ character: "\n", marks: node.marks ?? [], break: { type, cid } }]
      : ([0, 1] as const).map((half) => ({ character: "\n", marks: [], break: { type, cid, half } }));
  });
}

function marksOnBoth(left: Character | undefined, right: Character | undefined): readonly Mark[] {
  if (!left || !right) return [];
  return left.marks.filter((mark) => right.marks.some((other) => sameMark(mark, other)));
}

function inlineOf(characters: readonly Character[], used: Set<string>): Inline[] {
  let last = 0;
  const free = () => {
    do last++;
    while (used.has(`${last}`));
    used.add(`${last}`);
    return `${last}`;
  };
  const inline: Inline[] = [];
  for (let at = 0; at < characters.length; at++) {
    const { character, marks, break: known } = characters[at]!;
    const next = characters[at + 1];
    if (character !== "\n") inline.push({ type: "text", text: character, marks });
    else if (known?.type === "hardBreak") inline.push({ type: "hardBreak", attrs: { cid: known.cid }, marks });
    else if (next?.character === "\n" && next.break?.type !== "hardBreak") {
      // Two of them, also where one of the two is new, part paragraphs.
      inline.push({ type: "paragraphBreak", attrs: { cid: known?.cid ?? next.break?.cid ?? free() } });
      at++;
    } else inline.push({ type: "hardBreak", attrs: { cid: free() }, marks });
  }
  return inline;
}
