"use client";
import { OmitDialog } from "../segments/omit-dialog.tsx";
import { ReturnDialog } from "../segments/return-dialog.tsx";
import { useStore } from "../segments/use-segment-store.tsx";
import { later } from "../ui/later.tsx";
import { UndoNote } from "./undo-note.tsx";
import { useView } from "./use-view.tsx";
import { useActs } from "./workbench-acts.tsx";

const Palette = later(async () => (await import("./palette.tsx")).Palette);
const KeysSheet = later(async () => (await import("./keys-sheet.tsx")).KeysSheet);
const FindBar = later(async () => (await import("./find-bar.tsx")).FindBar);
const FilterBar = later(async () => (await import("./filter-bar.tsx")).FilterBar);

/** What opens over the list, or above it, and the questions that have to be answered first. */
export function Overlays() {
  const { overlay, asking, done } = useView();
  const acts = useActs();
  const store = useStore();
  const close = () => acts.look({ overlay: undefined });
  const answered = () => acts.look({ asking: undefined });
  return (
    <>
      {overlay === "palette" && <Palette onClose={close} />}
      {overlay === "keys" && <KeysSheet onClose={close} />}
      {(overlay === "find" || overlay === "replace") && (
        <FindBar key={overlay} replaces={overlay === "replace"} onClose={close} />
      )}
      {overlay === "filter" && <FilterBar onClose={close} />}
      {done && <UndoNote done={done} />}
      {asking?.what === "return" && <ReturnDialog address={asking} onClose={answered} />}
      {asking?.what === "omit" && (
        <OmitDialog address={asking} position={store.unit(asking.unit)?.position ?? 0} onClose={answered} />
      )}
    </>
  );
}
