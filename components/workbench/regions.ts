/** The parts of the page that F6 goes round: those that are marked as one, in the order in which they stand. */
export function cycleRegions(by: 1 | -1): void {
  const regions = [...document.querySelectorAll<HTMLElement>("[data-region]")].filter(
    (one) => one.offsetParent !== null,
  );
  const at = regions.findIndex((one) => one.contains(document.activeElement));
  const next = regions.at((at + by) % regions.length);
  const stop = next?.querySelector<HTMLElement>(
    "[tabindex='0'], .ProseMirror, [data-selected], button:not(:disabled), a[href], input, textarea, select",
  );
  stop?.focus();
}
