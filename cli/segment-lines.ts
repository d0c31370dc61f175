import type { Segment } from "../server/segments/present-segment.ts";
import type { Terminal } from "./terminal.ts";

/** Where a segment stands after an act. */
export function segmentLines({ t }: Terminal, { language, state, version, omission }: Segment): string[] {
  const words = omission ? t(`segments.omissions.${omission.kind}`) : t(`segments.states.${state}`);
  return [`${language}  ${words}  ${t("cli.version", { version: String(version) })}`];
}
