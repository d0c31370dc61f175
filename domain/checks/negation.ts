import type { Claim, ClaimKind } from "../language/claims/claims.ts";
import { knowsClaims, readClaims } from "../language/claims/read-claims.ts";
import type { Check } from "./check.ts";
import type { Finding } from "./finding.ts";
import type { Reading } from "./reading.ts";

/** A no, a denial, or an allegedly, of the source that nothing in the target answers. */
export const negation: Check = {
  ids: ["negation.dropped", "negation.bare", "negation.denial", "negation.hedge"],
  find({ source, target }) {
    if (!knowsClaims(source.base) || !knowsClaims(target.base) || source.base === target.base) return [];
    if (target.text.trim() === "") return [];
    const ours = source.once(claimsOf);
    if (ours.length === 0) return [];
    const theirs = target.once(claimsOf);
    const of = (claims: readonly Claim[], ...kinds: ClaimKind[]) =>
      claims.filter(({ kind }) => kinds.includes(kind)).slice(0, most);
    const match = new Match(source, target);

    // Without, unable: what answers these in the target may answer no other negation.
    const negatives: ClaimKind[] = ["plain", "bare", "again", "inner", "implied", "denial"];
    const left = match.left(of(ours, ...negatives), of(theirs, ...negatives));
    const dropped = left.filter(({ kind }) => kind === "plain" || kind === "bare");
    const undenied = match.left(
      left.filter(({ kind }) => kind === "denial"),
      of(theirs, ...negatives),
      1,
    );

    const findings: Finding[] = [];
    if (dropped.length > allowed(of(ours, "plain").length)) findings.push(say("negation.dropped", source, dropped));
    // Not only this, but that: only this.
    const further = match.left(of(ours, "more"), of(theirs, "more"), 1);
    const more = match.left(further, of(theirs, ...negatives));
    if (more.length > 0 && (of(theirs, "only").length > 0 || !goesFurther(target)))
      findings.push(say("negation.dropped", source, more));
    for (const bare of of(theirs, "bare")) findings.push(sayBare(target, bare));
    if (undenied.length > 0) findings.push(say("negation.denial", source, undenied));
    const hedges = of(ours, "hedge");
    const unhedged = match.left(hedges, of(theirs, "hedge", "attribution"));
    if (unhedged.length > 0) findings.push(say("negation.hedge", source, unhedged));
    return findings;
  },
};

/** But this as well: what may be said in place of not only. */
const goesFurther = ({ text, base }: Reading) =>
  base === "zh"
    ? /[也还更且又并]|以及|同时|除了/.test(text)
    : /(^|[ ,])(но|а|и|also|but|and|too|также|даже|even) /.test(text);

export const claimsOf = ({ text, words, base }: Reading): Claim[] => readClaims(text, words, base);

/** More are not compared: so many are in no paragraph. */
const most = 30;

/** Of many negations, some are said in one: neither hot nor cold nor wet. */
const allowed = (count: number) => (count < 3 ? 0 : Math.ceil(count / 2));

/** How far a claim may stand from where the other text has it: as a part of the text, or in letters. */
const near = { plain: 0.45, implied: 0.2, letters: 60 };
/** Chinese turns its sentences round, and says in one character what takes three letters. */
const chinese = { wider: 1.2, letters: 3 };

class Match {
  private readonly used = new Set<Claim>();
  private readonly places: Places;

  constructor(source: Reading, target: Reading) {
    this.places = new Places(source, target);
  }

  /** Which of the claims have no answer: each takes the nearest that is free, the closest pairs first. */
  left(claims: readonly Claim[], answers: readonly Claim[], farthest?: number): Claim[] {
    if (claims.length === 0) return [];
    const pairs = claims
      .flatMap((claim) =>
        answers.map((answer) => {
          const apart = this.places.apart(claim, answer);
          return { claim, answer, apart: isPlain(claim) === isPlain(answer) ? apart : apart + unlike };
        }),
      )
      .filter(({ apart, answer }) => apart <= (farthest ?? reach(answer)))
      .sort((one, two) => one.apart - two.apart);
    const answered = new Set<Claim>();
    for (const { claim, answer } of pairs) {
      if (answered.has(claim) || this.used.has(answer)) continue;
      answered.add(claim);
      this.used.add(answer);
    }
    return claims.filter((claim) => !answered.has(claim));
  }
}

/** A no answers a no before it answers a without. */
const unlike = 0.12;
const reach = ({ kind }: Claim) =>
  kind === "inner" ? near.implied : kind === "implied" || kind === "denial" ? near.implied + unlike : near.plain;
const isPlain = ({ kind }: Claim) => kind !== "implied" && kind !== "denial";

/** Where claims stand in both texts: sentence by sentence, where these are as many. */
class Places {
  private readonly source: Reading;
  private readonly target: Reading;
  private readonly bySentence: boolean;
  private readonly wider: number;

  constructor(source: Reading, target: Reading) {
    this.source = source;
    this.target = target;
    this.bySentence =
      hasEndInside(source) && hasEndInside(target) && source.sentences.length === target.sentences.length;
    this.wider = source.base === "zh" || target.base === "zh" ? chinese.wider : 1;
  }

  /** How far apart two claims are, from 0 to 1; 0 for such as are some words apart at most. */
  apart(claim: Claim, answer: Claim): number {
    const there = this.spanOf(this.source, claim);
    const here = this.spanOf(this.target, answer);
    if (there.index !== here.index) return 1;
    const apart = Math.abs(place(claim, there) - place(answer, here));
    const letters = apart * (here.to - here.from) * (this.target.base === "zh" ? chinese.letters : 1);
    return letters <= near.letters ? apart / 10 : apart / this.wider;
  }

  private spanOf(reading: Reading, claim: Claim): Span {
    if (!this.bySentence) return { index: 0, from: 0, to: reading.text.length };
    const index = reading.sentences.findIndex(({ to }) => claim.from < to);
    const { from, to } = reading.sentences[index] ?? { from: 0, to: reading.text.length };
    return { index, from, to };
  }
}

/** Whether a text may have a second sentence; most have none, and need not be cut. */
const hasEndInside = ({ text }: Reading) => /[.!?…]["”»’)]{0,2} |[。！？]["”’」）]{0,2}./.test(text);

interface Span {
  index: number;
  from: number;
  to: number;
}

const place = ({ from, to }: Claim, span: Span) => ((from + to) / 2 - span.from) / Math.max(1, span.to - span.from);

/** Никто пришёл: what Russian says twice has lost its не. */
function sayBare(target: Reading, { from, to }: Claim): Finding {
  const text = target.text.slice(from, to);
  return { check: "negation.bare", severity: "warning", source: [], target: [{ from, to }], values: { target: text } };
}

function say(check: string, source: Reading, claims: readonly Claim[]): Finding {
  const first = claims[0]!;
  return {
    check,
    severity: "warning",
    source: claims.slice(0, 10).map(({ from, to }) => ({ from, to })),
    target: [],
    values: { source: source.text.slice(first.from, first.to) },
  };
}
