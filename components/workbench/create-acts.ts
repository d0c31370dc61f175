import { ask, client, Problem } from "../../api/client.ts";
import { differsInFormOnly } from "../../domain/content/substance.ts";
import type { Company } from "../presence/company.ts";
import type { Saving } from "../segments/saving.ts";
import { basisOf } from "../segments/saving.ts";
import {
  type Address,
  isSame,
  isUnfinished,
  type SegmentData,
  type SegmentStore,
  type UnitData,
} from "../segments/segment-store.ts";
import { talkActs } from "../threads/talk-acts.ts";
import type { WorkbenchActs } from "./workbench-acts.tsx";

/** Asked once, at a confirm that changed the form of a text and nothing else, where others were made from it. */
export interface MinorQuestion {
  before: string;
  after: string;
  language: string;
  answer(minor: boolean | undefined): void;
}

interface Workbench {
  store: SegmentStore;
  saving: Saving;
  columns(): readonly string[];
  say(words: string): void;
  words: { allDone: string };
  openThreads(): void;
  showColumn(language: string): void;
  company: Company;
  askMinor(question: Omit<MinorQuestion, "answer">): Promise<boolean | undefined>;
}

/** What the parts of the workbench can ask for: see workbench-acts.tsx. */
export function createActs({
  store,
  saving,
  columns,
  say,
  words,
  openThreads,
  showColumn,
  company,
  askMinor,
}: Workbench): WorkbenchActs & { goTo(state: string): void } {
  const open = (address: Address, point?: { x: number; y: number }) => {
    const segment = store.segment(address);
    if (!segment) return;
    const editing = (segment.may.edit ?? false) && segment.state !== "approved" && !segment.omission;
    show(address, editing, point);
  };
  const show = (address: Address, editing: boolean, point?: { x: number; y: number }) => {
    leave();
    store.moveTo({ cursor: address, active: { ...address, editing, point } });
    if (!editing) focusSlot(address);
  };
  const lookAt = (address: Address) => {
    const { active } = store.place();
    if (active && isSame(active, address)) store.moveTo({ active: { ...active, editing: false } });
  };
  const leave = () => {
    const { active } = store.place();
    if (active) void saving.flush(active);
  };
  const close = () => {
    const { active, cursor } = store.place();
    leave();
    store.moveTo({ active: undefined });
    const at = active ?? cursor;
    if (at) requestAnimationFrame(() => focusSlot(at));
  };
  const edit = (address: Address) => {
    if (store.segment(address)?.may.edit) show(address, true);
  };

  async function step(
    address: Address,
    name: Parameters<WorkbenchActs["step"]>[1],
    input: Parameters<WorkbenchActs["step"]>[2] = {},
  ): Promise<boolean> {
    if (!(await saving.flush(address))) return false;
    const version = store.segment(address)?.version ?? 0;
    const json = { step: name, version, ...basisOf(store, address), ...input };
    try {
      const answer = await ask(client.segments[":unit"][":language"].steps.$post({ param: address, json }));
      store.putSegment(address, answer);
      // The text is another one now, or none: the editor would show the one before.
      if (name === "as-approved" || name === "omit") lookAt(address);
      // A confirmed source changes how every text stands that was made from it.
      if (name === "confirm" || name === "still-right" || name === "as-approved") await refreshUnit(address);
      return true;
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      const theirs = error.facts.theirs as SegmentData | undefined;
      if (theirs) store.putSegment(address, theirs);
      store.putSave(address, { is: "refused", detail: error.detail });
      say(error.detail);
      return false;
    }
  }

  /** The other languages of a unit, as they stand to the one that has changed. */
  async function refreshUnit({ unit, language }: Address) {
    const others = Object.values(store.unit(unit)?.segments ?? {}).filter(
      (one) => one.language !== language && one.basis,
    );
    if (others.length === 0) return;
    const whole = await ask(client.units[":unit"].$get({ param: { unit } }));
    for (const other of others) {
      const fresh = whole.segments[other.language];
      if (fresh && fresh.version === other.version) store.putSegment({ unit, language: other.language }, fresh);
    }
  }

  async function advance(address: Address) {
    if (!(await saving.flush(address))) return;
    const segment = store.segment(address);
    const name = segment?.may.confirm ? "confirm" : segment?.may.approve ? "approve" : undefined;
    if (name === "confirm") {
      const minor = await minorOf(address);
      if (minor === undefined) return;
      if (!(await step(address, "confirm", minor ? { minor } : {}))) return;
    } else if (name && !(await step(address, name))) return;
    goOn(address);
  }

  /** On to the next unfinished segment of the language; where there is none, that is said. */
  function goOn(from: Address) {
    const next = nextUnfinished(from);
    if (next) {
      open(next);
      scrollTo(next);
    } else {
      say(words.allDone);
      close();
    }
  }

  /** Whether the change that is about to be confirmed is one of form; undefined when the person thinks better of it. */
  async function minorOf(address: Address): Promise<boolean | undefined> {
    const segment = store.segment(address);
    const { unit, language } = address;
    const dependants = Object.values(store.unit(unit)?.segments ?? {}).filter(
      (one) => one.basis?.language === language,
    );
    if (!segment?.confirmed || dependants.length === 0) return false;
    const { revisions } = await ask(client.segments[":unit"][":language"].revisions.$get({ param: address }));
    const before = revisions.find((one) => one.number === segment.confirmed)?.text ?? "";
    return differsInFormOnly(before, segment.text) ? askMinor({ before, after: segment.text, language }) : false;
  }

  function nextUnfinished({ unit, language }: Address): Address | undefined {
    const units = store.order();
    const from = units.findIndex((one) => one.id === unit);
    const ahead = [...units.slice(from + 1), ...units.slice(0, from)];
    const { source } = store.article();
    const next = ahead.find((one) => isUnfinished(one, language, source));
    return next && { unit: next.id, language };
  }

  function move(address: Address, { rows = 0, columns: by = 0 }: { rows?: number; columns?: number }) {
    const units = store.order();
    const shown = columns();
    const row = units.findIndex((one) => one.id === address.unit);
    const column = shown.indexOf(address.language);
    const unit = units[Math.min(Math.max(row + rows, 0), units.length - 1)];
    const language = shown[Math.min(Math.max(column + by, 0), shown.length - 1)];
    if (!unit || !language) return;
    const to = { unit: unit.id, language };
    const wasEditing = store.place().active?.editing;
    if (wasEditing) open(to);
    else {
      leave();
      store.moveTo({ cursor: to, active: undefined });
      focusSlot(to);
    }
    scrollTo(to);
  }

  const showThreads = (address: Address) => {
    leave();
    store.moveTo({ cursor: address, active: undefined });
    openThreads();
  };
  const walkTo = (address: Address, thread?: string) => {
    leave();
    showColumn(address.language);
    store.moveTo({ cursor: address, active: undefined });
    // The column stands there with the next frame.
    requestAnimationFrame(() => {
      focusSlot(address);
      scrollTo(address, "center");
      if (thread) flash(address, thread);
    });
  };

  return {
    saving,
    ...talkActs({ store, company, showThreads, walkTo }),
    showThreads,
    walkTo,
    open,
    edit,
    close,
    step,
    advance,
    move,
    nextUnfinished() {
      const { cursor } = store.place();
      const from = cursor ?? { unit: "", language: columns().at(-1) ?? "" };
      goOn(from);
    },
    say,
    async reload() {
      store.putArticle(await ask(client.articles[":id"].$get({ param: { id: store.article().id } })));
    },
    goTo(state) {
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

/** Shows for a moment which words of a slot are meant. */
function flash(address: Address, thread: string) {
  const mark = slotOf(address)?.querySelector<HTMLElement>(`[data-thread="${CSS.escape(thread)}"]`);
  mark?.scrollIntoView({ block: "center" });
  mark?.toggleAttribute("data-flash", true);
  setTimeout(() => mark?.removeAttribute("data-flash"), flashTime);
}
const flashTime = 1_600;

const slotOf = ({ unit, language }: Address) =>
  document.querySelector<HTMLElement>(`[data-slot="${unit} ${language}"]`);

function focusSlot(address: Address) {
  slotOf(address)?.focus({ preventScroll: true });
}

function scrollTo(address: Address, block: ScrollLogicalPosition = "nearest") {
  slotOf(address)?.scrollIntoView({ block });
}
