"use client";
import { useTranslations } from "next-intl";
import { type Finding, findingMessage } from "../../domain/checks/finding.ts";
import { findingValues } from "../../i18n/finding-words.ts";

/** Says a finding in words. */
export function useFindingWords(): (finding: Finding) => string {
  const t = useTranslations();
  return (finding) => t(findingMessage(finding) as "checks.space.double", findingValues(finding) as never);
}
