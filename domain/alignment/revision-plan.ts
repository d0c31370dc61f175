import { carryCodes } from "../content/carry-codes.ts";
import type { Content } from "../content/content.ts";
import { joinContent } from "../content/cut.ts";
import { contentHash } from "../content/hash.ts";
import { plainText } from "../content/plain-text.ts";
import { differsInFormOnly, differsInSubstance } from "../content/substance.ts";
import { withText } from "../content/with-text.ts";
import type { Language } from "../language/tag.ts";
import { writingOf } from "../language/writing.ts";
import { invalid } from "../refusal.ts";
import type { Block } from "../segmentation/block.ts";
import type { Region, UnitKind } from "../segmentation/kinds.ts";
import { longestChain } from "./longest-chain.ts";
import type { Fate, Revised } from "./revise.ts";

/** A unit of the article, in its source, as it is before the revision. */
export interface UnitBefore {
  id: string;
  kind: UnitKind;
  region: Region;
  content: Content;
}

/** Which units become which blocks of the new text. */
export interface Pairing {
  units: string[];
  blocks: number[];
  /** Whether the change is one of form, as a person says; absent: as it seems. */
  minor?: boolean | undefined;
  /** What stands on one side only changes nothing: the unit stays, or the block is not taken. */
  ignored?: boolean | undefined;
}

/** The change of a text: none, one of spacing, case or punctuation, or one that its translations have to be looked at for. */
export type Weight = "none" | "minor" | "major";

export interface Planned extends Pairing {
  fate: Fate;
  weight: Weight;
  /** Whether it is carried to another place; one that is split or merged may be, too. */
  moved: boolean;
  /** The new texts, as they are taken: with the marks and codes of the old ones. */
  contents: Content[];
}

/** What a new text does not hold is no reason to remove it: a headline is often given beside the file. */
const keptUnlessReplaced: ReadonlySet<UnitKind> = new Set([
  "headline",
  "standfirst",
  "byline",
  "seoTitle",
  "description",
  "alt",
  "credit",
]);

/**
 * The pairings that the comparison of both texts gives. A unit of which there is one in an article is the same one,
 * however its words have changed; where the new text has none, the old one stays.
 */
export function pairingsOf(
  revised: readonly Revised[],
  units: readonly UnitBefore[],
  blocks: readonly Block[],
): Pairing[] {
  const kindOf = new Map(units.map(({ id, kind }) => [id, kind]));
  const pairings = revised.flatMap(({ before, after }): Pairing[] =>
    withoutHeads({ units: before.map((at) => units[at]!.id), blocks: [...after] }, kindOf, blocks),
  );
  const added = (kind: UnitKind) =>
    pairings.filter((one) => one.units.length === 0 && blocks[one.blocks[0]!]!.kind === kind);
  const removed = (kind: UnitKind) =>
    pairings.filter((one) => one.blocks.length === 0 && kindOf.get(one.units[0]!) === kind);
  for (const kind of keptUnlessReplaced) {
    const [gone, come] = [removed(kind), added(kind)];
    if (gone.length === 1 && come.length === 1) {
      come[0]!.units = gone[0]!.units;
      pairings.splice(pairings.indexOf(gone[0]!), 1);
    } else if (!blocks.some((block) => block.kind === kind)) for (const one of gone) one.ignored = true;
  }
  return pairings;
}

/** A paragraph that repeats the words of its headline is not both of them: what stands alone is not merged, nor split off. */
function withoutHeads(pairing: Pairing, kindOf: ReadonlyMap<string, UnitKind>, blocks: readonly Block[]): Pairing[] {
  const { units, blocks: places } = pairing;
  if (units.length + places.length < 3) return [pairing];
  const standsAlone = (kind: UnitKind | undefined) => kind !== undefined && keptUnlessReplaced.has(kind);
  const own = units.filter((id) => !standsAlone(kindOf.get(id)));
  const news = places.filter((at) => !standsAlone(blocks[at]!.kind));
  if (own.length === 0 || news.length === 0) return [pairing];
  return [
    ...units.filter((id) => !own.includes(id)).map((id) => ({ units: [id], blocks: [] })),
    { units: own, blocks: news },
    ...places.filter((at) => !news.includes(at)).map((at) => ({ units: [], blocks: [at] })),
  ];
}

/** Whether a file of this format can say what is bold, what is a link and what is a heading. */
export const holdsMarks = (format: string) => format !== "txt";

interface Texts {
  units: readonly UnitBefore[];
  blocks: readonly Block[];
  language: Language;
  /** Whether the file could hold marks at all; else the old ones stay on the words that stay. */
  hasMarks: boolean;
}

/**
 * What each pairing does, in the order of the new text.
 * @throws Refusal `invalid` where a unit or a block is in none of them, or in two, or where many become many
 */
