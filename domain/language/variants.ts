import simplifiedFirst from "opencc-js/dict/STCharacters";
import traditionalFirst from "opencc-js/dict/TSCharacters";

/** Traditional characters that Simplified text writes as well: 乾隆, 著作, 瞭望. */
const alsoSimplified = new Set([
  ..."乾著於瞭藉覆徵摺餘麽么扡迺甯薑濛穀榖鬱昇祇衹夥喂碁崑託佔併餚馀鎔粘棲盪諮咨黏妳祂牠畫劃裏",
]);
/** Simplified characters that Traditional text writes as well, in other words: 后, 里, 干. */
const alsoTraditional = new Set([
  ..."后里干台只发复系面谷斗表征余范云丑仆卷家郁松吁吊布采冬制历升合回向姜岳并几广弥志折御念愿曲术朱杆杰栗核气沈注涂淀游灶症玩皂睾种秋秘筑签粽胡致舍荐药蒙虫蜡蠢蝎衅裂踊郎采里钟钥铲闲面须饥鬼鱼麴占丰吃咸哄善嘱凶准凌划券却",
]);

function tableOf(
  rows: string,
  except: ReadonlySet<string>,
  only?: (from: string, to: string[]) => boolean,
): Map<string, string> {
  const table = new Map<string, string>();
  for (const row of rows.split("|")) {
    const [from, ...rest] = row.split(" ");
    if (!from || !rest[0] || except.has(from) || rest.includes(from) || [...from].length > 1) continue;
    if (!only || only(from, rest)) table.set(from, rest[0]);
  }
  return table;
}

const traditional = tableOf(traditionalFirst, alsoSimplified);
const simplified = tableOf(simplifiedFirst, alsoTraditional, (from) => !traditional.has(from));

/** The characters that do not belong into Chinese of this script, each with the one that does. */
export function strangersIn(language: string): ReadonlyMap<string, string> {
  return language === "zh-Hant" ? simplified : traditional;
}
