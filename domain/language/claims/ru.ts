import type { Token } from "../tokens.ts";
import { type ClaimWords, wordTable } from "./claims.ts";

export const russian: ClaimWords = {
  tables: {
    plain: wordTable(
      `не нет нельзя ни никто никого никому никем ничто ничего ничему ничем никогда нигде никуда никак никакой никакого
      никакому никаким никаком никакая никакой никакую никакое никакие никаких никакими некому некого нечего нечем`,
    ),
    implied: wordTable(
      `без не* бес* запре* едва вряд отсутств* избе* прекра* перестал* перестан* сомн* ложн* исключ* кроме вместо
      отнюдь лишен* лиши* далек* уклон* воздерж* предостер* сорва* срыв* против провал* отрицательн* наруш* трудно трудн*
      противореч* пропус* пропал* избав* мимо мало препят* меша* помеша* утрат* потеря* нехват* анти* иначе
      освобожд* хуже плохо ошиб* сложно тяжело молча* заброс* слаб* прекращ* останов* отмен* пуст* свобод*`,
    ),
    denial: wordTable(
      "отрицал* отрицает отрицают отрицая отрицать отрицани* опроверг* опроверж* отказ* откаж* отверг* отклонил* отклонен отклонена отклонены отклонено отклоняет отклоняют возраз* возража*",
    ),
    only: wordTable("только просто лишь исключительно"),
    hedge: wordTable(
      `якобы предположительно предполагаемый предполагаемого предполагаемая предполагаемые предполагаемых
      предполагаемую предполагаемой предполагаемым предполагаемому подозреваемого подозреваемый подозреваемых подозреваемые подозреваемым`,
    ),
    attribution: wordTable(
      `якобы предпол* сообщ* словам данным утвержд* обвин* подозр* вероятн* видимо версии сведени* слухи слухам будто
      информации мол дескать похоже кажется слышал* потенциальн* говорят считается`,
    ),
  },
  notImplied: wordTable(
    `недел* неб* нефт* нейтр* недр* немец* немц* нерв* несет* нести несут нес несл* нескольк* некотор* некий некая некое
    некие неотъем* недавн* немног* необходим* нем неоднократн* неон* нему нее ней нем нею непосредств* непременно неужели нет* недвиж* непрерыв*
    невероятн* нельс* непал* несмотря ненавис* ненавид* немедлен* неизмен* нежн* незави* непобед* неверо*
    немалый немал* недостаток недостатк* безопасн* беспокой* бесплатн* бесед* бесцен* бесконеч* безумн* безусл* беспреце*
    независ* нефтян* нехорош* неотъемл* непрост* негро* негат* нега* нетто нептун* отрицательн* невест* невск*`,
  ),
  negation(text, words, at) {
    const { fold } = words[at]!;
    const before = foldAt(words, at - 1);
    const after = foldAt(words, at + 1);
    const second = foldAt(words, at + 2);
    if (fold === "не" || fold === "нет") {
      if (isMore.has(after)) return "more";
      if (harmlessAfter.has(after) || harmlessBefore.has(before)) return undefined;
      if (after === "в" && second === "первый") return undefined;
      // Ждать, пока не придут: until they come.
      if (before === "пока" && text[words[at - 1]!.from - 2] === ",") return undefined;
      if (fold === "нет" && (before === "на" || before === "или")) return undefined;
      // Не пора ли: a question; не мог не: a negation twice.
      if (second === "ли" || after === "ли") return undefined;
      if (before.startsWith("мог") && foldAt(words, at - 2) === "не") return undefined;
      if (after.startsWith("мог") && second === "не") return undefined;
      return undone.test(after) || goesOn(text, words, at) ? "again" : "plain";
    }
    if (fold === "нельзя") return "plain";
    if (
      fold === "ни" &&
      (after === "один" ||
        after === "одна" ||
        after === "одно" ||
        after === "одного" ||
        after === "одной" ||
        after === "разу")
    )
      return isAnswered(text, words, at) ? undefined : "bare";
    if (
      before === "как" ||
      before === "во" ||
      before === "бы" ||
      (fold === "ни" && foldAt(words, at - 3) === "как") ||
      (fold === "ничего" && after === "себе")
    )
      return undefined;
    // Никто не пришел is said once; ни в коем случае by itself.
    if (isAnswered(text, words, at)) return undefined;
    // Но ничего нового.
    if (fold === "ничего" && /[ое]го$/.test(after)) return "plain";
    return fold.startsWith("нек") || fold.startsWith("неч") || isAlone(text, words, at) ? "plain" : "bare";
  },
};

/** Не переставал, не забудем: what may as well be said without a no. */
const undone =
  /^(перест|прекра|останов|забы|забуд|скры|скрыва|сомнева|упуск|упусти|против$|хвата|хвати|замедл|вдава|ограничива)/;

/** Не видел и не слышал, не видел, не слышал. */
function goesOn(text: string, words: readonly Token[], at: number): boolean {
  const before = foldAt(words, at - 1);
  if (text[words[at]!.from - 2] !== "," && before !== "и" && before !== "или") return false;
  for (let i = at - 1; i >= 0 && at - i <= 10; i--) if (words[i]!.fold === "не") return true;
  return false;
}

/** Кто пришёл? Никто. */
const isAlone = (text: string, words: readonly Token[], at: number) =>
  /[.!?,»"”]/.test(text.slice(words[at]!.to, words[at]!.to + 1)) || words[at + 1] === undefined;

const isMore = new Set("только просто лишь столько исключительно".split(" "));
const harmlessAfter = new Set(
  "первый первая первое первую первые впервые менее более раз больше меньше исключено исключает исключают исключил исключила позднее позже ранее раньше выше ниже один одна одно одну одного говоря дай".split(
    " ",
  ),
);
const harmlessBefore = new Set(["чуть", "едва"]);

const foldAt = (words: readonly Token[], at: number) => words[at]?.fold ?? "";
const opensClause = new Set(
  "а но что чтобы который которая которое которые которых хотя если поскольку так пока".split(" "),
);
const answers = new Set(["не", "нет", "нельзя", "без"]);
const farthest = 14;

/** Whether a не stands near a никто, with no end of a sentence between them. */
export function isAnswered(text: string, words: readonly Token[], at: number): boolean {
  for (const step of [1, -1]) {
    let last = words[at]!;
    for (let i = at + step; i >= 0 && i < words.length && Math.abs(i - at) <= farthest; i += step) {
      const word = words[i]!;
      const between = step > 0 ? text.slice(last.to, word.from) : text.slice(word.to, last.from);
      if (
        between.length > 1 &&
        (/[.!?;:]/.test(between.slice(0, 6)) || (between.includes(",") && opensClause.has(word.fold)))
      )
        break;
      if (answers.has(word.fold)) return true;
      last = word;
    }
  }
  return false;
}
