"use client";
import { directionOf } from "../../domain/language/tag.ts";
import type { UnitData } from "../segments/article-data.ts";
import { useOrder } from "../segments/use-segment-store.tsx";

interface NeighboursProps {
  unit: UnitData;
  language: string;
  side: "before" | "after";
}

/** The paragraph before, or the one after, in grey: what the text stands between. */
export function Neighbours({ unit, language, side }: NeighboursProps) {
  const units = useOrder();
  const at = units.findIndex(({ id }) => id === unit.id);
  const neighbour = units[side === "before" ? at - 1 : at + 1];
  const segment = neighbour?.segments[language];
  if (!neighbour || !segment || segment.omission || segment.text === "") return null;
  return (
    <p className="text line-clamp-2 text-[0.9375rem]! text-ink-2" lang={language} dir={directionOf(language)}>
      {segment.text}
    </p>
  );
}
