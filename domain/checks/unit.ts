import { sameDimension, unitOf } from "../quantities/convert.ts";
import { matchQuantities } from "../quantities/match.ts";
import { mostQuantities, type Quantity } from "../quantities/quantity.ts";
import type { Check } from "./check.ts";
import type { Finding } from "./finding.ts";

/** The same number of another measure: 5 miles, 5 километров. */
export const unit: Check = {
  ids: ["quantity.unit"],
  find({ source, target }) {
    const ours = source.quantities.filter(isMeasured);
    const theirs = target.quantities.filter(isMeasured);
    if (ours.length === 0 || theirs.length === 0 || ours.length + theirs.length > mostQuantities) return [];
    const units = new Set(ours.map((one) => unitOf(one.unit!)));
    const others = new Set(theirs.map((one) => unitOf(one.unit!)));
    const { pairs } = matchQuantities(ours, theirs);
    return pairs
      .filter(
        ({ source: one, target: two }) =>
          differs(one, two) && !units.has(unitOf(two.unit!)) && !others.has(unitOf(one.unit!)),
      )
      .map(
        ({ source: one, target: two }): Finding => ({
          check: "quantity.unit",
          severity: "warning",
          source: [{ from: one.from, to: one.to }],
          target: [{ from: two.from, to: two.to }],
          values: { source: measured(source.text, one), target: measured(target.text, two) },
        }),
      );
  },
};

const isMeasured = ({ kind, unit, certainty, calendar }: Quantity) =>
  kind === "number" && unit !== undefined && certainty === "certain" && calendar === undefined;

/** Whether two units are surely not the same: of one dimension, and no two names of one. */
function differs(one: Quantity, two: Quantity): boolean {
  const a = unitOf(one.unit!);
  const b = unitOf(two.unit!);
  return a !== b && sameDimension(a, b) && one.value === two.value && one.value > 1;
}

/** The number with the word behind it, as far as a unit goes. */
const measured = (text: string, { from, to }: Quantity) =>
  text.slice(from, to + 16).replace(/^(\S+[\s-]?\S*).*$/su, "$1");
