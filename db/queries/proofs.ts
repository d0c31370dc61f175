import { and, desc, eq, gt, isNull } from "drizzle-orm";
import type { Db } from "../client.ts";
import { articles, members, projects, proofs } from "../schema.ts";

export type ProofRow = typeof proofs.$inferSelect;

export async function addProof(db: Db, row: ProofRow) {
  await db.insert(proofs).values(row);
}

/** A link that still opens, with what it opens. */
export async function findOpenProof(db: Db, tokenHash: string, now: Date) {
  const [row] = await db
    .select({ proof: proofs, article: articles, project: projects })
    .from(proofs)
    .innerJoin(articles, eq(articles.id, proofs.article))
    .innerJoin(projects, eq(projects.id, articles.project))
    .where(
      and(
        eq(proofs.tokenHash, tokenHash),
        isNull(proofs.revokedAt),
        gt(proofs.endsAt, now),
        isNull(articles.archivedAt),
      ),
    );
  return row;
}
export type OpenProof = NonNullable<Awaited<ReturnType<typeof findOpenProof>>>;

/** A link that was not taken back, with the project of its article. */
export async function findProof(db: Db, id: string) {
  const [row] = await db
    .select({ proof: proofs, project: articles.project })
    .from(proofs)
    .innerJoin(articles, eq(articles.id, proofs.article))
    .where(and(eq(proofs.id, id), isNull(proofs.revokedAt)));
  return row;
}

/** Those of an article that were not taken back, newest first, each with the name of its maker. */
export async function listProofs(db: Db, article: string) {
  return db
    .select({ proof: proofs, maker: members.name })
    .from(proofs)
    .innerJoin(members, eq(members.id, proofs.createdBy))
    .where(and(eq(proofs.article, article), isNull(proofs.revokedAt)))
    .orderBy(desc(proofs.id));
}

export async function revokeProof(db: Db, id: string, revokedAt: Date) {
  await db.update(proofs).set({ revokedAt }).where(eq(proofs.id, id));
}
