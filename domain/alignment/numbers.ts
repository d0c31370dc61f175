const scales: Record<string, number> = {
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
  mn: 1e6,
  bn: 1e9,
  m: 1e6,
  k: 1e3,
  тыс: 1e3,
  тысяч: 1e3,
  млн: 1e6,
  миллион: 1e6,
  млрд: 1e9,
  миллиард: 1e9,
  трлн: 1e12,
  триллион: 1e12,
  百: 100,
  千: 1e3,
  万: 1e4,
  萬: 1e4,
  百万: 1e6,
  千万: 1e7,
  亿: 1e8,
  億: 1e8,
  万亿: 1e12,
};
const scale =
  "thousand|million|billion|trillion|mn|bn|[mk]\\b|тыс|млн|миллион|млрд|миллиард|трлн|триллион|百万|千万|万亿|[百千万萬亿億]";
const digits = new RegExp(
  `(\\d+(?:[\\u00a0\\u202f ,.']\\d{3})*(?!\\d))(?:[.,](\\d{1,2}|\\d{4,}))?(?:[\\s\\u00a0-]?(${scale}))?|(\\d+)[.,](\\d+)`,
  "giu",
);
const chinese = /[零〇一二两兩三四五六七八九十百千万萬亿億]+/gu;
const chineseDigits: Record<string, number> = {
  零: 0,
  〇: 0,
  一: 1,
  二: 2,
  两: 2,
  兩: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};

/** English and Russian words for numbers; a Russian one by how it begins. */
const wordValues: [string, number][] = [
  ["two", 2],
  ["three", 3],
  ["four", 4],
  ["five", 5],
  ["six", 6],
  ["seven", 7],
  ["eight", 8],
  ["nine", 9],
  ["ten", 10],
  ["eleven", 11],
  ["twelve", 12],
  ["thirteen", 13],
  ["fourteen", 14],
  ["fifteen", 15],
  ["sixteen", 16],
  ["seventeen", 17],
  ["eighteen", 18],
  ["nineteen", 19],
  ["twenty", 20],
  ["thirty", 30],
  ["forty", 40],
  ["fifty", 50],
  ["sixty", 60],
  ["seventy", 70],
  ["eighty", 80],
  ["ninety", 90],
  ["два", 2],
  ["две", 2],
  ["двух", 2],
  ["двум", 2],
  ["три", 3],
  ["трех", 3],
  ["трёх", 3],
  ["трем", 3],
  ["четыре", 4],
  ["четырех", 4],
  ["пять", 5],
  ["пяти", 5],
  ["шесть", 6],
  ["шести", 6],
  ["семь", 7],
  ["семи", 7],
  ["восемь", 8],
  ["восьми", 8],
  ["девять", 9],
  ["девяти", 9],
  ["десять", 10],
  ["десяти", 10],
  ["одиннадцат", 11],
  ["двенадцат", 12],
  ["двадцать", 20],
  ["тридцать", 30],
  ["сорок", 40],
  ["пятьдесят", 50],
];
const byWord = new Map(wordValues);
const words = /\p{L}+/gu;
const anyDigit = /\d/;

/** The values of the numbers in a text, in digits or in words, of any of the languages that are known here. */
export const numbersIn = (text: string): number[] => [...numeralsIn(text), ...numberWordsIn(text)];

/** Those that are written in digits, or in Chinese. */
export function numeralsIn(text: string): number[] {
  const values: number[] = [];
  for (const match of anyDigit.test(text) ? text.matchAll(digits) : []) {
    const whole = match[1] ?? match[4] ?? "";
    const fraction = match[2] ?? match[5];
    const value = Number(`${whole.replace(/\D/g, "")}${fraction ? `.${fraction}` : ""}`);
    values.push(value * (scales[(match[3] ?? "").toLowerCase()] ?? 1));
  }
  for (const numeral of text.match(chinese) ?? []) {
    const value = chineseValue(numeral);
    if (value !== undefined) values.push(value);
  }
  return values;
}

/** Those that are written in letters. */
export function numberWordsIn(text: string): number[] {
  const values: number[] = [];
  for (const word of text.match(words) ?? []) {
    const value = byWord.get(word.toLowerCase());
    if (value !== undefined) values.push(value);
  }
  return values;
}

/** 三百二十 → 320, 二〇二六 → 2026; a lone scale, or 一 that means "a", is no number. */
function chineseValue(numeral: string): number | undefined {
  if (!/[十百千万萬亿億]/u.test(numeral)) {
    const value = Number([...numeral].map((sign) => chineseDigits[sign]).join(""));
    return value > 1 ? value : undefined;
  }
  let total = 0;
  let part = 0;
  let digit: number | undefined;
  for (const sign of numeral) {
    const known = chineseDigits[sign];
    const unit = sign === "十" ? 10 : scales[sign];
    if (known !== undefined) digit = known;
    else if (unit === undefined) return undefined;
    else if (unit < 1e4) {
      part += (digit ?? 1) * unit;
      digit = undefined;
    } else {
      total += (part + (digit ?? 0) || 1) * unit;
      part = 0;
      digit = undefined;
    }
  }
  const value = total + part + (digit ?? 0);
  return /^[百千万萬亿億]+$/u.test(numeral) ? undefined : value;
}
