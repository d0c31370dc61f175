import type { Content } from "../../domain/content/content.ts";
import type { EditorHandle } from "../../editor/segment-editor.tsx";
import type { FindingsHandle } from "../findings/findings-handle.ts";
import {
  type Address,
  type ArticleData,
  addressOf,
  isSame,
  keyOf,
  type SegmentData,
  type UnitData,
} from "./article-data.ts";
import { type Filter, isEmpty, unitsThrough } from "./filter.ts";

/** How the text on the screen stands to the one on the server. */
export type SaveState =
  | { is: "saved"; at?: number }
  | { is: "dirty" | "saving" }
  | { is: "retrying"; reason: "offline" | "ended" | "trouble" }
  | { is: "conflict"; theirs: SegmentData; mine: Content; base: Content }
  | { is: "refused"; detail: string };

/** What a component can listen to: the order of units, one segment, its save, where the person is. */
type Topic =
  | "article"
  | "order"
  | "place"
  | "saves"
  | "gone"
  | "shown"
  | "selection"
  | `segment ${string}`
  | `save ${string}`;

interface Place {
  /** The slot that the keyboard is at. */
  cursor: Address | undefined;
  /** The slot that is open, and whether it is written in or only looked at. */
  active: (Address & { editing: boolean; point?: { x: number; y: number } | undefined }) | undefined;
}

export interface Gone extends Address {
  position: number;
}

export type SegmentStore = ReturnType<typeof createSegmentStore>;

interface SameChangeHere {
  address: Address;
  content: Content;
}

/**
 * All that the workbench knows, in one place on the client, keyed by unit and language. Whoever learns something new
 * (an answer, a save, later the stream and the journal) writes it here; React only draws it, and each row listens to
 * its own slice.
 */
