/** How often numbers below 2²⁴ are met in pairs: an open hash of typed arrays, as there may be a million of them. */
export interface PairCounts {
  add(a: number, b: number, weight: number): void;
  entries(): Generator<[a: number, b: number, weight: number]>;
}

const shift = 2 ** 24;
const fullest = 0.6;

export function countPairs(): PairCounts {
  let size = 1 << 15;
  let used = 0;
  let keys = new Float64Array(size).fill(-1);
  let weights = new Float32Array(size);

  function slotOf(key: number, a: number, b: number): number {
    let slot = (Math.imul(a, 0x9e3779b1) ^ Math.imul(b, 0x85ebca6b)) >>> 0;
    slot = (slot ^ (slot >>> 15)) & (size - 1);
    while (keys[slot] !== -1 && keys[slot] !== key) slot = (slot + 1) & (size - 1);
    return slot;
  }

  function grow() {
    const [oldKeys, oldWeights] = [keys, weights];
    size *= 2;
    keys = new Float64Array(size).fill(-1);
    weights = new Float32Array(size);
    for (const [at, key] of oldKeys.entries()) {
      if (key === -1) continue;
      const slot = slotOf(key, Math.floor(key / shift), key % shift);
      keys[slot] = key;
      weights[slot] = oldWeights[at]!;
    }
  }

  return {
    add(a, b, weight) {
      const key = a * shift + b;
      let slot = slotOf(key, a, b);
      if (keys[slot] === -1) {
        if (++used > size * fullest) {
          grow();
          slot = slotOf(key, a, b);
        }
        keys[slot] = key;
      }
      weights[slot]! += weight;
    },
    *entries() {
      for (let slot = 0; slot < size; slot++) {
        const key = keys[slot]!;
        if (key !== -1) yield [Math.floor(key / shift), key % shift, weights[slot]!];
      }
    },
  };
}
