import type { Db } from "../../db/client.ts";
import { addEvent } from "../../db/queries/events.ts";
import {
  addHouseRule,
  findHouseRule,
  type HouseRuleRow,
  listHouseRules,
  updateHouseRule,
} from "../../db/queries/house-rules.ts";
import { updateProject } from "../../db/queries/projects.ts";
import type { HouseRule } from "../../domain/checks/house-rule.ts";
import { faultsOf } from "../../domain/checks/house-rules.ts";
import type { Actor } from "../../domain/permissions/actor.ts";
import { can } from "../../domain/permissions/can.ts";
import { invalid, Refusal } from "../../domain/refusal.ts";
import { act } from "../act.ts";
import { newId } from "../id.ts";
import { reachProject } from "../projects/reach-project.ts";
import { type PresentedRule, presentRules } from "./open-checks.ts";

const mostRules = 200;

/** A rule of the house, which is its writer's from now on. @throws Refusal `notFound`, `forbidden`, `invalid` */
export function addRule(actor: Actor, project: string, rule: HouseRule): Promise<PresentedRule> {
  const id = newId();
  return act(actor, async (tx, at) => {
    await reachProject(tx, actor, "project.change", project);
    refuseFaults(rule);
    const others = await listHouseRules(tx, project);
    if (others.length >= mostRules) throw invalid("rule", "tooManyOf", { most: mostRules });
    refuseTaken(rule, others);
    const row = { id, project, rule, by: actor.member, createdAt: at, changedAt: at };
    await addHouseRule(tx, row);
    await settle(tx, actor, at, { project, act: "rule.add", rule: rule.id });
    return presented(tx, { ...row, endedAt: null });
  });
}

/** Puts another rule in the place of one, which then is its writer's. @throws Refusal `notFound`, `forbidden`, `invalid` */
export function changeRule(actor: Actor, id: string, rule: HouseRule): Promise<PresentedRule> {
  return act(actor, async (tx, at) => {
    const row = await reachRule(tx, actor, id);
    refuseFaults(rule);
    const others = await listHouseRules(tx, row.project);
    refuseTaken(
      rule,
      others.filter((other) => other.id !== id),
    );
    const change = { rule, by: actor.member, changedAt: at };
    await updateHouseRule(tx, id, change);
    await settle(tx, actor, at, { project: row.project, act: "rule.change", rule: rule.id });
    return presented(tx, { ...row, ...change });
  });
}

/** Takes a rule out: from now on it finds nothing. @throws Refusal `notFound`, `forbidden` */
export function removeRule(actor: Actor, id: string): Promise<{ id: string }> {
  return act(actor, async (tx, at) => {
    const { project, rule } = await reachRule(tx, actor, id);
    await updateHouseRule(tx, id, { endedAt: at });
    await settle(tx, actor, at, { project, act: "rule.remove", rule: rule.id });
    return { id };
  });
}

/** A rule, for whoever may change it. @throws Refusal `notFound`, `forbidden` */
export async function reachRule(db: Db, actor: Actor, id: string): Promise<HouseRuleRow> {
  const row = await findHouseRule(db, id);
  if (!row || !can(actor, "project.read", { project: row.project })) throw new Refusal("notFound");
  if (!can(actor, "project.change", { project: row.project })) throw new Refusal("forbidden");
  return row;
}

function refuseFaults(rule: HouseRule): void {
  const [fault] = faultsOf(rule);
  if (fault)
    throw invalid(`rule.${fault.field}`, fault.reason, fault.detail === undefined ? {} : { said: fault.detail });
}

function refuseTaken({ id }: HouseRule, others: readonly HouseRuleRow[]): void {
  if (others.some(({ rule }) => rule.id === id)) throw invalid("rule.id", "ruleTaken");
}

interface Settling {
  project: string;
  act: "rule.add" | "rule.change" | "rule.remove";
  rule: string;
}

/** What was found before under other rules counts no more. */
async function settle(tx: Db, actor: Actor, at: Date, { project, act, rule }: Settling): Promise<void> {
  await updateProject(tx, project, { checks: newId() });
  await addEvent(tx, actor, at, act, { project, details: { rule } });
}

async function presented(tx: Db, row: HouseRuleRow): Promise<PresentedRule> {
  const [rule] = await presentRules(tx, [row]);
  if (!rule) throw new Error("a rule that was there is gone");
  return rule;
}
