/**
 * What must be one in the process. The modules that Next bundles and those that Node runs are two copies of the same
 * code, so whatever there must be one of (connections, queues, limits) hangs on `globalThis`, under one
 * symbol, and is made on first use: `next build` loads these modules and must touch no database.
 */
const registry = Symbol.for("verso");
type Registry = Map<string, unknown>;

export function one<T>(name: string, make: () => T): T {
  const holder = globalThis as { [registry]?: Registry };
  holder[registry] ??= new Map();
  const things = holder[registry];
  if (!things.has(name)) things.set(name, make());
  return things.get(name) as T;
}

/** A thing, if it has been made. */
export const made = <T>(name: string): T | undefined =>
  (globalThis as { [registry]?: Registry })[registry]?.get(name) as T | undefined;

/** Forgets a thing, so that the next use makes a new one. */
export function forget(name: string): void {
  (globalThis as { [registry]?: Registry })[registry]?.delete(name);
}
