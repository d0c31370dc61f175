"use client";
import { type ComponentType, lazy, type ReactNode, Suspense, useState } from "react";
import { bringAgain } from "./bring-again.ts";

/**
 * A component whose code is brought when nobody waits for anything, or at the latest when it is wanted; `bring` asks for
 * it. Once it is here it stands there at once, without a moment in which keys go nowhere. What already stands there stays:
 * code that arrives in the meantime must not put a second one in its place.
 */
export function soon<Props extends object>(load: () => Promise<ComponentType<Props>>) {
  let loaded: ComponentType<Props> | undefined;
  const once = bringAgain(load);
  const bring = async () => {
    loaded ??= await once();
    return { default: loaded };
  };
  const Lazy = lazy(bring) as unknown as ComponentType<Props>;
  function Soon({ fallback, ...props }: Props & { fallback: ReactNode }) {
    const [Now] = useState(() => loaded ?? Lazy);
    return (
      <Suspense fallback={fallback}>
        <Now {...(props as unknown as Props)} />
      </Suspense>
    );
  }
  return [Soon, bring] as const;
}
