import { grouped, type Rendering, scaleOf, twoDigits } from "./rendering.ts";

interface Words {
  scales: readonly (readonly [number, string])[];
  currencies: Record<string, string>;
  units: Record<string, string>;
  many: Record<number, string>;
  clock: {
    hour: string;
    dawn: string;
    morning: string;
    noon: string;
    afternoon: string;
    evening: string;
    century: string;
  };
}

const simplified: Words = {
  scales: [
    [1e12, "万亿"],
    [1e8, "亿"],
    [1e4, "万"],
  ],
  currencies: {
    USD: "美元",
    EUR: "欧元",
    GBP: "英镑",
    RUB: "卢布",
    CNY: "元",
    JPY: "日元",
    INR: "卢比",
    KRW: "韩元",
    UAH: "格里夫纳",
    KZT: "坚戈",
    TRY: "里拉",
    CHF: "瑞士法郎",
    THB: "泰铢",
    ILS: "谢克尔",
    ZAR: "兰特",
    BYN: "白俄罗斯卢布",
  },
  units: {
    mi: "英里",
    km: "公里",
    m: "米",
    ft: "英尺",
    in: "英寸",
    cm: "厘米",
    mm: "毫米",
    lb: "磅",
    kg: "公斤",
    g: "克",
    t: "吨",
    acre: "英亩",
    ha: "公顷",
    mu: "亩",
    l: "升",
    degree: "度",
    y: "年",
    mo: "个月",
    w: "周",
    d: "天",
    h: "小时",
    min: "分钟",
    s: "秒",
    century: "个世纪",
  },
  many: {
    10: "数十",
    100: "数百",
    1e3: "数千",
    1e4: "数万",
    1e5: "数十万",
    1e6: "数百万",
    1e7: "数千万",
    1e8: "数亿",
    1e9: "数十亿",
  },
  clock: {
    hour: "点",
    dawn: "凌晨",
    morning: "上午",
    noon: "中午",
    afternoon: "下午",
    evening: "晚上",
    century: "世纪",
  },
};

const traditional: Words = {
  scales: [
    [1e12, "兆"],
    [1e8, "億"],
    [1e4, "萬"],
  ],
  currencies: {
    ...simplified.currencies,
    EUR: "歐元",
    GBP: "英鎊",
    RUB: "盧布",
    CNY: "元人民幣",
    JPY: "日圓",
    INR: "盧比",
    KRW: "韓元",
    UAH: "格里夫納",
    KZT: "堅戈",
    THB: "泰銖",
    ILS: "謝克爾",
    ZAR: "蘭特",
    BYN: "白俄羅斯盧布",
  },
  units: {
    ...simplified.units,
    mi: "英里",
    cm: "公分",
    m: "公尺",
    mm: "公釐",
    t: "噸",
    acre: "英畝",
    ha: "公頃",
    mu: "畝",
    l: "公升",
    mo: "個月",
    w: "週",
    h: "小時",
    min: "分鐘",
    century: "個世紀",
  },
  many: {
    10: "數十",
    100: "數百",
    1e3: "數千",
    1e4: "數萬",
    1e5: "數十萬",
    1e6: "數百萬",
    1e7: "數千萬",
    1e8: "數億",
    1e9: "數十億",
  },
  clock: {
    hour: "點",
    dawn: "凌晨",
    morning: "上午",
    noon: "中午",
    afternoon: "下午",
    evening: "晚上",
    century: "世紀",
  },
};

const digits = (value: number) => grouped(value, { group: ",", decimal: ".", least: 99 });
const weekdays = [..."一二三四五六日"];

function renderingIn({ scales, currencies, units, many, clock }: Words): Rendering {
  const number = (value: number) => {
    const scale = scaleOf(value, scales);
    return scale ? digits(value / scale[0]) + scale[1] : digits(value);
  };
  const partOfDay = (hour: number) => {
    if (hour < 6) return clock.dawn;
    if (hour < 12) return clock.morning;
    return hour < 13 ? clock.noon : hour < 18 ? clock.afternoon : clock.evening;
  };
  const after = (value: number, name: string | undefined) => (name === undefined ? undefined : number(value) + name);
  return {
    digits,
    number,
    percent: (value) => `${digits(value)}%`,
    money: (value, currency) => after(value, currencies[currency]),
    measure: (value, unit) => after(value, units[unit]),
    ordinal: (value) => `第${digits(value)}`,
    decade: (year) =>
      year < 1000 ? `${year}年代` : `${Math.floor(year / 100) + 1}${clock.century}${twoDigits(year % 100)}年代`,
    clock({ hour, minute, isExact }) {
      if (!isExact) return `${hour}:${twoDigits(minute)}`;
      const said = hour > 12 ? hour - 12 : hour;
      return `${partOfDay(hour)}${said}${clock.hour}${minute === 0 ? "" : `${twoDigits(minute)}分`}`;
    },
    date: ({ day, month, year }) =>
      [
        year === undefined ? "" : `${year}年`,
        month === undefined ? "" : `${month}月`,
        day === undefined ? "" : `${day}日`,
      ].join(""),
    weekday: (day) => `星期${weekdays[day - 1] ?? ""}`,
    many: (scale) => many[scale],
  };
}

export const simplifiedRendering = renderingIn(simplified);
export const traditionalRendering = renderingIn(traditional);
