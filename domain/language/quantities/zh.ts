import { wordsTo } from "./vocabulary.ts";

/** How Chinese names quantities, in Simplified characters; `simplify` brings the Traditional ones here. */
export const digitsOf = new Map<string, number>(
  [..."零〇一二三四五六七八九"].map((digit, index) => [digit, index < 2 ? 0 : index - 1]),
);
digitsOf.set("两", 2);

export const scalesOf = new Map<string, number>([
  ["十", 10],
  ["百", 1e2],
  ["千", 1e3],
  ["万", 1e4],
  ["亿", 1e8],
  ["兆", 1e12],
]);

/** Characters that hint at a number: 半 a half, 双 both, 首 first. Keys as in quantities. */
export const hintsOf = new Map<string, readonly string[]>([
  ["半", ["0.5", "50%", "30", "1/2", "6"]],
  ["双", ["2"]],
  ["俩", ["2"]],
  ["倍", ["100%", "200%"]],
  ["翻", ["2", "100%"]],
  ["首", ["1"]],
  ["单", ["1"]],
  ["独", ["1"]],
  ["每", ["1"]],
  ["年", ["1", "12"]],
  ["周", ["1", "7"]],
  ["月", ["1"]],
  ["天", ["1", "24"]],
  ["仨", ["3"]],
  ["廿", ["20"]],
  ["无", ["0"]],
  ["旬", ["10"]],
  ["冠", ["1"]],
  ["季", ["3"]],
  ["成", ["10%"]],
  ["全", ["100%"]],
]);

/** What counts things: behind one, 三 is surely a number and no part of a name or idiom. */
export const classifiers = new Set(
  "个名位人次年月日天号条家种项件场届岁国周支艘架辆栋所处份张块枚颗篇句局球小只匹队组批类阶步派遍倍成秒米里任城州省市县大幅宗例套餐杯瓶杆笔门双".split(
    "",
  ),
);

export const months = 12;
export const weekdays = new Map<string, number>(
  [..."一二三四五六日天"].map((day, index) => [day, Math.min(index + 1, 7)]),
);

/** Words right before an hour, with the half of the day. */
export const halves: readonly (readonly [string, "am" | "pm"])[] = [
  ["凌晨", "am"],
  ["清晨", "am"],
  ["早上", "am"],
  ["早晨", "am"],
  ["上午", "am"],
  ["今早", "am"],
  ["下午", "pm"],
  ["午后", "pm"],
  ["傍晚", "pm"],
  ["晚上", "pm"],
  ["晚间", "pm"],
  ["当晚", "pm"],
  ["夜里", "pm"],
  ["晚", "pm"],
];

export const currencies = wordsTo<string>([
  ["USD", "美元 美金 USD"],
  ["EUR", "欧元 EUR"],
  ["RUB", "卢布 俄罗斯卢布 RUB"],
  ["CNY", "人民币 元人民币 元 块钱 CNY RMB"],
  ["GBP", "英镑 GBP"],
  ["JPY", "日元 日圆"],
  ["INR", "卢比 印度卢比"],
  ["KRW", "韩元 韩圆"],
  ["UAH", "格里夫纳 格里夫尼亚"],
  ["KZT", "坚戈"],
  ["$", "港元 港币 澳元 加元 新元 新西兰元 新加坡元 新台币 台币 纽币 澳币 加币"],
  ["TRY", "里拉"],
  ["CHF", "法郎 瑞士法郎"],
  ["THB", "泰铢"],
  ["ILS", "谢克尔"],
  ["ZAR", "兰特"],
  ["MYR", "林吉特"],
  ["VND", "越南盾 盾"],
  ["IDR", "印尼盾"],
  ["AED", "迪拉姆"],
  ["PLN", "兹罗提"],
  ["PHP", "比索"],
]);

export const units = wordsTo<string>([
  ["mi", "英里 英哩"],
  ["km", "公里 千米"],
  ["m", "米 公尺"],
  ["ft", "英尺 英呎"],
  ["in", "英寸"],
  ["yd", "码"],
  ["cm", "厘米"],
  ["mm", "毫米"],
  ["lb", "磅"],
  ["kg", "公斤 千克"],
  ["jin", "斤"],
  ["li", "里"],
  ["g", "克"],
  ["oz", "盎司"],
  ["t", "吨"],
  ["st", "英石"],
  ["acre", "英亩"],
  ["ha", "公顷"],
  ["mu", "亩"],
  ["gal", "加仑"],
  ["l", "升"],
  ["degree", "度 摄氏度 华氏度 ℃"],
  ["y", "年 周年 周岁 年间"],
  ["mo", "个月 月"],
  ["w", "周 个星期 星期 个礼拜"],
  ["d", "天 日 昼夜"],
  ["h", "小时 个小时 个钟头"],
  ["min", "分钟"],
  ["s", "秒 秒钟"],
  ["century", "世纪 个世纪"],
  ["dozen", "打"],
]);

const traditional =
  "億萬兩點時週歲個數幾餘號紀雙對單獨無陸貳參進間鐘鍾塊錢鎊盧歐圓幣韓裡畝噸釐頃禮顆場條種項屆國輛棟處張枚層級階類組隊輪極";
const simplified =
  "亿万两点时周岁个数几余号纪双对单独无陆贰叁进间钟钟块钱镑卢欧圆币韩里亩吨厘顷礼颗场条种项届国辆栋处张枚层级阶类组队轮极";
const pairs = new Map([...traditional].map((character, index) => [character, simplified[index]!]));

/** The characters of these tables in their Simplified form; the text keeps its length. */
export function simplify(text: string): string {
  let plain = "";
  for (let at = 0; at < text.length; at++) plain += pairs.get(text[at]!) ?? text[at];
  return plain;
}
