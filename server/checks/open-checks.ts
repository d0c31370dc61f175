import { type Db, reader } from "../../db/client.ts";
import { type HouseRuleRow, listHouseRules } from "../../db/queries/house-rules.ts";
import { listNames } from "../../db/queries/members.ts";
import type { HouseRule } from "../../domain/checks/house-rule.ts";
import type { Profile } from "../../domain/checks/profile.ts";
import type { Actor } from "../../domain/permissions/actor.ts";
import { can } from "../../domain/permissions/can.ts";
import { reachProject } from "../projects/reach-project.ts";

/** A house rule, and whose it is. */
export interface PresentedRule {
  /** Of the row; what findings are called by is `rule.id`. */
  id: string;
  rule: HouseRule;
  by: string;
  name: string;
  changedAt: string;
}
export interface ProjectChecks {
  profile: Profile;
  rules: PresentedRule[];
  may: { change: boolean };
}

/** What a project has settled about its checks. @throws Refusal `notFound` */
export async function openChecks(actor: Actor, id: string): Promise<ProjectChecks> {
  const project = await reachProject(reader(), actor, "project.read", id);
  return {
    profile: project.checkProfile ?? {},
    rules: await presentRules(reader(), await listHouseRules(reader(), id)),
    may: { change: can(actor, "project.change", { project: id }) },
  };
}

export async function presentRules(db: Db, rows: readonly HouseRuleRow[]): Promise<PresentedRule[]> {
  const names = await listNames(
    db,
    rows.map(({ by }) => by),
  );
  return rows.map(({ id, rule, by, changedAt }) => ({
    id,
    rule,
    by,
    name: names.get(by) ?? "",
    changedAt: changedAt.toISOString(),
  }));
}
