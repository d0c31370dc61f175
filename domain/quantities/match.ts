import { isRounding, sameMeasure } from "./convert.ts";
import type { Certainty, Quantity } from "./quantity.ts";

/** Two quantities that say the same, one in each text. */
export interface QuantityPair {
  source: Quantity;
  target: Quantity;
}

export interface QuantityMatch {
  pairs: QuantityPair[];
  /** Of the source without a partner, and of the target; hints are left out. */
  missing: Unmatched[];
  extra: Unmatched[];
  /** The firm hints that nothing answers. */
  hints: { source: Quantity[]; target: Quantity[] };
}

export interface Unmatched {
  quantity: Quantity;
  /** The other text says this value, but less often. */
  repeated: boolean;
}

const order: readonly Certainty[] = ["certain", "spoken", "hint"];

/** More unmatched quantities than this are not tried against each other one by one. */
const mostCompared = 40;

/**
 * Pairs the quantities of two texts by value: what is certain first, each used once. What is left is tried as a
 * measure in another unit or a rounding. Linear in the number of quantities.
 */
export function matchQuantities(source: readonly Quantity[], target: readonly Quantity[]): QuantityMatch {
  if (source.length === 0 && target.length === 0)
    return { pairs: [], missing: [], extra: [], hints: { source: [], target: [] } };
  const index = new TargetIndex(target);
  const pairs: QuantityPair[] = [];
  const matched = new Set<Quantity>();
  for (const certainty of order) {
    for (const quantity of source) {
      if (quantity.certainty !== certainty || quantity.keys.length === 0) continue;
      const partner = index.take(quantity, certainty === "hint" ? ["certain", "spoken"] : order);
      if (!partner) continue;
      matched.add(quantity);
      pairs.push({ source: quantity, target: partner });
    }
  }
  // What only hints at a value may be answered by another hint.
  for (const quantity of source) {
    if (quantity.certainty !== "hint" || matched.has(quantity) || !quantity.firm) continue;
    if (index.take(quantity, ["hint"])) matched.add(quantity);
  }
  const sourceKeys = new Set(source.flatMap((quantity) => quantity.keys));
  const isOpen = (quantity: Quantity, matched: ReadonlySet<Quantity>) =>
    quantity.certainty !== "hint" &&
    quantity.keys.length > 0 &&
    !matched.has(quantity) &&
    !(quantity.whole && matched.has(quantity.whole));
  const missing = source
    .filter((quantity) => isOpen(quantity, matched))
    .map((quantity) => ({ quantity, repeated: ownKeys(quantity).some((key) => index.has(key)) }));
  const extra = target
    .filter((quantity) => isOpen(quantity, index.used))
    .map((quantity) => ({ quantity, repeated: ownKeys(quantity).some((key) => sourceKeys.has(key)) }));
  dropConversions(missing, source, extra);
  dropConversions(extra, target, missing);
  if (missing.length > 0 && extra.length > 0 && missing.length <= mostCompared && extra.length <= mostCompared) {
    pairConverted(missing, extra, pairs);
  }
  dropHinted(missing, extra, target);
  dropHinted(extra, missing, source);
  const isFirm = ({ firm }: Quantity) => firm === true;
  return {
    pairs,
    missing,
    extra,
    hints: {
      source: source.filter((one) => isFirm(one) && !matched.has(one)),
      target: target.filter((one) => isFirm(one) && !index.used.has(one)),
    },
  };
}

/** 6,000 mu (400 hectares): what repeats a neighbour in another unit needs no partner. */
function dropConversions(unmatched: Unmatched[], all: readonly Quantity[], others: readonly Unmatched[]) {
  if (unmatched.length > mostCompared || !unmatched.some(({ quantity }) => quantity.unit)) return;
  for (let i = unmatched.length - 1; i >= 0; i--) {
    const { quantity } = unmatched[i]!;
    // Both texts convert, and not to the same.
    if (others.some(({ quantity: other }) => other.unit === quantity.unit)) continue;
    const at = all.indexOf(quantity);
    const near = all.slice(Math.max(0, at - 3), at + 4);
    if (near.some((other) => other !== quantity && isConverted(quantity, other) && other.unit)) unmatched.splice(i, 1);
  }
}

/** What a hint of the other text says in another unit: 178 cm, five feet ten; 90 minutes, полтора часа. */
function dropHinted(unmatched: Unmatched[], others: Unmatched[], all: readonly Quantity[]) {
  if (unmatched.length === 0 || unmatched.length > mostCompared) return;
  const hints = all.filter(({ certainty, unit, value }) => certainty === "hint" && unit !== undefined && value > 0);
  if (hints.length > mostCompared) return;
  for (const { quantity } of [...unmatched]) {
    const said = quantity.whole ?? quantity;
    const hint = hints.find((one) => sameMeasure(said.value, said.unit, one.value, one.unit));
    if (!hint) continue;
    remove(unmatched, (one) => one === quantity || (one.whole !== undefined && one.whole === quantity.whole));
    remove(others, ({ whole }) => whole === hint);
  }
}

function remove(unmatched: Unmatched[], fits: (quantity: Quantity) => boolean) {
  for (let at = unmatched.length - 1; at >= 0; at--) if (fits(unmatched[at]!.quantity)) unmatched.splice(at, 1);
}

function pairConverted(missing: Unmatched[], extra: Unmatched[], pairs: QuantityPair[]) {
  for (let i = missing.length - 1; i >= 0; i--) {
    const { quantity } = missing[i]!;
    const j = extra.findIndex(({ quantity: other }) => isConverted(quantity, other));
    if (j < 0) continue;
    pairs.push({ source: quantity, target: extra[j]!.quantity });
    missing.splice(i, 1);
    extra.splice(j, 1);
  }
}

function isConverted(one: Quantity, two: Quantity): boolean {
  if (one.kind !== "number" || two.kind !== "number") return false;
  return sameMeasure(one.value, one.unit, two.value, two.unit) || isRounding(one.value, two.value);
}

/** The keys by which a clock time is itself, without its bare digits. */
const ownKeys = ({ kind, keys }: Quantity) => (kind === "clock" ? keys.filter((key) => key.startsWith("t")) : keys);

/** The quantities of the target by key and certainty; each is taken once. */
class TargetIndex {
  readonly used = new Set<Quantity>();
  private readonly lists = new Map<string, Quantity[]>();
  private readonly starts = new Map<string, number>();
  private readonly keys = new Set<string>();

  constructor(target: readonly Quantity[]) {
    for (const quantity of target) {
      for (const key of quantity.keys) {
        this.keys.add(key);
        const slot = `${quantity.certainty}${key}`;
        const list = this.lists.get(slot);
        if (list) list.push(quantity);
        else this.lists.set(slot, [quantity]);
      }
    }
  }

  has(key: string): boolean {
    return this.keys.has(key);
  }

  take(quantity: Quantity, certainties: readonly Certainty[]): Quantity | undefined {
    for (const certainty of certainties) {
      for (const key of quantity.keys) {
        const found = this.firstFree(`${certainty}${key}`);
        // 6 a.m. and 6 p.m. share their digits; only against a bare number these are enough.
        if (!found || (found.kind === "clock" && quantity.kind === "clock" && !key.startsWith("t"))) continue;
        this.used.add(found);
        return found;
      }
    }
    return undefined;
  }

  private firstFree(slot: string): Quantity | undefined {
    const list = this.lists.get(slot);
    if (!list) return undefined;
    let at = this.starts.get(slot) ?? 0;
    while (at < list.length && this.used.has(list[at]!)) at++;
    this.starts.set(slot, at);
    return list[at];
  }
}
