import { checks } from "../../domain/checks/all.ts";
import { pairOf } from "../../domain/checks/check-segment.ts";

/** What makes careless patterns slow: long runs of what they repeat. */
const patterns = [
  ..."1 ,.“«(\"'@aя好0%$-—…年",
  ..."1,|1 |$1 |5亿|7月|百分之|一千|двадцать |twenty five |我们我们|не |not |http://|a@|a.|a'|ü|6 a.m. |1-|“a” |«а» |的 ".split(
    "|",
  ),
  "a\u0430",
  "Mr. ",
  "12.5% of $4.5bn on June 4, ",
];
const source = "The council of the valley met again and put off the vote on the new bridge.";

export interface Cost {
  check: string;
  milliseconds: number;
  /** Ten times as long a text may cost ten times as much. */
  tenfold: number;
  pattern: string;
  language: string;
}

/** What each check costs at most on `length` characters of any of the patterns, in processor time, reading included. */
export function costsOf(length: number): Cost[] {
  const worst = new Map<string, Cost>();
  for (const language of ["en", "ru", "zh-Hans", "zh-Hant"]) {
    for (const pattern of patterns) {
      for (const one of costsOn(pattern, language, length)) {
        if (one.milliseconds > (worst.get(one.check)?.milliseconds ?? -1)) worst.set(one.check, one);
      }
    }
  }
  return [...worst.values()]
    .map((cost) => ({ ...cost, tenfold: tenfoldOf(cost, length) }))
    .sort((one, two) => two.milliseconds - one.milliseconds);
}

function tenfoldOf({ pattern, language, check, milliseconds }: Cost, length: number): number {
  const long = costsOn(pattern, language, length * 10).find((one) => one.check === check);
  return long ? long.milliseconds / Math.max(1, milliseconds) : 0;
}

function costsOn(pattern: string, language: string, length: number): Cost[] {
  const target = pattern.repeat(Math.ceil(length / pattern.length));
  const given = { target, source, targetLanguage: language, sourceLanguage: language === "en" ? "ru" : "en" };
  return checks.map((check) => {
    const start = process.cpuUsage();
    check.find(pairOf({ ...given, target: `${target}${" ".repeat(fresh++ % 7)}` }));
    const { user, system } = process.cpuUsage(start);
    return { check: check.ids[0]!, milliseconds: (user + system) / 1_000, tenfold: 0, pattern, language };
  });
}

/** Texts that are longer are read anew each time; this keeps shorter ones from being remembered. */
let fresh = 0;
