import type { Locator } from "@playwright/test";

/** Waits until React listens at an element that the server has drawn: a click before that is lost. */
export async function hydrated(locator: Locator): Promise<void> {
  const element = await locator.elementHandle();
  await locator
    .page()
    .waitForFunction(
      (node) => node !== null && Object.keys(node).some((key) => key.startsWith("__reactProps")),
      element,
    );
}
