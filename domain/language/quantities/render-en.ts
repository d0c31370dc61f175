import { grouped, type Rendering, scaleOf, twoDigits } from "./rendering.ts";

const scales = [
  [1e12, "trillion"],
  [1e9, "billion"],
  [1e6, "million"],
] as const;

const signs: Record<string, string> = { USD: "$", EUR: "€", GBP: "£" };
const currencies: Record<string, readonly [one: string, many: string]> = {
  RUB: ["ruble", "rubles"],
  CNY: ["yuan", "yuan"],
  JPY: ["yen", "yen"],
  INR: ["rupee", "rupees"],
  KRW: ["won", "won"],
  UAH: ["hryvnia", "hryvnias"],
  KZT: ["tenge", "tenge"],
  TRY: ["lira", "liras"],
  CHF: ["Swiss franc", "Swiss francs"],
  THB: ["baht", "baht"],
  ILS: ["shekel", "shekels"],
  ZAR: ["rand", "rand"],
  BYN: ["Belarusian ruble", "Belarusian rubles"],
};
const units: Record<string, readonly [one: string, many: string]> = {
  mi: ["mile", "miles"],
  km: ["kilometer", "kilometers"],
  m: ["meter", "meters"],
  ft: ["foot", "feet"],
  in: ["inch", "inches"],
  cm: ["centimeter", "centimeters"],
  mm: ["millimeter", "millimeters"],
  lb: ["pound", "pounds"],
  kg: ["kilogram", "kilograms"],
  g: ["gram", "grams"],
  t: ["ton", "tons"],
  acre: ["acre", "acres"],
  ha: ["hectare", "hectares"],
  mu: ["mu", "mu"],
  l: ["liter", "liters"],
  degree: ["degree", "degrees"],
  y: ["year", "years"],
  mo: ["month", "months"],
  w: ["week", "weeks"],
  d: ["day", "days"],
  h: ["hour", "hours"],
  min: ["minute", "minutes"],
  s: ["second", "seconds"],
  decade: ["decade", "decades"],
  century: ["century", "centuries"],
};
const months = "January February March April May June July August September October November December".split(" ");
const weekdays = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split(" ");
const many: Record<number, string> = {
  10: "dozens",
  100: "hundreds",
  1e3: "thousands",
  1e4: "tens of thousands",
  1e5: "hundreds of thousands",
  1e6: "millions",
  1e7: "tens of millions",
  1e8: "hundreds of millions",
  1e9: "billions",
};

const digits = (value: number) => grouped(value, { group: ",", decimal: ".", least: 4 });
function number(value: number): string {
  const scale = scaleOf(value, scales);
  return scale ? `${digits(value / scale[0])} ${scale[1]}` : digits(value);
}

function ending(value: number): string {
  if (value % 100 > 10 && value % 100 < 14) return "th";
  return ["th", "st", "nd", "rd"][value % 10] ?? "th";
}

export const englishRendering: Rendering = {
  digits,
  number,
  percent: (value) => `${digits(value)}%`,
  money(value, currency) {
    const sign = signs[currency];
    if (sign) return sign + number(value);
    const name = currencies[currency];
    return name && `${number(value)} ${value === 1 ? name[0] : name[1]}`;
  },
  measure(value, unit) {
    const name = units[unit];
    return name && `${number(value)} ${value === 1 ? name[0] : name[1]}`;
  },
  ordinal: (value) => digits(value) + ending(value),
  decade: (year) => `${year}s`,
  clock({ hour, minute, isExact }) {
    if (!isExact) return `${hour}:${twoDigits(minute)}`;
    const said = hour % 12 === 0 ? 12 : hour % 12;
    return `${said}${minute === 0 ? "" : `:${twoDigits(minute)}`} ${hour < 12 ? "a.m." : "p.m."}`;
  },
  date({ day, month, year }) {
    const name = month === undefined ? "" : months[month - 1]!;
    if (day === undefined) return [name, year ?? ""].join(" ").trim();
    const said = month === undefined ? `the ${digits(day)}${ending(day)}` : `${name} ${day}`;
    return year === undefined ? said : `${said}, ${year}`;
  },
  weekday: (day) => weekdays[day - 1] ?? "",
  many: (scale) => many[scale],
};
