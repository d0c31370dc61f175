"use client";
import type { ReactNode } from "react";
import { OthersHere } from "../presence/others-here.tsx";
import { later } from "../ui/later.tsx";
import type { Address, SegmentData, UnitData } from "./article-data.ts";
import { ConflictStrip } from "./conflict-strip.tsx";
import { Reading } from "./reading.tsx";
import { ReturnedNote } from "./returned-note.tsx";
import { SegmentActions } from "./segment-actions.tsx";
import { StaleStrip } from "./stale-strip.tsx";
import { useSave, useStore } from "./use-segment-store.tsx";
import { Writing } from "./writing.tsx";

const SegmentFindings = later(async () => (await import("../findings/segment-findings.tsx")).SegmentFindings);

interface OpenSegmentProps {
  address: Address;
  unit: Pick<UnitData, "id" | "kind" | "position">;
  segment: SegmentData;
  isEditing: boolean;
  /** Its state, its freshness, whether it is saved. */
  marks: ReactNode;
}

/** The slot that is open: the text with its live editor, what there is to know about it, and what can be done. */
export function OpenSegment({ address, unit, segment, isEditing, marks }: OpenSegmentProps) {
  const save = useSave(address);
  const store = useStore();
  const { returned } = segment;
  return (
    <>
      <OthersHere address={address} />
      {returned && (segment.state === "returned" || segment.state === "draft") && <ReturnedNote returned={returned} />}
      {(segment.freshness.is === "major" || segment.freshness.is === "minor") && segment.state !== "empty" && (
        <StaleStrip address={address} segment={segment} />
      )}
      {isEditing ? (
        <Writing address={address} unit={unit} segment={segment} />
      ) : (
        <Reading address={address} unit={unit} segment={segment} />
      )}
      {save.is === "conflict" && (
        <ConflictStrip address={address} conflict={save} onChoice={(content) => store.editor()?.replace(content)} />
      )}
      {!segment.omission && <SegmentFindings address={address} unit={unit} segment={segment} isEditing={isEditing} />}
      <SegmentActions address={address} segment={segment} isEditing={isEditing} marks={marks} />
    </>
  );
}
