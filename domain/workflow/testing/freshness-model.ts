// Random sequences of edits over three languages, and what they should make stale, told without revisions or hashes: a
// text is fresh when every text on the way to the source still says what was read there.
import fc from "fast-check";
import { type Freshness, freshnessOf, type Slot } from "../freshness.ts";

const languages = ["zh-Hans", "en", "ru"] as const;
type Spoken = (typeof languages)[number];
const source: Spoken = "zh-Hans";

interface Confirmed {
  text: string;
  major: boolean;
}

interface Written {
  /** Every confirmed text, oldest first. */
  confirmed: Confirmed[];
  readIn: { language: Spoken; text: string; at: number } | undefined;
}

type Unit = Record<Spoken, Written>;

type Edit =
  | { act: "confirm"; language: Spoken; text: string; major: boolean; from: Spoken }
  | { act: "still-right"; language: Spoken };

const language = fc.constantFrom(...languages);
const edit: fc.Arbitrary<Edit> = fc.oneof(
  // Few texts, so that some are changed back to what they were.
  {
    weight: 3,
    arbitrary: fc.record({
      act: fc.constant("confirm" as const),
      language,
      text: fc.constantFrom("a", "b", "c"),
      major: fc.boolean(),
      from: language,
    }),
  },
  { weight: 1, arbitrary: fc.record({ act: fc.constant("still-right" as const), language }) },
);

/** After each edit of a sequence, what the rules say of each language is what the model says. */
export const freshnessHolds = fc.property(fc.array(edit, { minLength: 1, maxLength: 30 }), (edits) => {
  const unit: Unit = { "zh-Hans": empty(), en: empty(), ru: empty() };
  for (const one of edits) {
    apply(one, unit);
    const slots = languages.map((spoken) => slotOf(spoken, unit));
    for (const spoken of languages) {
      const found = freshnessOf(spoken, slots, source);
      const expected = expectedOf(spoken, unit);
      if (found.is !== expected) throw new Error(`${spoken} is ${found.is}, should be ${expected}`);
      checkVia(spoken, unit, found);
    }
  }
});

const empty = (): Written => ({ confirmed: [], readIn: undefined });

function apply(edit: Edit, unit: Unit) {
  const written = unit[edit.language];
  if (edit.act === "still-right") {
    if (written.readIn) written.readIn = readingOf(written.readIn.language, unit);
    return;
  }
  written.confirmed.push({ text: edit.text, major: edit.major });
  if (edit.language !== source) {
    const from = edit.from === edit.language ? source : edit.from;
    written.readIn = readingOf(from, unit);
  }
}

function readingOf(from: Spoken, unit: Unit): Written["readIn"] {
  const { confirmed } = unit[from];
  const last = confirmed.at(-1);
  return last && { language: from, text: last.text, at: confirmed.length };
}

/** As the database holds it: numbered revisions, and a hash in place of the text. */
function slotOf(spoken: Spoken, unit: Unit): Slot {
  const { confirmed, readIn } = unit[spoken];
  const last = confirmed.at(-1);
  return {
    language: spoken,
    basis: readIn && { language: readIn.language, revision: readIn.at, hash: `#${readIn.text}` },
    confirmed: last && { revision: confirmed.length, hash: `#${last.text}` },
    majorRevision: confirmed.findLastIndex(({ major }) => major) + 1,
  };
}

function expectedOf(spoken: Spoken, unit: Unit): Freshness["is"] {
  if (spoken === source) return "origin";
  const changes = wayToSource(spoken, unit).map((on) => changeSince(on, unit));
  if (changes.includes("major")) return "major";
  return changes.includes("minor") ? "minor" : "fresh";
}

/** The languages whose readings lead to the source, this one first; a circle is walked once. */
function wayToSource(spoken: Spoken, unit: Unit): Spoken[] {
  const way: Spoken[] = [];
  for (let on: Spoken | undefined = spoken; on && !way.includes(on); on = unit[on].readIn?.language) way.push(on);
  return way;
}

function changeSince(spoken: Spoken, unit: Unit): "none" | "minor" | "major" {
  const { readIn } = unit[spoken];
  if (!readIn) return "none";
  const { confirmed } = unit[readIn.language];
  if (confirmed.at(-1)?.text === readIn.text) return "none";
  return confirmed.slice(readIn.at).some(({ major }) => major) ? "major" : "minor";
}

/** The languages that are named between are those on the way, and the next one has changed that much. */
function checkVia(spoken: Spoken, unit: Unit, found: Freshness) {
  if (!found.via) return;
  const way = wayToSource(spoken, unit);
  const named = way.slice(1, 1 + found.via.length);
  if (named.join() !== found.via.join()) throw new Error(`via ${found.via}, should be ${named}`);
  const last = named.at(-1);
  if (last && changeSince(last, unit) !== found.is) throw new Error(`${last} has not changed so`);
}
