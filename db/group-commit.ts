// Group commit for better-sqlite3: many `write()` calls, one transaction, one sync of the disk.
//
// Callbacks run strictly one after another, each in its own savepoint, and nobody hears anything (neither a result nor
// a refusal) before the COMMIT that made it true. better-sqlite3 is synchronous, so a callback that awaits nothing but
// its own queries settles within the microtask queue: one that does not is a bug, and is stopped instead of holding
// every other writer. A batch that SQLite undoes as a whole is done again, each member alone.
import { AsyncLocalStorage } from "node:async_hooks";
import { setTimeout as sleep } from "node:timers/promises";
import type { Database, Statement } from "better-sqlite3";
import { isBusy, isFatal } from "./errors.ts";

interface Member {
  run: () => Promise<unknown>;
  settle: (outcome: Outcome) => void;
}
type Outcome = { value: unknown } | { error: unknown };

/** A `write()` that breaks the rules of write(): a bug in the caller. */
export class Misuse extends Error {
  override name = "Misuse";
}
/** The store cannot promise durability any more: the process must restart and recover. */
export class Broken extends Error {
  override name = "Broken";
}
/** Another process held the write lock for longer than anybody should wait. */
export class Locked extends Error {
  override name = "Locked";
}

// Members of one transaction: bounds how long one commit makes the first of them wait.
const most = 64;
// How long another process may hold the write lock before a write is refused, in ms.
const patience = 5_000;

export interface GroupCommit {
  write<T>(work: () => Promise<T>): Promise<T>;
  /** The connection for drizzle: its statements run only inside the write() that is on. */
  guarded: Database;
  stats: { writes: number; commits: number; alone: number; largest: number };
  /** Resolves when no write waits or runs. */
  idle(): Promise<void>;
}

/** What is told of each batch. */
export interface Listener {
  /** Whether it wants to know when this statement runs. */
  concerns(sql: string): boolean;
  /** It holds the write lock. */
  began(): void;
  changing(): void;
  settled(): void;
}

