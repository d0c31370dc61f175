import type { Element } from "hast";
import type { MarkType } from "../../domain/content/content.ts";
import { writingOf } from "../../domain/language/writing.ts";
import { draftLink, draftMark, withMark } from "../draft.ts";
import { addBreak, addText, type Spaces } from "../flow.ts";
import { attribute, styleOf } from "./attributes.ts";
import { isBackLink, referTo } from "./notes.ts";
import type { Place } from "./place.ts";
import type { Handler } from "./walk.ts";

type Sign = Exclude<MarkType, "link">;

const marked =
  (sign: Sign): Handler =>
  (_walk, element, place, into) =>
    into(styled({ ...place, marks: withMark(place.marks, draftMark(sign)) }, element));

const link: Handler = (walk, element, place, into) => {
  const href = attribute(element, "href");
  if (isBackLink(walk, href) || referTo(walk, href, place)) return;
  const mark = href === "" ? undefined : draftLink(walk.draft, href);
  into(styled(mark ? { ...place, marks: withMark(place.marks, mark) } : place, element));
};

/** A browser draws the marks of a quotation that its text does not have. */
const quotation: Handler = (walk, _element, place, into) => {
  const { quotes } = writingOf(walk.draft.language ?? "en");
  const [opening, closing] = quotes[place.quoted % 2 === 0 ? 0 : 1];
  addText(walk.flow, opening, place.marks, place.spaces);
  into({ ...place, quoted: place.quoted + 1 });
  addText(walk.flow, closing, place.marks, place.spaces);
};

/** What stands inside a line. Any element that is not listed anywhere is read through. */
export const inlineHandlers: Readonly<Record<string, Handler>> = {
  strong: marked("bold"),
  b: marked("bold"),
  em: marked("italic"),
  i: marked("italic"),
  code: marked("code"),
  tt: marked("code"),
  kbd: marked("code"),
  samp: marked("code"),
  sup: marked("superscript"),
  sub: marked("subscript"),
  a: link,
  q: quotation,
  br: (walk, _element, place) => addBreak(walk.flow, place.marks),
};

export const through: Handler = (_walk, element, place, into) => into(styled(place, element));

/** What an element's own style says about its text: word processors write hardly anything else. */
function styled(place: Place, element: Element): Place {
  if (attribute(element, "style") === "") return place;
  let { marks } = place;
  for (const [property, values] of signs) {
    const said = values.find(([value]) => value.test(styleOf(element, property)));
    if (said) marks = said[2] ? withMark(marks, draftMark(said[1])) : marks.filter((mark) => mark.type !== said[1]);
  }
  return { ...place, marks, spaces: spacesOf(element, place.spaces) };
}

const signs: readonly (readonly [string, readonly (readonly [RegExp, Sign, boolean])[]])[] = [
  [
    "font-weight",
    [
      [/^(?:bold|[6-9]\d\d)/, "bold", true],
      [/^(?:normal|lighter|[1-5]\d\d)/, "bold", false],
    ],
  ],
  [
    "font-style",
    [
      [/^(?:italic|oblique)/, "italic", true],
      [/^normal/, "italic", false],
    ],
  ],
  [
    "vertical-align",
    [
      [/^super/, "superscript", true],
      [/^sub/, "subscript", true],
    ],
  ],
];

export function spacesOf(element: Element, spaces: Spaces): Spaces {
  if (spaces === "kept") return spaces;
  const said = styleOf(element, "white-space");
  if (/^(?:pre|break-spaces)/.test(said)) return "lines";
  return said === "normal" || said === "nowrap" ? "collapsed" : spaces;
}
