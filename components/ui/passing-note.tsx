import type { ReactNode } from "react";

/** Something that has to be read once, over the page, with what can be done about it. */
export function PassingNote({ words, children }: { words: string; children?: ReactNode }) {
  return (
    <div
      role="status"
      className="no-print fixed bottom-4 left-1/2 z-40 flex max-w-[calc(100vw-2rem)] -translate-x-1/2 items-center gap-3 rounded-md bg-ink px-4 py-2 text-sm text-surface shadow-lg"
    >
      <span>{words}</span>
      {children}
    </div>
  );
}
