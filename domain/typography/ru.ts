import { replacing } from "./edit.ts";
import { doubleSpaces, ellipsis, numberRange, spaceBeforeMark, spacedDash, type TypographyRules } from "./rules.ts";

const nbsp = "\u00a0";

/** A dialogue begins with a dash. */
const dialogue = replacing(/^(?:-{1,2}|[–—−])[ \u00a0](?=\p{L})/gu, () => `—${nbsp}`);

/** Word,- said: the space before the dash is missing. */
const dashBehindMark = replacing(/(?<=[,.!?…»])[-–—](?= \p{Ll})/gu, () => `${nbsp}—`);

/** A number stays with what it counts, №, § and initials with what they belong to. */
const unbreakable = replacing(
  /(?<=\d) (?=(?:тыс|млн|млрд|трлн|руб|долл|км|кг|см|мм|га|кв|куб|ч|мин|сек|г|гг|в|вв)(?:[\s.,;:!?)»]|$)|%|°|₽)|(?<=[№§]) (?=\d)|(?<=(?<![\p{L}])\p{Lu}\.) (?=\p{Lu}(?:\.|\p{Ll}))|(?<=(?<!\p{L})[тд]\.) (?=[едкнп]\.)/gu,
  () => nbsp,
);
const numberSign = replacing(/(?<=[№§])(?=\d)/g, () => nbsp);

export const russianRules: TypographyRules = {
  dash: [dashBehindMark, dialogue, spacedDash("any", `${nbsp}— `)],
  ellipsis: [ellipsis],
  other: [doubleSpaces, numberRange, numberSign, spaceBeforeMark, unbreakable],
};
