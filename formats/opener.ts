import type { UnitKind } from "../domain/segmentation/kinds.ts";

/** An item of a list or a cell of a table: the first text in it is that, and what follows belongs to it. */
export interface Opener {
  kind: "item" | "cell";
  used: boolean;
}

/** What decides of which kind a text is. */
export interface Opening {
  kind: UnitKind;
  /** The items and cells that the text stands in. */
  openers: readonly Opener[];
  /** Whether it would be the first of the innermost. */
  opens: boolean;
}

/** The kind of a text that comes now; the items and cells around it have their first text then. */
export function takeKind({ kind, openers, opens }: Opening): UnitKind {
  const opener = opens ? openers.at(-1) : undefined;
  const taken = opener && !opener.used ? opener.kind : kind;
  for (const around of openers) around.used = true;
  return taken;
}
