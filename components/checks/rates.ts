import type { InferResponseType } from "hono/client";
import type { client } from "../../api/client.ts";

export type Rate = InferResponseType<(typeof client.projects)[":id"]["checks"]["rates"]["$get"], 200>["rates"][number];

/** What became of what each check found, in one direction (`en ru`) or in all together. */
export function ratesBy(rates: readonly Rate[], direction: string): Map<string, Rate> {
  const by = new Map<string, Rate>();
  for (const rate of rates) {
    if (direction !== "" && `${rate.sourceLanguage} ${rate.language}` !== direction) continue;
    const known = by.get(rate.check);
    by.set(
      rate.check,
      known
        ? {
            ...known,
            seen: known.seen + rate.seen,
            dismissed: known.dismissed + rate.dismissed,
            left: known.left + rate.left,
          }
        : rate,
    );
  }
  return by;
}
