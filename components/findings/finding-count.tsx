import { useTranslations } from "next-intl";
import { severities } from "../../domain/checks/finding.ts";
import type { SegmentData } from "../segments/article-data.ts";
import { SeveritySign } from "./severity-sign.tsx";

/** Under a text that is not open: how much is found in it, by how grave it is. */
export function FindingCount({ findings }: { findings: SegmentData["findings"] }) {
  const t = useTranslations("findings.counts");
  const open = findings.filter(({ dismissed }) => !dismissed);
  if (open.length === 0) return null;
  return (
    <span className="inline-flex items-center gap-2 text-xs text-ink-2 tabular-nums">
      {severities.map((severity) => {
        const count = open.filter((finding) => finding.severity === severity).length;
        return (
          count > 0 && (
            <span key={severity} className="inline-flex items-center gap-0.5" title={t(severity, { count })}>
              <SeveritySign severity={severity} />
              {count}
            </span>
          )
        );
      })}
    </span>
  );
}
