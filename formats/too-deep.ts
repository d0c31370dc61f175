import { invalid } from "../domain/refusal.ts";

/**
 * Libraries go down by recursion. Where a file is nested deeper than the stack, V8 throws a RangeError: then the file
 * is at fault, not the program. Any other error stays what it is.
 */
export function tooDeepOr(error: unknown): unknown {
  const isOverflow = error instanceof RangeError && error.message.includes("call stack");
  return isOverflow ? invalid("content", "tooDeep") : error;
}

/** @throws Refusal `invalid` */
export function refuseTooDeep<T>(parse: () => T): T {
  try {
    return parse();
  } catch (error) {
    throw tooDeepOr(error);
  }
}
