"use client";
import { useStore } from "../segments/use-segment-store.tsx";
import { later } from "../ui/later.tsx";
import { ToldNote } from "./told-note.tsx";
import { UndoNote } from "./undo-note.tsx";
import { useView } from "./use-view.tsx";
import { useActs } from "./workbench-acts.tsx";

const OmitDialog = later(async () => (await import("../segments/omit-dialog.tsx")).OmitDialog);
const ReturnDialog = later(async () => (await import("../segments/return-dialog.tsx")).ReturnDialog);
const Palette = later(async () => (await import("./palette.tsx")).Palette);
const InsertFinder = later(async () => (await import("../segments/insert-finder.tsx")).InsertFinder);
const PasteDialog = later(async () => (await import("../segments/paste-dialog.tsx")).PasteDialog);
const KeysSheet = later(async () => (await import("./keys-sheet.tsx")).KeysSheet);
const FindBar = later(async () => (await import("./find-bar.tsx")).FindBar);
const FilterBar = later(async () => (await import("./filter-bar.tsx")).FilterBar);

/** What opens over the list, or above it, and the questions that have to be answered first. */
export function Overlays() {
  const { overlay, asking, done, pasted, told } = useView();
  const acts = useActs();
  const store = useStore();
  const { active } = store.place();
  const close = () => acts.look({ overlay: undefined });
  const answered = () => acts.look({ asking: undefined });
  return (
    <>
      {overlay === "palette" && <Palette onClose={close} />}
      {overlay === "insert" && active && <InsertFinder address={active} onClose={close} />}
      {overlay === "keys" && <KeysSheet onClose={close} />}
      {(overlay === "find" || overlay === "replace") && (
        <FindBar key={overlay} replaces={overlay === "replace"} onClose={close} />
      )}
      {overlay === "filter" && <FilterBar onClose={close} />}
      {pasted && <PasteDialog pasted={pasted} onClose={() => acts.look({ pasted: undefined })} />}
      {told && <ToldNote words={told} />}
      {done && <UndoNote done={done} />}
      {asking?.what === "return" && <ReturnDialog address={asking} onClose={answered} />}
      {asking?.what === "omit" && (
        <OmitDialog address={asking} position={store.unit(asking.unit)?.position ?? 0} onClose={answered} />
      )}
    </>
  );
}
