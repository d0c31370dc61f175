import { ask, client, Problem } from "../../api/client.ts";
import { differsInFormOnly } from "../../domain/content/substance.ts";
import type { Step } from "../../domain/workflow/steps.ts";
import type { Address, SegmentData } from "../segments/article-data.ts";
import { readHistory } from "../segments/read-history.ts";
import { basisOf, type Saving } from "../segments/saving.ts";
import type { SegmentStore } from "../segments/segment-store.ts";

/** Asked once, at a confirm that changed the form of a text and nothing else, where others were made from it. */
export interface MinorQuestion {
  before: string;
  after: string;
  language: string;
  answer(minor: boolean | undefined): void;
}

export interface StepInput {
  reason?: string;
  minor?: boolean;
  omission?: "joined" | "left-out";
}

interface Stepping {
  store: SegmentStore;
  saving: Saving;
  say(words: string): void;
  askMinor(question: Omit<MinorQuestion, "answer">): Promise<boolean | undefined>;
  /** The editor must let go of a text that a step has replaced. */
  lookAt(address: Address): void;
}

/** Taking the steps of the workflow from the workbench. */
export function createStepping({ store, saving, say, askMinor, lookAt }: Stepping) {
  async function step(address: Address, name: Step, input: StepInput = {}): Promise<boolean> {
    if (!(await saving.flush(address))) return false;
    const version = store.segment(address)?.version ?? 0;
    const json = { step: name, version, ...basisOf(store, address), ...input };
    try {
      const answer = await ask(client.segments[":unit"][":language"].steps.$post({ param: address, json }));
      store.putSegment(address, answer);
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

  /** Confirms or approves, whichever is open; answers whether one may go on from here. */
  async function decide(address: Address): Promise<boolean> {
    if (!(await saving.flush(address))) return false;
    const { may } = store.segment(address) ?? {};
    if (may?.confirm) {
      const minor = await minorOf(address);
      return minor !== undefined && (await step(address, "confirm", minor ? { minor } : {}));
    }
    return may?.approve ? step(address, "approve") : true;
  }

  /** Whether the change that is about to be confirmed is one of form; undefined when the person thinks better of it. */
  async function minorOf(address: Address): Promise<boolean | undefined> {
    const segment = store.segment(address);
    const { unit, language } = address;
    const dependants = Object.values(store.unit(unit)?.segments ?? {}).filter(
      (one) => one.basis?.language === language,
    );
    if (!segment?.confirmed || dependants.length === 0) return false;
    const { revisions } = await readHistory(address);
    const before = revisions.find((one) => one.number === segment.confirmed)?.text ?? "";
    return differsInFormOnly(before, segment.text) ? askMinor({ before, after: segment.text, language }) : false;
  }

  return { step, decide };
}
