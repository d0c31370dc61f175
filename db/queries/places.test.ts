import fc from "fast-check";
import { expect, it } from "vitest";
import { placeGap, placesInOrder } from "./units.ts";

it.each([
  ["stays as it is", [1, 5, 9], [1, 5, 9]],
  ["takes one to the end", [5, 9, 1], [5, 9, 9 + placeGap]],
  ["takes one to the front", [placeGap, 5, 9], [5 - placeGap, 5, 9]],
  ["makes room for one between", [100, 900, 500], [100, 300, 500]],
  ["is spread out where there is no room", [1, 9, 2], [placeGap, 2 * placeGap, 3 * placeGap]],
  ["is nothing", [], []],
])("an order that %s", (_, places, arranged) => {
  expect(placesInOrder(places)).toEqual(arranged);
});

it("always grows", () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.integer({ min: 1, max: 200 }), { maxLength: 40 }), (places) => {
      const arranged = placesInOrder(places);
      expect(arranged).toHaveLength(places.length);
      for (const [at, place] of arranged.entries()) if (at > 0) expect(place).toBeGreaterThan(arranged[at - 1]!);
    }),
  );
});
