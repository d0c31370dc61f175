import { numberKey, type Quantity } from "./quantity.ts";

/** How many of the next smaller unit are in one: feet and inches, hours, minutes and seconds. */
const smaller: Record<string, readonly [unit: string, times: number]> = {
  ft: ["in", 12],
  st: ["lb", 14],
  lb: ["oz", 16],
  m: ["cm", 100],
  h: ["min", 60],
  min: ["s", 60],
};
const farthest = 3;

/**
 * Measures that are said in two units or three, `5 ft 10 in`, `1小时30分`: their sum is added, as a hint, and where the
 * other text has that sum, the parts need no partner.
 */
export function addSums(found: Quantity[]): void {
  for (let at = 0; at + 1 < found.length; at++) {
    const first = found[at]!;
    if (!isMeasure(first) || !Object.hasOwn(smaller, first.unit!)) continue;
    let total = first.value;
    let unit = first.unit!;
    let last = at;
    const parts = [first];
    for (let next = found[last + 1]; next; next = found[last + 1]) {
      const step = Object.hasOwn(smaller, unit) ? smaller[unit]! : undefined;
      if (!step || !isMeasure(next) || next.unit !== step[0]) break;
      if (next.from - found[last]!.to > found[last]!.to - found[last]!.from + farthest + 12 || next.value >= step[1])
        break;
      total = total * step[1] + next.value;
      unit = step[0];
      parts.push(next);
      last++;
    }
    if (parts.length < 2) continue;
    const said = unit === "s" ? [clockOf(total)] : [];
    const whole: Quantity = {
      kind: "number",
      keys: [numberKey(total), ...said],
      certainty: "hint",
      value: total,
      from: first.from,
      to: found[last]!.to,
      unit,
    };
    for (const part of parts) part.whole = whole;
    found.splice(last + 1, 0, whole);
    at = last + 1;
  }
}

const isMeasure = ({ kind, unit, certainty, value }: Quantity) =>
  kind === "number" && unit !== undefined && certainty !== "hint" && Number.isInteger(value);

/** 7269 seconds are 2:01:09. */
export const clockOf = (seconds: number) =>
  `${Math.floor(seconds / 3600)}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
const two = (value: number) => `${value}`.padStart(2, "0");
