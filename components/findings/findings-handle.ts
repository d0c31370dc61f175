import type { Content } from "../../domain/content/content.ts";

/** What the keys and the editor can ask of the findings of the open segment. */
export interface FindingsHandle {
  /** The text has changed: it is checked when the person pauses. */
  change(content: Content): void;
  /** The editor stands there now: what is known is marked in it. */
  redraw(): void;
  /** To the next finding, or the one before; answers whether there is one. */
  go(by: 1 | -1): boolean;
  /** Mends what one is at, or the first that can be mended. */
  apply(): void;
  /** Asks why what one is at, or the first, is none. */
  dismiss(): void;
}
