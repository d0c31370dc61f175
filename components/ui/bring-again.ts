// How long a server that does not answer is left alone, in ms.
const pause = 2_000;

/** Brings code once, and tries again until it is there: a page that was opened goes on without a connection. */
export function bringAgain<T>(load: () => Promise<T>): () => Promise<T> {
  let coming: Promise<T> | undefined;
  const bring = async (): Promise<T> => {
    for (;;) {
      try {
        return await load();
      } catch {
        await connectionOrPause();
      }
    }
  };
  return () => {
    coming ??= bring();
    return coming;
  };
}

const connectionOrPause = () =>
  new Promise<void>((go) => {
    addEventListener("online", () => go(), { once: true });
    setTimeout(go, pause);
  });
