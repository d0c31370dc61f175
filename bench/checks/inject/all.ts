import { amounts } from "./amounts.ts";
import { claims } from "./claims.ts";
import type { Injection } from "./injection.ts";
import { marks } from "./marks.ts";
import { wholes } from "./wholes.ts";

/** Every error that is put in. A kind may be done in several ways: `digit: another`, `digit: one lost`. */
export const injections: readonly Injection[] = [...amounts, ...wholes, ...marks, ...claims];
