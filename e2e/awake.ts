import { expect, type Locator } from "@playwright/test";

/** Waits until a part of the page listens: what is pressed before its script runs is pressed in vain. */
export async function awake(part: Locator): Promise<Locator> {
  await expect
    .poll(() => part.first().evaluate((element) => Object.keys(element).some((key) => key.startsWith("__reactProps"))))
    .toBe(true);
  return part;
}