export function createSegmentStore(given: ArticleData, member: string) {
  let article = given;
  let opened = 0;
  let units = new Map(given.units.map((unit) => [unit.id, unit]));
  const saves = new Map<string, SaveState>();
  /** Slots that were taken out of the article while somebody wrote in them, with where they stood. */
  let gone: Gone[] = [];
  let filter: Filter | undefined;
  let shown: readonly UnitData[] = given.units;
  let selection: ReadonlySet<string> = new Set();
  let editor: EditorHandle | undefined;
  let findings: FindingsHandle | undefined;
  let sameChange: SameChangeHere | undefined;
  let place: Place = { cursor: undefined, active: undefined };
  let typed = "";
  const listeners = new Map<Topic, Set<() => void>>();
  const saved: SaveState = { is: "saved" };

  const tell = (...topics: Topic[]) => {
    for (const topic of topics) for (const listener of listeners.get(topic) ?? []) listener();
  };

  const findShown = () => {
    shown =
      filter && !isEmpty(filter)
        ? unitsThrough(filter, article.units, { source: article.source, member })
        : article.units;
    tell("shown");
  };

  const withMine = (unit: UnitData): UnitData => {
    const before = units.get(unit.id)?.segments ?? {};
    const mine = Object.entries(before).filter(([language]) => isMine({ unit: unit.id, language }));
    return mine.length === 0 ? unit : { ...unit, segments: { ...unit.segments, ...Object.fromEntries(mine) } };
  };
  const isMine = (address: Address) =>
    (place.active?.editing && isSame(place.active, address)) || (saves.get(keyOf(address)) ?? saved).is !== "saved";

  return {
    isMine,
    subscribe(topic: Topic, listener: () => void): () => void {
      const set = listeners.get(topic) ?? new Set();
      listeners.set(topic, set.add(listener));
      return () => set.delete(listener);
    },
    article: (): ArticleData => article,
    /** How often the article was opened anew: what is shown beside its texts is asked for again with each. */
    opened: (): number => opened,
    order: (): readonly UnitData[] => article.units,
    unit: (id: string): UnitData | undefined => units.get(id),
    segment: ({ unit, language }: Address): SegmentData | undefined => units.get(unit)?.segments[language],
    save: (address: Address): SaveState => saves.get(keyOf(address)) ?? saved,
    /** Every text that the server does not have yet. */
    unsaved: (): SaveState[] => [...saves.values()].filter((state) => state.is !== "saved"),
    lastSaved: (): number =>
      Math.max(0, ...[...saves.values()].map((state) => (state.is === "saved" ? (state.at ?? 0) : 0))),
    place: (): Place => place,

    /**
     * The article as it was opened anew: after a change of its units, or when the rest of it has come. A slot in which
     * the person writes, or whose text is not saved, stays as it is: it must be saved on the version that they saw.
     */
    putArticle(next: ArticleData) {
      opened += 1;
      const left = new Set(next.units.map(({ id }) => id));
      const lost = [...saves].flatMap(([key, { is }]): Gone[] => {
        const { unit: id, language } = addressOf(key);
        const unit = units.get(id);
        return is === "saved" || !unit || left.has(id) ? [] : [{ unit: id, language, position: unit.position }];
      });
      gone = [...gone.filter(({ unit }) => !left.has(unit)), ...lost];
      if (place.active && !left.has(place.active.unit)) place = { cursor: undefined, active: undefined };
      article = { ...next, units: next.units.map(withMine) };
      units = new Map(article.units.map((unit) => [unit.id, unit]));
      // What a filter shows stays as it was found, so that nothing vanishes under somebody's hands.
      shown = filter && !isEmpty(filter) ? shown.flatMap(({ id }) => units.get(id) ?? []) : article.units;
      selection = new Set([...selection].filter((id) => left.has(id)));
      tell("article", "order", "gone", "place", "shown", "selection");
      for (const topic of listeners.keys()) if (topic.startsWith("segment ")) tell(topic);
    },
    /** One language of a unit, as the server has answered. */
    putSegment({ unit: id, language }: Address, segment: SegmentData) {
      const unit = units.get(id);
      if (!unit) return;
      const next = { ...unit, segments: { ...unit.segments, [language]: segment } };
      units.set(id, next);
      article = { ...article, units: article.units.map((one) => (one.id === id ? next : one)) };
      tell(`segment ${keyOf({ unit: id, language })}`, "article");
    },
    putSave(address: Address, state: SaveState) {
      saves.set(keyOf(address), state);
      tell(`save ${keyOf(address)}`, "saves");
    },
    member,
    /** The units that the filter shows; all where there is none. */
    shown: (): readonly UnitData[] => shown,
    filter: (): Filter | undefined => filter,
    putFilter(next: Filter | undefined) {
      filter = next;
      findShown();
    },
    /** The units that are chosen for something that is done to several. */
    selection: (): ReadonlySet<string> => selection,
    putSelection(ids: Iterable<string>) {
      selection = new Set(ids);
      tell("selection");
    },
    /** The editor of the open slot, where one is written in. */
    editor: (): EditorHandle | undefined => editor,
    putEditor(handle: EditorHandle | undefined) {
      editor = handle;
    },
    /** What the open slot would be with the change of its source, where that is proposed. */
    sameChange: (): SameChangeHere | undefined => sameChange,
    putSameChange(proposed: SameChangeHere | undefined) {
      sameChange = proposed;
    },
    /** The findings of the open slot, where they are followed. */
    findings: (): FindingsHandle | undefined => findings,
    putFindings(handle: FindingsHandle | undefined) {
      findings = handle;
    },
    gone: (): readonly Gone[] => gone,
    /** The person has seen to a text that lost its place. */
    forget(address: Address) {
      gone = gone.filter((one) => !isSame(one, address));
      tell("gone");
    },
    /** Keeps a character that was typed while the editor was on its way; it is given away once. */
    typeAhead(character: string) {
      typed += character;
    },
    takeTyped(): string {
      const taken = typed;
      typed = "";
      return taken;
    },
    moveTo(next: Partial<Place>) {
      place = { ...place, ...next };
      typed = "";
      tell("place");
    },
  };
}
