import type { Db } from "../../db/client.ts";
import { addLink, removeLinksOf } from "../../db/queries/links.ts";
import type { linkKinds } from "../../db/schema.ts";
import { hashToken } from "../sessions/token.ts";

const hour = 60 * 60 * 1000;
type LinkKind = (typeof linkKinds)[number];

/** How long each kind of link opens. */
const lifetimes: Record<LinkKind, number> = { setup: 24 * hour, invitation: 7 * 24 * hour, "sign-in": 24 * hour };

/** Makes a link that opens once; those that the member had before stop opening. */
export async function makeLink(tx: Db, kind: LinkKind, member: string | null, token: string, at: Date) {
  if (member !== null) await removeLinksOf(tx, member);
  await addLink(tx, {
    tokenHash: hashToken(token),
    kind,
    member,
    createdAt: at,
    endsAt: new Date(at.getTime() + lifetimes[kind]),
  });
}
