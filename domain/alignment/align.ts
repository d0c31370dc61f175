import type { Bead } from "./bead.ts";
import { corridorAlong, corridorOf } from "./corridor.ts";
import { gatherEvidence, type TextPair } from "./evidence.ts";
import { saidIn } from "./length.ts";
import { learn } from "./lexicon.ts";
import { findPath, narrowed } from "./path.ts";
import { settings as chosen, type Settings } from "./settings.ts";
import { weighing } from "./weigh.ts";

/**
 * Which sentences (or paragraphs) of a translation say what those of its source say. What is compared: numbers by their
 * value, names by their sound, common words by meaning, marks, and lengths; and, after each round, the words that were
 * found together. The beads are in order and account for each sentence of both sides once.
 */
export function align(pair: TextPair, settings: Settings = chosen): Bead[] {
  const first = gatherEvidence(pair);
  const lengths = {
    source: Float64Array.from(pair.source, saidIn),
    target: Float64Array.from(pair.target, saidIn),
  };
  let evidence = first;
  let beads: Bead[] = [];
  const long = pair.source.length * pair.target.length > settings.long;
  for (let round = 0; round < (long ? settings.roundsOfLong : settings.rounds); round++) {
    if (round > 0) evidence = learn(first, beads);
    const corridor = round > 0 ? corridorAlong(beads, first) : corridorOf(first);
    const weigh = weighing(evidence, lengths, settings);
    beads = findPath(long && round === 0 ? narrowed(corridor, weigh) : corridor, weigh, settings.shapes);
  }
  return beads;
}
