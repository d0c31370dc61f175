import type { Check } from "./check.ts";

const words = (row: string): ReadonlySet<string> => new Set(row.split(" "));

/** Words that go on to another: no text ends in one. */
const goingOn: Record<string, ReadonlySet<string>> = {
  en: words(
    "the a an of to and in for with at by from as that which is was were are be been has have had will would could should can may must their its his her our your my than or but who whose whom while when where if because into onto about between among during under over upon within without against towards toward via per including such also more very",
  ),
  ru: words(
    "в во на с со и к ко из за от по для о об обо при что чтобы который которая которые которое которых которого но а не ни под над без до у или если когда где как между через перед после среди против ради около также более его ее их это этот эта эти тот та те",
  ),
};
const goingOnHan = /(因为|以及|并且|而且|但是|或者|如果|由于|关于|对于|通过|根据|[和在对将与及把被从向由为以至且而])$/;

/** A text that breaks off in a word that cannot end it. */
export const cutOff: Check = {
  ids: ["completeness.cut"],
  find({ source, target }) {
    const last = target.base === "zh" ? lastHan(target.text) : lastWord(target.tokens.at(-1), target.base);
    if (!last) return [];
    // A source that breaks off as well goes on in the next unit.
    const ours = source.base === "zh" ? lastHan(source.text) : lastWord(source.tokens.at(-1), source.base);
    if (ours) return [];
    const [from, to] = last;
    return [
      {
        check: "completeness.cut",
        severity: "warning",
        source: [],
        target: [{ from, to }],
        values: { target: target.text.slice(from, to) },
      },
    ];
  },
};

type Place = readonly [from: number, to: number];

function lastWord(
  token: { kind: string; fold: string; from: number; to: number } | undefined,
  base: string,
): Place | undefined {
  return token?.kind === "word" && goingOn[base]?.has(token.fold) ? [token.from, token.to] : undefined;
}

function lastHan(text: string): Place | undefined {
  const match = goingOnHan.exec(text.slice(-3));
  return match ? [text.length - match[0].length, text.length] : undefined;
}
