import { setTimeout as sleep } from "node:timers/promises";
import { drizzle } from "drizzle-orm/node-postgres";
import { migrate } from "drizzle-orm/node-postgres/migrator";
import pg from "pg";
import type { Client, Db } from "./client.ts";
import { isSerializationFailure } from "./errors.ts";

// SERIALIZABLE refuses what weaker levels let through: a sign-off and a return that both commit.
const isolationLevel = "serializable";
const mostTries = 12;
// Any number will do, as long as every instance takes the same one.
const migrationLock = 0x7665_7273;

/** PostgreSQL: a pool that writes and one that only reads. */
export function openPostgres(url: string): Client {
  const writers = pool(url, {});
  const readers = pool(url, { options: "-c default_transaction_read_only=on" });
  const db = drizzle(writers, { casing: "snake_case" });
  const stats = { writes: 0, commits: 0, alone: 0, largest: 1 };
  return {
    read: drizzle(readers, { casing: "snake_case" }) as unknown as Db,
    async write(work) {
      for (let tries = 1; ; tries++) {
        try {
          const result = await db.transaction((tx) => work(tx as unknown as Db), { isolationLevel });
          stats.writes++;
          stats.commits++;
          return result;
        } catch (error) {
          if (!isSerializationFailure(error) || tries === mostTries) throw error;
        }
        await sleep(Math.random() * 4 * 2 ** Math.min(tries, 6));
      }
    },
    async applied() {
      const { rows } = await writers.query("select to_regclass('drizzle.__drizzle_migrations') is not null as known");
      if (!rows[0]?.known) return [];
      const made = await writers.query("select created_at from drizzle.__drizzle_migrations");
      return made.rows.map((row) => Number(row.created_at));
    },
    async migrate(folder) {
      const client = await writers.connect();
      try {
        await client.query("select pg_advisory_lock($1)", [migrationLock]);
        await migrate(drizzle(client, { casing: "snake_case" }), { migrationsFolder: folder });
      } finally {
        await client.query("select pg_advisory_unlock($1)", [migrationLock]);
        client.release();
      }
    },
    stats,
    async close() {
      await Promise.all([writers.end(), readers.end()]);
    },
  };
}

function pool(connectionString: string, options: pg.PoolConfig): pg.Pool {
  const made = new pg.Pool({ connectionString, max: 10, ...options });
  // An idle client whose server goes away says so here; unheard, it would end the process.
  made.on("error", (error) => console.error(`PostgreSQL: ${error.message}`));
  return made;
}
