// Answers that every request asks for and that seldom change (who holds a session, where a unit stands), remembered for
// exactly as long as they are true. SQLite alone: where several processes write one database, nobody can know that.
//
// What this process writes is seen when it is written, and forgets everything, unless the table is one that no such
// answer rests on; until that batch is committed or undone, nothing new is remembered. What another process commits is
// seen by the number that SQLite raises then (`PRAGMA data_version`), which costs 2 µs to ask; an answer that has to be
// found again costs fifty, since a reader drops all its pages after every commit.

export interface Recall {
  recall<R>(question: string, ask: () => Promise<R>): Promise<R>;
  /** Whether a statement may make untrue what is remembered. */
  concerns(sql: string): boolean;
  /** A batch holds the write lock: until it is settled, nobody else can commit, and nobody is asked whether they did. */
  began(): void;
  /** Such a statement runs. */
  changing(): void;
  /** The batch in which it ran has been committed, or undone. */
  settled(): void;
}

/** Changed by every save, and no answer that is remembered rests on them. */
const beside = /^(insert into|update|delete from) "(segments|revisions|answers|events|sightings)"/;
const reads = /^select /;
const most = 10_000;

/** `elsewhere` gives a number that changes when another connection commits. */
export function createRecall(elsewhere: () => number): Recall {
  const known = new Map<string, unknown>();
  let state = { elsewhere: elsewhere() };
  let locked = false;
  let unsettled = false;
  const forget = (now = state.elsewhere) => {
    known.clear();
    // A new object: an answer that was being found meanwhile must not be kept.
    state = { elsewhere: now };
  };
  const lookElsewhere = () => {
    const now = elsewhere();
    if (now !== state.elsewhere) forget(now);
  };
  return {
    async recall<R>(question: string, ask: () => Promise<R>): Promise<R> {
      if (!locked) lookElsewhere();
      const found = known.get(question);
      if (found !== undefined) return found as R;
      const before = state;
      const answer = await ask();
      if (known.size >= most) known.clear();
      if (before === state && !unsettled) known.set(question, answer);
      return answer;
    },
    concerns: (sql) => !beside.test(sql) && !reads.test(sql),
    began() {
      lookElsewhere();
      locked = true;
    },
    changing() {
      unsettled = true;
      forget();
    },
    settled() {
      locked = false;
      if (!unsettled) return;
      unsettled = false;
      forget();
    },
  };
}
