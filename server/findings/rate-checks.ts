import { reader } from "../../db/client.ts";
import { countSightings } from "../../db/queries/findings.ts";
import type { Severity } from "../../domain/checks/finding.ts";
import type { Language } from "../../domain/language/tag.ts";
import type { Actor } from "../../domain/permissions/actor.ts";
import { reachProject } from "../projects/reach-project.ts";

/** What became of what a check found, between two languages. */
export interface CheckRate {
  check: string;
  severity: Severity;
  sourceLanguage: Language;
  language: Language;
  /** How often it stood against a text that was to be confirmed. */
  seen: number;
  /** Somebody said that it is none. */
  dismissed: number;
  /** The text was confirmed as it was. */
  left: number;
}

/** How often each check was met in a project, and how often people say no to it; what is dismissed most comes first. @throws Refusal `notFound`, `forbidden` */
export async function rateChecks(actor: Actor, project: string): Promise<{ rates: CheckRate[] }> {
  await reachProject(reader(), actor, "project.change", project);
  const rates = new Map<string, CheckRate>();
  for (const { outcome, count, ...about } of await countSightings(reader(), project)) {
    const key = Object.values(about).join(" ");
    const rate = rates.get(key) ?? { ...about, seen: 0, dismissed: 0, left: 0 };
    rate.seen += count;
    if (outcome !== "met") rate[outcome] += count;
    rates.set(key, rate);
  }
  return { rates: [...rates.values()].sort((a, b) => b.dismissed / b.seen - a.dismissed / a.seen || b.seen - a.seen) };
}
