import type { SpacedRules } from "./sentence-rules.ts";
import { words } from "./words.ts";

export const englishSentences: SpacedRules = {
  spaced: true,
  closing: "”\"’')\\]»",
  neverEnds: words(`
    mr mrs ms mme mlle messrs mmes dr prof em rev fr hon gen col maj capt cmdr lt sgt cpl pvt adm brig sen rep gov pres amb supt insp det
    mt vs v e.g i.e cf viz ca approx esp incl dept asst assoc lt.-gen maj.-gen
  `),
  seldomEnds: words(`
    u.s u.k u.n e.u u.s.a u.s.s.r d.c l.a n.y b.c a.d inc ltd co corp plc llc bros jr sr esq ph.d m.d b.a m.a ll.b ave blvd
    rd sq bldg apt st al ed eds
    ariz calif colo conn fla ga ill ind kan ky md mass mich minn mo mont neb nev okla ore pa tenn tex vt va wash wis wyo
  `),
  oftenEnds: words(`
    a.m p.m etc m.p.h lb lbs oz hrs hr mins r.i.p jan feb apr jun jul aug sept sep oct nov dec tue tues wed thu thur thurs fri
  `),
  oftenEndsAfterNumber: words("km cm mm kg mi yd m b bn tn ft p.c"),
  beforeNumber: words("no nos p pp vol vols ch chap sec secs fig figs art arts para paras eq ex op ref"),
  beforeLetter: words(
    "vitamin plan group type class part hepatitis grade rated section appendix exhibit side team gate row point option",
  ),
  firstWords: words(`
    The A An This That These Those It He She They We You In On At By For From With Without As After Before When While If But
    And Or So Yet Then There Here What Who Why How Where Which His Her Its Their Our My Your No Not All Both Each Some Many
    Most Few Several Another Other One Two Three However Meanwhile Although Though Because Since Until Once Now Today
    Yesterday Tomorrow Later Still Only Even Also Nobody Everyone Everybody Nothing Such Let Please Is Are Was Were Do Does
    Did Has Have Had Can Could Would Should Must Nor According Among Under Over During Between Against Despite Instead
    Nearly About More Less Critics Officials Police Experts Analysts Prices Shares Nothing Neither Either It's That's
    There's He's She's They're We're You're Don't Didn't Isn't
  `),
  goingOn: words(`
    Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August September
    October November December Jan Feb Mar Apr Jun Jul Aug Sept Sep Oct Nov Dec GMT UTC EST EDT ET CST PST PDT PT BST CET Eastern Pacific Central Mountain Greenwich
  `),
  leadingIn: words("At In On By From After Before Since Until About Around"),
  markedNames: words("Yahoo! Jeopardy! Oklahoma! Yum! Wham! Panic! Hamlet?"),
  smallNames: words("iPhone iPhones iPad iPads iTunes iOS eBay macOS iCloud"),
  attribution:
    /^(?:\p{Lu}[\p{L}.’'-]*\s+){1,3}(?:said|says|asked|asks|shouted|cried|replied|answered|whispered|wrote|added|called|yelled|demanded|wondered|muttered|exclaimed|insisted|tweeted|told|screamed|snapped|joked)\b/u,
};
