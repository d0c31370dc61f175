import { type Address, isSame, isUnfinished, keyOf, type UnitData } from "../segments/article-data.ts";
import type { Saving } from "../segments/saving.ts";
import type { SegmentStore } from "../segments/segment-store.ts";

interface Moving {
  store: SegmentStore;
  saving: Saving;
  columns(): readonly string[];
  /** Said when nothing is left to do in a language. */
  onDone(): void;
}

type Point = { x: number; y: number };

/** Getting about in the workbench: which slot the keyboard is at, which one is open, and how. */
export function createMoving({ store, saving, columns, onDone }: Moving) {
  const leave = () => {
    const { active } = store.place();
    if (active) void saving.flush(active);
  };

  function show(address: Address, editing: boolean, point?: Point) {
    leave();
    store.moveTo({ cursor: address, active: { ...address, editing, point } });
    if (!editing) focusSlot(address);
  }

  /** Opens a slot: to write where that is one's right and nothing is withdrawn by it, else to look. */
  function open(address: Address, point?: Point) {
    const segment = store.segment(address);
    if (!segment) return;
    const editing = (segment.may.edit ?? false) && segment.state !== "approved" && !segment.omission;
    show(address, editing, point);
  }

  /** Puts the keyboard at a slot, open where one was open before. */
  function goTo(to: Address, block: ScrollLogicalPosition = "nearest") {
    if (store.place().active?.editing) open(to);
    else {
      leave();
      store.moveTo({ cursor: to, active: undefined });
      focusSlot(to);
    }
    scrollTo(to, block);
  }

  function move(address: Address, { rows = 0, columns: by = 0 }: { rows?: number; columns?: number }) {
    const units = store.shown();
    const shown = columns();
    const row = units.findIndex((one) => one.id === address.unit);
    const column = shown.indexOf(address.language);
    const unit = units[Math.min(Math.max(row + rows, 0), units.length - 1)];
    const language = shown[Math.min(Math.max(column + by, 0), shown.length - 1)];
    if (unit && language) goTo({ unit: unit.id, language });
  }

  /** The next segment of a language after a unit, or the one before it, in which there is something to do. */
  function unfinishedFrom({ unit, language }: Address, by: 1 | -1): Address | undefined {
    const units = by === 1 ? store.order() : store.order().toReversed();
    const from = units.findIndex((one) => one.id === unit);
    const { source } = store.article();
    const next = [...units.slice(from + 1), ...units.slice(0, Math.max(from, 0))].find((one) =>
      isUnfinished(one, language, source),
    );
    return next && { unit: next.id, language };
  }

  /** On to an unfinished segment of the language; where there is none, that is said. */
  function goOn(from: Address, by: 1 | -1 = 1) {
    const next = unfinishedFrom(from, by);
    if (!next) {
      onDone();
      return close();
    }
    open(next);
    scrollTo(next);
  }

  function close() {
    const { active, cursor } = store.place();
    leave();
    store.moveTo({ active: undefined });
    const at = active ?? cursor;
    if (at) requestAnimationFrame(() => focusSlot(at));
  }

  const here = (): Address => store.place().cursor ?? { unit: "", language: columns().at(-1) ?? "" };

  return {
    open,
    close,
    goTo,
    move,
    goOn,
    /** Starts an edit of what was opened to look at, also of an approved text. */
    edit(address: Address) {
      if (store.segment(address)?.may.edit) show(address, true);
    },
    /** The text is another one now, or none: the editor would show the one before. */
    lookAt(address: Address) {
      const { active } = store.place();
      if (active && isSame(active, address)) store.moveTo({ active: { ...active, editing: false } });
    },
    nextUnfinished: () => goOn(here()),
    previousUnfinished: () => goOn(here(), -1),
    /** Opens the first segment of a state, in the language that one works in. */
    goToState(state: string) {
      const language = columns().at(-1);
      if (!language) return;
      const { source } = store.article();
      const wanted = (unit: UnitData) => {
        const { state: own, omission } = unit.segments[language]!;
        return state === "unfinished" ? isUnfinished(unit, language, source) : own === state && !omission;
      };
      const unit = store.order().find(wanted);
      if (!unit) return;
      open({ unit: unit.id, language });
      requestAnimationFrame(() => scrollTo({ unit: unit.id, language }, "center"));
    },
  };
}

const slotOf = (address: Address) => document.querySelector<HTMLElement>(`[data-slot="${keyOf(address)}"]`);

export function focusSlot(address: Address) {
  slotOf(address)?.focus({ preventScroll: true });
}

export function scrollTo(address: Address, block: ScrollLogicalPosition = "nearest") {
  slotOf(address)?.scrollIntoView({ block });
}
