import { one } from "./shared.ts";

const listeners = () => one("committed", () => new Set<() => void>());

/** Is told after each commit of this process. */
export function onCommit(listener: () => void): void {
  listeners().add(listener);
}

export function committed(): void {
  for (const listener of listeners()) listener();
}
