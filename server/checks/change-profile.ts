import { addEvent } from "../../db/queries/events.ts";
import { updateProject } from "../../db/queries/projects.ts";
import { isCheckKey } from "../../domain/checks/catalogue.ts";
import type { Levels, Profile } from "../../domain/checks/profile.ts";
import type { Actor } from "../../domain/permissions/actor.ts";
import { invalid } from "../../domain/refusal.ts";
import { act } from "../act.ts";
import { newId } from "../id.ts";
import { reachProject } from "../projects/reach-project.ts";

// `en ru`, `* zh-Hans`: primary subtags, or whole tags.
const direction = /^(\*|[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}) [a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}$/;
const most = 200;

/** Says which checks a project runs, and how gravely. @throws Refusal `notFound`, `forbidden`, `invalid` */
export function changeProfile(actor: Actor, project: string, profile: Profile): Promise<{ profile: Profile }> {
  const checks = newId();
  return act(actor, async (tx, at) => {
    await reachProject(tx, actor, "project.change", project);
    refuseUnlessValid(profile);
    await updateProject(tx, project, { checkProfile: profile, checks });
    await addEvent(tx, actor, at, "checks.profile", { project, details: { profile } });
    return { profile };
  });
}

/** @throws Refusal `invalid` */
export function refuseUnlessValid({ all = {}, pairs = {} }: Profile): void {
  const keys = Object.keys(pairs);
  const bad = keys.find((pair) => !direction.test(pair));
  if (bad !== undefined) throw invalid("pairs", "notADirection", { value: bad });
  if (keys.length > most) throw invalid("pairs", "tooManyOf", { most });
  for (const levels of [all, ...Object.values(pairs)]) refuseUnknown(levels);
}

function refuseUnknown(levels: Levels): void {
  const keys = Object.keys(levels);
  const unknown = keys.find((key) => !isCheckKey(key));
  if (unknown !== undefined) throw invalid("profile", "unknownCheck", { value: unknown });
  if (keys.length > most) throw invalid("profile", "tooManyOf", { most });
}
