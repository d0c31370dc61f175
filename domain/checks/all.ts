import type { Check } from "./check.ts";
import { quantity } from "./quantity.ts";

/** Every check of a pair. A new one is a file and a line here. */
export const checks: readonly Check[] = [quantity];

export const checkIds: readonly string[] = checks.flatMap(({ ids }) => ids);
