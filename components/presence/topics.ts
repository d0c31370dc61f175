/** Listeners by what they listen to: a row is drawn anew for its own unit, and for nothing else. */
export function createTopics() {
  const listeners = new Map<string, Set<() => void>>();
  return {
    subscribe(topic: string, listener: () => void): () => void {
      const set = listeners.get(topic) ?? new Set();
      listeners.set(topic, set.add(listener));
      return () => {
        set.delete(listener);
        if (set.size === 0) listeners.delete(topic);
      };
    },
    tell(...topics: string[]) {
      for (const topic of topics) for (const listener of [...(listeners.get(topic) ?? [])]) listener();
    },
    tellAll() {
      for (const set of [...listeners.values()]) for (const listener of [...set]) listener();
    },
  };
}
export type Topics = ReturnType<typeof createTopics>;
