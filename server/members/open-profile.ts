import { reader } from "../../db/client.ts";
import { findMember } from "../../db/queries/members.ts";
import { type Preferences, preferencesOf } from "../../domain/members/preferences.ts";
import type { Actor } from "../../domain/permissions/actor.ts";
import { Refusal } from "../../domain/refusal.ts";

export interface Profile {
  id: string;
  name: string;
  email: string;
  preferences: Preferences;
}

/** Who one is here, and how one likes to work; of a key, who made it. @throws Refusal `unauthenticated` */
export async function openProfile(actor: Actor): Promise<Profile> {
  const member = await findMember(reader(), actor.member);
  if (!member) throw new Refusal("unauthenticated");
  const { id, name, email, preferences } = member;
  return { id, name, email, preferences: preferencesOf(preferences) };
}
