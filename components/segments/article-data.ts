import type { InferResponseType } from "hono/client";
import type { client } from "../../api/client.ts";
import type { Language } from "../../domain/language/tag.ts";
import { asksForNothing } from "../../domain/workflow/blank-cell.ts";

export type ArticleData = InferResponseType<(typeof client.articles)[":id"]["$get"], 200>;
export type UnitData = ArticleData["units"][number];
export type SegmentData = UnitData["segments"][string];

export interface Address {
  unit: string;
  language: Language;
}
export const keyOf = ({ unit, language }: Address): string => `${unit} ${language}`;
export const addressOf = (key: string): Address => {
  const [unit = "", language = ""] = key.split(" ");
  return { unit, language };
};
export const isSame = (a: Address | undefined, b: Address | undefined): boolean =>
  a?.unit === b?.unit && a?.language === b?.language;

/** Whether a unit waits in a language for something this person can do: to write, to confirm, to approve, to answer. */
export function isUnfinished({ kind, segments }: UnitData, language: Language, source: Language): boolean {
  const segment = segments[language];
  if (!segment || segment.omission || asksForNothing(kind, segments[source], segment)) return false;
  const { may, state, freshness } = segment;
  if (freshness.is === "major" && state !== "empty") return may["still-right"] === true;
  return (state === "empty" && may.edit === true) || may.confirm === true || may.approve === true;
}
