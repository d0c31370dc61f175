import { type ComponentType, lazy, Suspense } from "react";
import { bringAgain } from "./bring-again.ts";

const waiting: (() => Promise<unknown>)[] = [];

/** A component whose code comes when it is first shown: for what is not wanted on most visits. */
export function later<Props extends object>(load: () => Promise<ComponentType<Props>>): ComponentType<Props> {
  const bring = codeForLater(load);
  const Component = lazy(async () => ({ default: await bring() })) as unknown as ComponentType<Props>;
  return function Later(props) {
    return (
      <Suspense>
        <Component {...props} />
      </Suspense>
    );
  };
}

/** Code that comes when it is first asked for. */
export function codeForLater<T>(load: () => Promise<T>): () => Promise<T> {
  const bring = bringAgain(load);
  waiting.push(bring);
  return bring;
}

/** Brings all that may be wanted later, one after the other: who goes on without a connection has it then. */
export async function bringLater(): Promise<void> {
  for (let bring = waiting.shift(); bring; bring = waiting.shift()) await bring();
}
