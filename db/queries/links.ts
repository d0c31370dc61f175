import { and, eq, gt, lt } from "drizzle-orm";
import type { Db } from "../client.ts";
import { links, members } from "../schema.ts";

export type LinkRow = typeof links.$inferSelect;

export async function addLink(db: Db, row: LinkRow) {
  await db.insert(links).values(row);
}

/** A link that still opens, with the member whose it is. */
export async function findLink(db: Db, tokenHash: string, now: Date) {
  const [row] = await db
    .select({ link: links, member: members })
    .from(links)
    .leftJoin(members, eq(members.id, links.member))
    .where(and(eq(links.tokenHash, tokenHash), gt(links.endsAt, now)));
  return row;
}

/** Uses a link up: of two who open it at once, one gets it. */
export async function takeLink(db: Db, tokenHash: string, now: Date): Promise<LinkRow | undefined> {
  const [row] = await db
    .delete(links)
    .where(and(eq(links.tokenHash, tokenHash), gt(links.endsAt, now)))
    .returning();
  return row;
}

export async function removeLinksOf(db: Db, member: string) {
  await db.delete(links).where(eq(links.member, member));
}

export async function removeSetupLinks(db: Db) {
  await db.delete(links).where(eq(links.kind, "setup"));
}

export async function removeEndedLinks(db: Db, now: Date) {
  await db.delete(links).where(lt(links.endsAt, now));
}
