import { type ComponentType, lazy, Suspense } from "react";

/** A component whose code comes when it is first shown: for what is not wanted on most visits. */
export function later<Props extends object>(load: () => Promise<ComponentType<Props>>): ComponentType<Props> {
  const Component = lazy(async () => ({ default: await load() })) as unknown as ComponentType<Props>;
  return function Later(props) {
    return (
      <Suspense>
        <Component {...props} />
      </Suspense>
    );
  };
}