export function planRevision(pairings: readonly Pairing[], texts: Texts): Planned[] {
  refuseUnlessWhole(pairings, texts);
  const places = new Map(texts.units.map(({ id }, at) => [id, at]));
  const moved = movedOf(pairings, places);
  return pairings.map((pairing): Planned => {
    const { weight, contents } = changeOf(pairing, texts, places);
    const isMoved = moved.has(pairing);
    return { ...pairing, fate: fateOf(pairing, weight, contents, isMoved), weight, moved: isMoved, contents };
  });
}

function refuseUnlessWhole(pairings: readonly Pairing[], { units, blocks }: Texts) {
  const named = { units: pairings.flatMap((one) => one.units), blocks: pairings.flatMap((one) => one.blocks) };
  const known = new Set(units.map(({ id }) => id));
  if (named.units.some((id) => !known.has(id))) throw invalid("pairings", "unknownUnit");
  if (named.blocks.some((at) => blocks[at] === undefined)) throw invalid("pairings", "unknownBlock");
  if (new Set(named.units).size < named.units.length || new Set(named.blocks).size < named.blocks.length)
    throw invalid("pairings", "twice");
  if (named.units.length < units.length || named.blocks.length < blocks.length) throw invalid("pairings", "incomplete");
  const knots = pairings.some(
    (one) =>
      one.units.length + one.blocks.length === 0 ||
      (one.units.length > 1 && one.blocks.length > 1) ||
      (one.ignored && one.units.length > 0 && one.blocks.length > 0),
  );
  if (knots) throw invalid("pairings", "manyToMany");
}

/** Those that do not stand in the order that keeps most where they are. */
function movedOf(pairings: readonly Pairing[], places: ReadonlyMap<string, number>): Set<Pairing> {
  const placed = pairings.filter((one) => one.units.length > 0 && one.blocks.length > 0);
  const points = placed.map((one) => ({ i: places.get(one.units[0]!)!, j: one.blocks[0]! })).sort((a, b) => a.i - b.i);
  const inPlace = new Set(longestChain(points).map(({ j }) => j));
  return new Set(placed.filter((one) => !inPlace.has(one.blocks[0]!)));
}

function changeOf(
  pairing: Pairing,
  { units, blocks, language, hasMarks }: Texts,
  places: ReadonlyMap<string, number>,
): { weight: Weight; contents: Content[] } {
  const olds = pairing.units.map((id) => units[places.get(id)!]!.content);
  const news = pairing.blocks.map((at) => blocks[at]!.content);
  if (olds.length === 0 || news.length === 0) return { weight: "none", contents: news };
  const contents = news.map((content) => takenOver(olds, content, hasMarks, language));
  const [before, after] = [olds, contents].map((all) => all.map(plainText).join(" ")) as [string, string];
  const isSame =
    olds.length === news.length
      ? contentHash(olds[0]!) === contentHash(contents[0]!)
      : !differsInSubstance(before, after);
  if (isSame) return { weight: "none", contents };
  const isForm = before === after || differsInFormOnly(before, after);
  return { weight: (pairing.minor ?? isForm) ? "minor" : "major", contents };
}

/** The new words with the codes that the old ones have. */
function takenOver(olds: readonly Content[], content: Content, hasMarks: boolean, language: Language): Content {
  const { space } = writingOf(language);
  const old = olds.reduce((sum, one) => joinContent(sum, one, space));
  return hasMarks ? carryCodes(old, content) : withText(old, plainText(content), language);
}

function fateOf(pairing: Pairing, weight: Weight, contents: readonly Content[], moved: boolean): Fate {
  const { units, blocks, ignored } = pairing;
  if (ignored) return "unchanged";
  if (blocks.length === 0) return "removed";
  if (units.length === 0) return "added";
  if (contents.length > 1) return "split";
  if (units.length > 1) return "merged";
  if (moved) return "moved";
  return weight === "none" ? "unchanged" : "edited";
}

/**
 * All units in their new order: as the new text has them, and what is not in it behind what it stood behind. `added`
 * gives the ids of the units that a pairing makes, beyond the one that goes on.
 */
export function orderAfter(
  before: readonly string[],
  planned: readonly Planned[],
  added: (planned: Planned) => readonly string[],
): string[] {
  const inText = planned
    .filter((one) => !one.ignored && one.blocks.length > 0)
    .toSorted((a, b) => a.blocks[0]! - b.blocks[0]!);
  const order = inText.flatMap((one) => [...one.units.slice(0, 1), ...added(one), ...one.units.slice(1)]);
  const stands = new Set(order);
  const carried = new Set(inText.filter((one) => one.moved).flatMap((one) => one.units));
  const behind = new Map<string | undefined, string[]>();
  let last: string | undefined;
  for (const id of before) {
    if (stands.has(id)) {
      if (!carried.has(id)) last = id;
      continue;
    }
    const others = behind.get(last);
    if (others) others.push(id);
    else behind.set(last, [id]);
  }
  return [...(behind.get(undefined) ?? []), ...order.flatMap((id) => [id, ...(behind.get(id) ?? [])])];
}
