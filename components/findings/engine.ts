// The same checks as on the server, for the text that is being written. They come when the first segment is opened.
import { ask, client } from "../../api/client.ts";
import type { Finding } from "../../domain/checks/finding.ts";
import type { CompiledRule } from "../../domain/checks/house-rule.ts";
import { applyLevels, levelsOf, type Profile } from "../../domain/checks/profile.ts";
import { findIn, languagesOf, type Pairing } from "../../domain/findings/pairing.ts";

/** What a project has settled about its checks. */
interface Settled {
  profile: Profile;
  rules: readonly CompiledRule[];
}
const settled = new Map<string, Promise<Settled>>();

/** What the checks of a project find in a text. */
export async function checkLive(pairing: Pairing, project: string): Promise<Finding[]> {
  const { profile, rules } = await settledIn(project);
  const { sourceLanguage, language } = languagesOf(pairing);
  return applyLevels(findIn(pairing, rules), levelsOf(profile, sourceLanguage, language));
}

function settledIn(project: string): Promise<Settled> {
  const known = settled.get(project) ?? load(project);
  settled.set(project, known);
  // Without a connection the checks say what they say of themselves; the server's word comes with the next save.
  return known.catch(() => {
    settled.delete(project);
    return { profile: {}, rules: [] };
  });
}

async function load(project: string): Promise<Settled> {
  const { profile, rules } = await ask(client.projects[":id"].checks.$get({ param: { id: project } }));
  if (rules.length === 0) return { profile: profile as Profile, rules: [] };
  const { compileRules } = await import("../../domain/checks/house-rules.ts");
  return { profile: profile as Profile, rules: compileRules(rules.map(({ rule }) => rule as never)) };
}