export function groupCommit(connection: Database, listener?: Listener): GroupCommit {
  // A synchronous wait for the lock would stop the whole process: open() waits instead.
  connection.pragma("busy_timeout = 0");
  const prepare = (sql: string) => connection.prepare(sql);
  const [begin, commit, rollback] = [prepare("BEGIN IMMEDIATE"), prepare("COMMIT"), prepare("ROLLBACK")];
  const [save, undo, release] = [prepare("SAVEPOINT member"), prepare("ROLLBACK TO member"), prepare("RELEASE member")];
  const inside = new AsyncLocalStorage<Member>();
  const stats = { writes: 0, commits: 0, alone: 0, largest: 0 };
  let queue: Member[] = [];
  let pumping = false;
  let active: Member | undefined;
  let broken: Broken | undefined;

  function write<T>(work: () => Promise<T>): Promise<T> {
    if (active && inside.getStore() === active) {
      throw new Misuse("write() inside write(): what two use cases share goes down to db/queries");
    }
    if (broken) return Promise.reject(broken);
    return new Promise<T>((resolve, reject) => {
      const settle = (outcome: Outcome) => ("error" in outcome ? reject(outcome.error) : resolve(outcome.value as T));
      const member: Member = { run: () => inside.run(member, work), settle };
      queue.push(member);
      if (!pumping) {
        pumping = true;
        void pump();
      }
    });
  }

  async function pump() {
    while (queue.length > 0) {
      await gather();
      const batch = queue.slice(0, most);
      queue = queue.slice(most);
      const outcomes = await together(batch);
      listener?.settled();
      if (outcomes) batch.forEach((member, index) => void member.settle(outcomes[index]!));
      else for (const member of batch) await alone(member);
    }
    pumping = false;
  }

  /** Lets sockets be read for as long as each turn of the loop brings another write: all of them share one sync. */
  async function gather() {
    for (let had = 0; had < queue.length && had < most; ) {
      had = queue.length;
      await new Promise((next) => setImmediate(next));
    }
  }

  async function alone(member: Member) {
    stats.alone++;
    const outcomes = await together([member], "alone");
    listener?.settled();
    member.settle(outcomes![0]!);
  }

  /** One transaction. `undefined`: it was lost as a whole, and each member must be done again alone. */
  async function together(batch: Member[], how?: "alone"): Promise<Outcome[] | undefined> {
    const all = (error: unknown) => batch.map(() => ({ error }));
    if (broken) return all(broken);
    try {
      await open();
    } catch (error) {
      return all(error);
    }
    listener?.began();
    const outcomes: Outcome[] = [];
    try {
      for (const member of batch) {
        save.run();
        const outcome = await once(member);
        // SQLITE_FULL and RAISE(ROLLBACK) undo everything, not the member alone.
        if (!connection.inTransaction) {
          if (!how) return undefined;
          return ["error" in outcome ? outcome : { error: new Misuse("the callback ended the transaction") }];
        }
        if ("error" in outcome) undo.run();
        release.run();
        outcomes.push(outcome);
      }
      commit.run();
    } catch (error) {
      if (connection.inTransaction) rollback.run();
      if (isFatal(error)) broken = new Broken("commit failed on the disk", { cause: error });
      return how || broken ? all(broken ?? error) : undefined;
    }
    stats.commits++;
    stats.writes += batch.length;
    stats.largest = Math.max(stats.largest, batch.length);
    return outcomes;
  }

  async function once(member: Member): Promise<Outcome> {
    active = member;
    let timer: NodeJS.Immediate | undefined;
    const late = new Promise<Outcome>((answer) => {
      timer = setImmediate(() =>
        answer({ error: new Misuse("a write() callback awaited something other than its queries") }),
      );
    });
    const done = member.run().then(
      (value): Outcome => ({ value }),
      (error: unknown): Outcome => ({ error }),
    );
    const outcome = await Promise.race([done, late]);
    clearImmediate(timer);
    // From here on its queries are refused.
    active = undefined;
    return outcome;
  }

  /** BEGIN IMMEDIATE without stopping the event loop while another process (a backup, the command line) writes. */
  async function open() {
    const until = performance.now() + patience;
    for (;;) {
      try {
        begin.run();
        return;
      } catch (error) {
        if (!isBusy(error)) throw error;
        if (performance.now() > until) throw new Locked("another process holds the database", { cause: error });
      }
      await sleep(5 + Math.random() * 10);
    }
  }

  function guard(statement: Statement, concerns: boolean): Statement {
    const methods = new Map<string | symbol, unknown>();
    const guardMethod = (name: string | symbol, it: (...args: unknown[]) => unknown) => {
      if (name === "columns") return it.bind(statement);
      return (...args: unknown[]) => {
        if (changesMode.has(name)) {
          it.apply(statement, args);
          return guarded;
        }
        if (!active || inside.getStore() !== active) throw new Misuse("query outside its write()");
        if (concerns) listener?.changing();
        return it.apply(statement, args);
      };
    };
    const guarded = new Proxy(statement, {
      get(target, name) {
        const known = methods.get(name);
        if (known) return known;
        const it = Reflect.get(target, name, target);
        if (typeof it !== "function") return it;
        const method = guardMethod(name, it);
        methods.set(name, method);
        return method;
      },
    });
    return guarded;
  }

  const guarded = new Proxy(connection, {
    get(target, name) {
      if (name === "prepare") return (sql: string) => guard(target.prepare(sql), listener?.concerns(sql) ?? false);
      const it = Reflect.get(target, name, target);
      if (typeof it !== "function") return it;
      return () => {
        throw new Misuse(`${String(name)}() inside write()`);
      };
    },
  });

  return {
    write,
    guarded,
    stats,
    idle: async () => {
      while (pumping) await sleep(1);
    },
  };
}

/** Methods of a statement that give the statement back in another mode. */
const changesMode = new Set<string | symbol>(["raw", "pluck", "safeIntegers", "bind", "expand"]);
