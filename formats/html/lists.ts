import { addGroup } from "../draft.ts";
import { attribute } from "./attributes.ts";
import { within } from "./place.ts";
import { enterBlock, type Handler } from "./walk.ts";

const list =
  (ordered: boolean): Handler =>
  (walk, element, place, into) => {
    const start = Number.parseInt(attribute(element, "start"), 10);
    const numbering = ordered ? { ordered, ...(Number.isSafeInteger(start) && start !== 1 ? { start } : {}) } : {};
    enterBlock(walk, place, within(place, "item", addGroup(walk.draft, "list", place.group, numbering)), into);
  };

const item: Handler = (walk, _element, place, into) => {
  const openers = [...place.openers, { kind: "item" as const, used: false }];
  enterBlock(walk, place, { ...within(place, "paragraph"), openers, opens: true }, into);
};

export const listHandlers: Readonly<Record<string, Handler>> = {
  ul: list(false),
  menu: list(false),
  dir: list(false),
  ol: list(true),
  li: item,
};
