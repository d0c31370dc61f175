import type { Finding } from "../domain/checks/finding.ts";

/** The values of a finding's sentence. A sentence may name one that this finding does not have; counts are numbers. */
export function findingValues({ check, values = {}, replacement = "" }: Finding): Record<string, string | number> {
  const counted = check === "completeness.sentence" ? { source: Number(values.source ?? 0) } : {};
  return { source: "", target: "", replacement, ...values, ...counted };
}
