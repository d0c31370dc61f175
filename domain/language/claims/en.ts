import type { Token } from "../tokens.ts";
import { type ClaimWords, wordTable } from "./claims.ts";

export const english: ClaimWords = {
  tables: {
    plain: wordTable(
      `not never cannot no nobody nothing nowhere none neither nor can't won't don't doesn't didn't isn't aren't wasn't
      weren't hasn't haven't hadn't wouldn't couldn't shouldn't mustn't needn't ain't shan't`,
    ),
    implied: wordTable(
      `without fail* lack* absen* avoid* unless until hardly barely rarely seldom scarcely few little
      un* non* inaccess* inadequ* inappropri* incapab* incomplet* inconsisten* incorrect* indifferen* ineffect* ineligib*
      inevitab* infreq* insepara* insignific* insufficien* intoler* invalid* invisib* impass* impossib* improbab* immun*
      illegal* illegitim* irregular* irrelevan* irrespons* irrational* disagree* disallow* disapprov* discontinu* dislike*
      disregard* disqualif* dissatisf* asymptomatic stop* ceas* prevent* prohibit* ban banned bans banning forbid*
      forbad* bar barred except* exclud* rather instead lose* loses losing lost miss missed misses missing gone empty
      against opposition opposite ignor* reluctan* hesitat* anonym* otherwise difficult* exempt* zero wrong* false* contrary regardless abandon* cancel* quit abstain* refrain* neglect* overlook*
      endless groundless baseless selfless pilotless worthless meaningless homeless helpless harmless powerless careless
      thankless pointless useless hopeless senseless countless halt* suspend* deprive* devoid dearth shortage gap elud* escap* exonerat* acquit*`,
    ),
    denial: wordTable(
      "deny denied denies denying denial denials refus* reject rejected rejects rejecting rejection declined declines refut* rebuff* dismiss dismissed dismisses rebut* objected objecting objections oppose opposes opposed opposing",
    ),
    only: wordTable("only just merely simply solely"),
    hedge: wordTable("alleged allegedly reportedly purported purportedly supposedly ostensibly suspected"),
    attribution: wordTable(
      `alleg* report* purport* suppos* suspect* claim* accus* apparent* rumo* so-called ostensib* presum* charg* believed
      likely possib* according assum* probabl* seem* thought understood`,
    ),
  },
  notImplied: wordTable(
    `unfortunate* undoubt* unrest unemploy* under* unit united unite unites uniting unity units union* universit* universe* universal* unveil* uncle uncles
    unanim* unify* unified unfold* unlock* unleash* unto un uni* none nonetheless nevertheless uncover*`,
  ),
  isHarmless(kind, text, words, at) {
    const { fold, to } = words[at]!;
    const after = foldAt(words, at + 1);
    if (kind === "denial") return fold.startsWith("declin") && after !== "to";
    return kind === "hedge" && fold === "alleged" && (after === "that" || /[.,;”"]/.test(text[to] ?? ""));
  },
  negation(text, words, at) {
    const { fold, from, to } = words[at]!;
    const before = foldAt(words, at - 1);
    const after = foldAt(words, at + 1);
    // Will-he-won't-he, a no-fly zone; no-one alone is somebody.
    if (text[from - 1] === "-" || (text[to] === "-" && after !== "one")) return undefined;
    if (fold === "not" || fold.endsWith("n't")) {
      if (!/^(ca|could)n/.test(fold) && (isMore.has(after) || (after === "to" && isMore.has(foldAt(words, at + 2)))))
        return "more";
      if (fold === "not" && (harmlessAfterNot.has(after) || before === "or" || before === "if")) return undefined;
      if (after.startsWith("rul") && foldAt(words, at + 2) === "out") return undefined;
      if (after === "the" && foldAt(words, at + 2) === "first") return undefined;
    }
    if (isUntil(words, at)) return undefined;
    if (fold === "no" && (harmlessAfterNo.has(after) || before === "or" || text[to] === ".")) return undefined;
    if (fold === "nothing" && (after === "but" || after === "less" || after === "short")) return undefined;
    if (fold === "nor" || fold === "neither")
      return isNear(words, at, 14) ? "again" : fold === "nor" ? undefined : "plain";
    if (text[from - 2] === "," && isNear(words, at, 10)) return "again";
    if (isUndone(words, at)) return "again";
    // Isn't it time? That is to say yes.
    return fold.endsWith("n't") && words[at]!.text[0] !== fold[0] && after !== "" ? asked(text, to) : "plain";
  },
};

/** Never to stop, not fail to: what may as well be said without a no. */
const isUndone = (words: readonly Token[], at: number) =>
  [1, 2, 3].some((step) => undone.test(foldAt(words, at + step)));
const undone = /^(stop|ceas|forget|forgot|hesitat|fail|deny|denie|ignor|overlook|conceal|hide)/;

/** Not until June: only in June. */
const isUntil = (words: readonly Token[], at: number) =>
  [1, 2, 3, 4, 5, 6, 7].some((step) => words[at + step]?.fold === "until");

const asked = (text: string, from: number) =>
  /^[^.!?\n]{0,200}\?/.test(text.slice(from, from + 202)) ? undefined : "plain";
const isMore = new Set("only just merely simply solely".split(" "));
const harmlessAfterNot = new Set(
  "least unlike uncommon unusual unlikely unreasonable unprecedented even more less later".split(" "),
);
const harmlessAfterNo = new Set("doubt wonder matter less fewer more later sooner brainer brainers".split(" "));
const answeredByNor = new Set("neither not no never cannot".split(" "));

const foldAt = (words: readonly Token[], at: number) => words[at]?.fold ?? "";

/** Whether the word goes on from a negation before it: neither … nor. */
function isNear(words: readonly Token[], at: number, within: number): boolean {
  for (let i = at - 1; i >= 0 && at - i <= within; i--) {
    const { fold } = words[i]!;
    if (answeredByNor.has(fold) || fold.endsWith("n't")) return true;
  }
  return false;
}
