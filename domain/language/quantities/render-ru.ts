import { grouped, type Rendering, scaleOf, twoDigits } from "./rendering.ts";

const nbsp = "\u00a0";
const scales = [
  [1e12, "трлн"],
  [1e9, "млрд"],
  [1e6, "млн"],
] as const;

/** One, two to four (and a fraction), five and more. */
type Forms = readonly [one: string, few: string, many: string];

const currencies: Record<string, Forms> = {
  USD: ["доллар", "доллара", "долларов"],
  EUR: ["евро", "евро", "евро"],
  GBP: ["фунт стерлингов", "фунта стерлингов", "фунтов стерлингов"],
  RUB: ["рубль", "рубля", "рублей"],
  CNY: ["юань", "юаня", "юаней"],
  JPY: ["иена", "иены", "иен"],
  INR: ["рупия", "рупии", "рупий"],
  KRW: ["вона", "воны", "вон"],
  UAH: ["гривна", "гривны", "гривен"],
  KZT: ["тенге", "тенге", "тенге"],
  TRY: ["лира", "лиры", "лир"],
  CHF: ["швейцарский франк", "швейцарских франка", "швейцарских франков"],
  THB: ["бат", "бата", "батов"],
  ILS: ["шекель", "шекеля", "шекелей"],
  ZAR: ["рэнд", "рэнда", "рэндов"],
  BYN: ["белорусский рубль", "белорусских рубля", "белорусских рублей"],
};
const units: Record<string, Forms> = {
  mi: ["миля", "мили", "миль"],
  km: ["км", "км", "км"],
  m: ["метр", "метра", "метров"],
  ft: ["фут", "фута", "футов"],
  in: ["дюйм", "дюйма", "дюймов"],
  cm: ["см", "см", "см"],
  mm: ["мм", "мм", "мм"],
  lb: ["фунт", "фунта", "фунтов"],
  kg: ["кг", "кг", "кг"],
  g: ["грамм", "грамма", "граммов"],
  t: ["тонна", "тонны", "тонн"],
  acre: ["акр", "акра", "акров"],
  ha: ["га", "га", "га"],
  mu: ["му", "му", "му"],
  l: ["литр", "литра", "литров"],
  degree: ["градус", "градуса", "градусов"],
  y: ["год", "года", "лет"],
  mo: ["месяц", "месяца", "месяцев"],
  w: ["неделя", "недели", "недель"],
  d: ["день", "дня", "дней"],
  h: ["час", "часа", "часов"],
  min: ["минута", "минуты", "минут"],
  s: ["секунда", "секунды", "секунд"],
  decade: ["десятилетие", "десятилетия", "десятилетий"],
  century: ["век", "века", "веков"],
};
const months = "января февраля марта апреля мая июня июля августа сентября октября ноября декабря".split(" ");
const monthsAlone = "январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь".split(" ");
const weekdays = "понедельник вторник среда четверг пятница суббота воскресенье".split(" ");
const many: Record<number, string> = {
  10: "десятки",
  100: "сотни",
  1e3: "тысячи",
  1e4: "десятки тысяч",
  1e5: "сотни тысяч",
  1e6: "миллионы",
  1e7: "десятки миллионов",
  1e8: "сотни миллионов",
  1e9: "миллиарды",
};

const digits = (value: number) => grouped(value, { group: nbsp, decimal: ",", least: 5 });
function number(value: number): string {
  const scale = scaleOf(value, scales);
  return scale ? `${digits(value / scale[0])}${nbsp}${scale[1]}` : digits(value);
}

function form(value: number, [one, few, many]: Forms): string {
  if (!Number.isInteger(value)) return few;
  if (scaleOf(value, scales)) return many;
  const last = value % 10;
  if (value % 100 > 10 && value % 100 < 15) return many;
  return last === 1 ? one : last > 1 && last < 5 ? few : many;
}
const counted = (value: number, forms: Forms | undefined) => forms && `${number(value)}${nbsp}${form(value, forms)}`;

/** From four to eleven it is morning, and so on: 3 часа дня, 2 часа ночи. */
const partOfDay = (hour: number) => (hour < 4 ? "ночи" : hour < 12 ? "утра" : hour < 17 ? "дня" : "вечера");

export const russianRendering: Rendering = {
  digits,
  number,
  percent: (value) => `${digits(value)}%`,
  money: (value, currency) => counted(value, currencies[currency]),
  measure: (value, unit) => counted(value, units[unit]),
  ordinal: (value) => `${digits(value)}-й`,
  decade: (year) => `${year}-е${nbsp}годы`,
  clock({ hour, minute, isExact }) {
    if (!isExact || minute !== 0) return `${hour}:${twoDigits(minute)}`;
    if (hour === 0) return "полночь";
    const said = hour > 12 ? hour - 12 : hour;
    return `${said}${nbsp}${form(said, ["час", "часа", "часов"])} ${partOfDay(hour)}`;
  },
  date({ day, month, year }) {
    const name = month === undefined ? "" : (day === undefined ? monthsAlone : months)[month - 1]!;
    const said = [day === undefined ? "" : month === undefined ? `${day}-го` : `${day}`, name].join(nbsp).trim();
    const end = day === undefined && month === undefined ? "год" : "года";
    return year === undefined ? said : `${said} ${year}${nbsp}${end}`.trim();
  },
  weekday: (day) => weekdays[day - 1] ?? "",
  many: (scale) => many[scale],
};
