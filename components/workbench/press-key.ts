import { isChord } from "../../editor/chord.ts";
import { belongsToInputMethod } from "../../editor/input-method.ts";
import type { Address } from "../segments/article-data.ts";
import type { SegmentStore } from "../segments/segment-store.ts";
import { type ActId, actIds, chordsOf, type KeyChoice, type Mode } from "./keymap.ts";
import { runAct } from "./run-act.ts";
import type { WorkbenchActs } from "./workbench-acts.tsx";

/** Does what a key asks for in a mode, at a slot; answers whether it asked for anything. */
export type PressKey = (event: KeyboardEvent, mode: Mode, at: Address) => boolean;

export function createPressKey(acts: () => WorkbenchActs, store: SegmentStore, choice: () => KeyChoice): PressKey {
  const actOf = (event: KeyboardEvent, mode: Mode): ActId | undefined =>
    actIds.find((act) => chordsOf(act, mode, choice()).some((chord) => isChord(event, chord)));
  return (event, mode, at) => {
    if (belongsToInputMethod(event)) return false;
    const act = actOf(event, mode);
    return act !== undefined && runAct(act, { acts: acts(), store, at });
  };
}
