import type { Language } from "../language/tag.ts";
import type { ThreadKind } from "../threads/kinds.ts";
import type { Act } from "../workflow/acts.ts";
import type { State } from "../workflow/states.ts";

/** What somebody is told of an article when they come back to it, in the order in which it is said. */
export const handoverKinds = ["returned", "source", "answers", "mentions", "questions", "toReview"] as const;
export type HandoverKind = (typeof handoverKinds)[number];

/** An event of the log, with how its place stands now. */
export interface Happened {
  act: Act;
  unit: string | null;
  language: Language | null;
  thread: string | null;
  details: Record<string, unknown>;
  /** The state of the segment now. */
  state: State | null;
  kind: ThreadKind | null;
  /** Whether the one who is told has said something in the thread. */
  takesPart: boolean;
}

/** Who comes back, and what is theirs to know. */
export interface Returning {
  member: string;
  source: Language;
  writes(language: Language): boolean;
  reviews(language: Language): boolean;
  manages: boolean;
}

/** Where one thing happened that the handover leads to. */
export interface HandoverPlace {
  kind: HandoverKind;
  unit: string;
  language?: Language;
  thread?: string;
}
export interface Handover {
  counts: Partial<Record<HandoverKind, number>>;
  places: HandoverPlace[];
}

const changesSource: readonly Act[] = ["segment.confirm", "segment.restore", "segment.as-approved"];
const changesUnits: readonly Act[] = ["unit.add", "unit.remove", "unit.split", "unit.merge"];
const speaks: readonly Act[] = ["thread.start", "thread.reply"];

/** Every act that can be told. */
export const toldActs: readonly Act[] = [
  ...new Set<Act>([
    ...changesSource,
    ...changesUnits,
    ...speaks,
    "segment.return",
    "segment.confirm",
    "thread.resolve",
  ]),
];

/** What of all that happened concerns the one who comes back: how much of each kind, and where. */
export function handoverOf(events: readonly Happened[], who: Returning): Handover {
  const counted = new Map<HandoverKind, Set<string>>();
  const places = new Map<string, HandoverPlace>();
  for (const [index, event] of events.entries()) {
    const kind = kindOf(event, who);
    if (!kind || !event.unit) continue;
    const { unit, language, thread } = event;
    const of = languageOf(kind, event, who);
    const place = { kind, unit, ...(of ? { language: of } : {}), ...(thread ? { thread } : {}) };
    // A segment that was returned twice is one thing to do; two answers in a thread are two, at one place.
    const key = thread ?? `${unit} ${of ?? language}`;
    const said = speaks.includes(event.act) ? `${index}` : key;
    counted.set(kind, (counted.get(kind) ?? new Set()).add(said));
    places.set(`${kind} ${key}`, place);
  }
  const counts = Object.fromEntries([...counted].map(([kind, all]) => [kind, all.size]));
  return { counts, places: [...places.values()] };
}

function kindOf(
  { act, language, state, details, kind, takesPart }: Happened,
  who: Returning,
): HandoverKind | undefined {
  if (speaks.includes(act) || act === "thread.resolve") {
    const named = Array.isArray(details.mentions) && details.mentions.includes(who.member);
    if (named) return "mentions";
    if (act === "thread.start") return kind === "query" && who.manages ? "questions" : undefined;
    return takesPart ? "answers" : undefined;
  }
  if (changesUnits.includes(act)) return "source";
  if (language === null) return undefined;
  if (language === who.source) return changesSource.includes(act) ? "source" : undefined;
  if (act === "segment.return") return state === "returned" && who.writes(language) ? "returned" : undefined;
  return act === "segment.confirm" && state === "confirmed" && who.reviews(language) ? "toReview" : undefined;
}

/** Which column a place is in: that of the segment, the source, or where the thread was begun. */
function languageOf(kind: HandoverKind, { language }: Happened, { source }: Returning): Language | undefined {
  return kind === "source" ? source : (language ?? undefined);
}
