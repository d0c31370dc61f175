import type { Db } from "../../db/client.ts";
import { listHouseRules } from "../../db/queries/house-rules.ts";
import { findProject, type ProjectRow } from "../../db/queries/projects.ts";
import { one } from "../../db/shared.ts";
import { groups } from "../../domain/checks/catalogue.ts";
import type { HouseRule } from "../../domain/checks/house-rule.ts";
import { type Levels, levelsOf, type Profile } from "../../domain/checks/profile.ts";
import { languagesOf, type Pairing } from "../../domain/findings/pairing.ts";

/** What a project has settled about its checks. */
export interface Ruling {
  /** Another one whenever something else is settled. */
  revision: string;
  profile: Profile;
  rules: readonly HouseRule[];
  /** The levels by direction, as they have been asked for. */
  levels: Map<string, Levels>;
}

const most = 200;
const known = () => one("rulings", () => new Map<string, Ruling>());
/** Where nothing is settled, every check says what it says of itself. */
export const unsettled: Ruling = { revision: "", profile: {}, rules: [], levels: new Map() };

/** What a project has settled, as it stands in its row: that names the revision, and a revision never changes. */
export async function rulingOf(db: Db, { id, checks }: Pick<ProjectRow, "id" | "checks">): Promise<Ruling> {
  if (checks === null) return unsettled;
  const found = known().get(checks);
  if (found) return found;
  const project = await findProject(db, id);
  const rules = await listHouseRules(db, id);
  const ruling = {
    revision: checks,
    profile: project?.checkProfile ?? {},
    rules: rules.map(({ rule }) => rule),
    levels: new Map(),
  };
  // Between the two questions somebody may have settled something else.
  if (project?.checks !== checks) return ruling;
  if (known().size >= most) known().clear();
  known().set(checks, ruling);
  return ruling;
}

/** The levels of a text's checks. */
export function levelsFor({ profile, levels }: Ruling, pairing: Pairing): Levels {
  const { sourceLanguage, language } = languagesOf(pairing);
  const key = `${sourceLanguage} ${language}`;
  const found = levels.get(key) ?? levelsOf(profile, sourceLanguage, language);
  levels.set(key, found);
  return found;
}

/** Whether a project wants to hear nothing at all about a text: then it need not be checked. */
export function isSilent(ruling: Ruling, pairing: Pairing): boolean {
  const levels = levelsFor(ruling, pairing);
  return groups.every((group) => levels[group] === "off") && Object.values(levels).every((level) => level === "off");
}
