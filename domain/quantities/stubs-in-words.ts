import type { Token } from "../language/tokens.ts";
import type { Stub } from "./stub.ts";

const words = (row: string): ReadonlySet<string> => new Set(row.split(" "));

/** Abbreviations that stand behind a number only. */
const bound = words("млн млрд трлн pm bn");
const quantifiers = words(
  "несколько нескольких сотни сотен десятки десятков пол тыс тысяч a an one the half per several few many that this next first million billion hundred thousand dollar multi",
);
const clockPrepositions = words("at by until from to after before as of around");
const beforeScale = words("than about around nearly over almost of exceeded reached totaled some approximately least");
const scales = words(
  "million billion trillion миллион миллиона миллионов миллиард миллиарда миллиардов триллион триллиона триллионов млн млрд трлн",
);
/** Behind these, a measure in the singular or plural has lost its number. */
const approximates = words("about nearly over approximately roughly around");
const measures = words(
  "yuan dollars euros rubles roubles percent kilometers kilometres kilometer miles hectares meters metres tons tonnes degrees acres",
);
/** Prepositions that ask for another case than these genitives of the plural, which only a number puts them in. */
const accusative = words("на за через спустя в");
const counted = words(
  "дней лет месяцев часов минут секунд метров километров футов миль тонн гектаров долларов рублей юаней процентов градусов",
);
const compared = words("более менее свыше около почти примерно порядка");
const comparedOnly = words("дней лет месяцев минут метров километров футов миль тонн гектаров процентов градусов");
const monthsOn = words("january february april june july august september october november december");
const bracketed = words(
  "hectares acres meters metres miles kilometers kilometres feet pounds kilograms метра метров км га гектаров миль футов килограммов кг тонн лет",
);
/** Every word that a number belongs to. */
const bindsNumber = new Set([
  ...bound,
  ...measures,
  ...counted,
  ...comparedOnly,
  ...monthsOn,
  ...bracketed,
  ..."million billion o'clock p a".split(" "),
]);
const signs = new Set([..."$€£¥₽"]);
const openMarks = new Set(["(", "（"]);

/** Stubs in a language of words: ` млрд`, a percent sign after a word, `on July that`, `через лет`, `(hectares)`. */
export function stubsInWords(tokens: readonly Token[], text: string): Stub[] {
  const stubs: Stub[] = [];
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index]!;
    const stub = stubAt(tokens, text, index, token);
    if (stub) stubs.push(stub);
  }
  return stubs;
}

function stubAt(tokens: readonly Token[], text: string, index: number, token: Token): Stub | undefined {
  const { fold, from, to } = token;
  const before = tokens[index - 1]?.kind === "space" ? tokens[index - 2] : tokens[index - 1];
  const isWord = before?.kind === "word";
  if (token.text === "%") {
    if (isWord && tokens[index - 1]?.kind === "space") return quantifiers.has(before.fold) ? undefined : [from, to];
    const isNumbered =
      before?.kind === "digits" || before?.text === "-" || before?.text === "–" || before?.text === ")";
    return isNumbered || isWord ? undefined : [from, to];
  }
  if (signs.has(token.text)) {
    const after = tokens[index + 1]?.kind === "space" ? tokens[index + 2] : tokens[index + 1];
    return after?.kind === "word" && scales.has(after.fold) && before?.kind !== "digits" ? [from, after.to] : undefined;
  }
  if (token.kind !== "word" || !bindsNumber.has(fold)) return undefined;
  if (openMarks.has(before?.text ?? "") && text[to] === ")" && bracketed.has(fold)) return [from, to];
  if (!isWord) return undefined;
  if (bound.has(fold) && token.text === fold && !quantifiers.has(before.fold) && before.to < from)
    return before.fold === "p" || before.fold === "a" ? undefined : [from, to];
  if ((fold === "million" || fold === "billion") && beforeScale.has(before.fold)) return [from, to];
  if (measures.has(fold) && approximates.has(before.fold)) return [before.from, to];
  if (fold === "o'clock" && clockPrepositions.has(before.fold)) return [from, to];
  if ((token.text === "p" || token.text === "a") && text.startsWith(".m.", to) && clockPrepositions.has(before.fold))
    return [from, to + 3];
  if (before.fold === "on" && monthsOn.has(fold) && token.text !== fold)
    return isDayBehind(tokens, index) ? undefined : [from, to];
  if (before.to + 1 !== from) return undefined;
  const isLost =
    (accusative.has(before.fold) && counted.has(fold)) || (compared.has(before.fold) && comparedOnly.has(fold));
  return isLost && !isOther(before.fold, fold) ? [before.from, to] : undefined;
}

/** On July 4, on July the fourth. */
function isDayBehind(tokens: readonly Token[], index: number): boolean {
  const after = tokens[index + 1]?.kind === "space" ? tokens[index + 2] : tokens[index + 1];
  return (
    after?.kind === "digits" ||
    after?.fold === "the" ||
    /(st|nd|rd|th|first|second|third)$/.test(after?.fold ?? "") ||
    after?.text === "-" ||
    after?.text === "'"
  );
}

/** В часов, на часов are no Russian; but the pair is left to what may be a name of a street or a show. */
const isOther = (before: string, fold: string) => before === "в" && fold !== "часов";
