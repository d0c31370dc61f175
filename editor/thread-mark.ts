import type { Anchor } from "../domain/threads/anchor.ts";
import type { ThreadKind } from "../domain/threads/kinds.ts";

/** A thread that points to words of a text. */
export interface ThreadMark {
  id: string;
  kind: ThreadKind;
  anchor: Anchor;
  /** What a screen reader says of the words. */
  description: string;
}

/** How the words look, in a text that is read and in the one that is written. */
export const markAttributes = ({ id, kind, description }: ThreadMark) => ({
  class: `thread-mark thread-mark-${kind}`,
  "data-thread": id,
  "aria-description": description,
});
