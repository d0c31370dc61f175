import fc from "fast-check";
import { it } from "vitest";
import { freshnessHolds } from "./testing/freshness-model.ts";

it("makes stale what was made from a text that has changed since, and nothing else", () => {
  fc.assert(freshnessHolds, { numRuns: 500 });
});
