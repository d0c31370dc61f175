import type { Finding, Severity } from "../domain/checks/finding.ts";
import type { Terminal } from "./terminal.ts";

const styles = { error: "red", warning: "yellow", info: "dim" } as const satisfies Record<Severity, string>;

/** A finding in one line: how grave it is, what was found, in words, and which check says so. */
export function findingLine({ t, style }: Terminal, { check, severity, values = {} }: Finding): string {
  const words = t(`checks.${check as "quantity.mismatch"}`, values as never).replaceAll("\n", " ⏎ ");
  return `${style(styles[severity], t(`findings.severities.${severity}`))}  ${words}  ${style("dim", check)}`;
}
