import type { Bitext, Check } from "./bitext.ts";

export interface Speed {
  perSecond: number;
  /** Milliseconds for a paragraph of so many characters, its target changed each time, as one who types changes it. */
  paragraph: number;
  paragraphLength: number;
}

/** Time of the processor, so that a busy machine tells the same: a million microseconds are one core's second. */
function spentOn(work: () => void, least = 1_500_000): { rounds: number; microseconds: number } {
  const start = process.cpuUsage();
  let rounds = 0;
  let microseconds = 0;
  do {
    work();
    rounds++;
    const { user, system } = process.cpuUsage(start);
    microseconds = user + system;
  } while (microseconds < least);
  return { rounds, microseconds };
}

export function speedOf({ pairs }: Bitext, check: Check): Speed {
  const all = spentOn(() => {
    for (const { source, target } of pairs) check(source, target);
  });
  const few = pairs.slice(0, 5);
  const source = few.map((pair) => pair.source).join(" ");
  const target = few.map((pair) => pair.target).join(" ");
  let typed = 0;
  const one = spentOn(() => check(source, `${target} ${typed++}`), 500_000);
  return {
    perSecond: (pairs.length * all.rounds * 1e6) / all.microseconds,
    paragraph: one.microseconds / one.rounds / 1000,
    paragraphLength: target.length,
  };
}
