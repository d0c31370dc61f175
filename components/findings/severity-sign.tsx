import { useTranslations } from "next-intl";
import type { Severity } from "../../domain/checks/finding.ts";

// A shape of its own for each, as in the text: two lines, a wave, dots. The colour only helps.
const signs: Record<Severity, { path: string; look: string; dashes?: string }> = {
  error: { path: "M2 6h12M2 10.5h12", look: "text-danger" },
  warning: {
    path: "M1.500 9c1.100-2.800 2.200-2.800 3.300 0s2.200 2.800 3.300 0 2.200-2.800 3.300 0 2.200 2.800 3.300 0",
    look: "text-stale-ink",
  },
  info: { path: "M2 9h12", look: "text-ink-2", dashes: "0.1 4" },
};

/** How grave a finding is: a shape, a colour, and words for those who see neither. */
export function SeveritySign({ severity }: { severity: Severity }) {
  const t = useTranslations("findings.severities");
  const { path, look, dashes } = signs[severity];
  return (
    <svg
      viewBox="0 0 16 16"
      role="img"
      aria-label={t(severity)}
      className={`size-4 shrink-0 ${look}`}
      fill="none"
      stroke="currentColor"
      strokeWidth={severity === "info" ? 2.4 : 1.8}
      strokeLinecap="round"
      strokeDasharray={dashes}
    >
      <path d={path} />
    </svg>
  );
}
