// What is told live: one loop for the whole process, which reads on from the last change it knows and gives it to
// everybody who listens. It looks at once after a commit of this process, and four times a second for those of others
// (the command line, another instance): so all of them look alike. It rests while nobody listens.
import { reader } from "../../db/client.ts";
import { onCommit } from "../../db/committed.ts";
import { type Change, findNewestChange, listChanges } from "../../db/queries/changes.ts";
import { one } from "../../db/shared.ts";
import { endLapsed } from "../claims/end-claim.ts";

export type { Change };

/** Somebody who listens: told in the order of commits, each change once. */
export interface Listener {
  /** `undefined`: more has changed than is told one by one; what is on the screen should be loaded again. */
  hear(changes: readonly Change[] | undefined, newest: number): void;
}

// A glance costs one statement.
const glance = 250;
// After a commit of our own: those that follow it at once are told with it.
const pause = 15;
const most = 1_000;
// How long a claim may have lapsed before it is told, in ms.
const sweep = 3_000;

interface Hub {
  listeners: Set<Listener>;
  /** The newest change that everybody has been told of; undefined before the first look. */
  newest: number | undefined;
  timer: NodeJS.Timeout | undefined;
  looking: Promise<void> | undefined;
  /** A commit came while it looked. */
  again: boolean;
  /** When claims that lapse were last looked for. */
  swept: number;
}

const hub = () =>
  one("hub", (): Hub => {
    const made: Hub = {
      listeners: new Set(),
      newest: undefined,
      timer: undefined,
      looking: undefined,
      again: false,
      swept: 0,
    };
    onCommit(() => lookSoon(made, pause));
    return made;
  });

/**
 * Tells a listener everything that changed after `after` (nothing, where that is undefined), and from then on all that
 * changes, until the function that it answers is called.
 */
export async function listen(listener: Listener, after: number | undefined): Promise<() => void> {
  const it = hub();
  await look(it);
  const known = it.newest ?? 0;
  // What the loop tells meanwhile waits until the listener has been told what came before it.
  let waiting: Parameters<Listener["hear"]>[] | undefined = [];
  const told: Listener = {
    hear: (...news) => {
      if (waiting) waiting.push(news);
      else listener.hear(...news);
    },
  };
  const leave = () => {
    it.listeners.delete(told);
    if (it.listeners.size === 0) clearTimeout(it.timer);
  };
  it.listeners.add(told);
  lookSoon(it, glance);
  try {
    await catchUp(listener, after ?? known, known);
  } catch (error) {
    leave();
    throw error;
  }
  for (const news of waiting) listener.hear(...news);
  waiting = undefined;
  return leave;
}

async function catchUp(listener: Listener, after: number, known: number) {
  // One who knows of more than there is has seen another database: this one was restored since.
  const isOther = after > known && after > (await findNewestChange(reader()));
  const missed = isOther ? undefined : await listChanges(reader(), { after, upTo: known, limit: most });
  listener.hear(missed && missed.length < most ? missed : undefined, known);
}

function lookSoon(it: Hub, delay: number) {
  if (it.listeners.size === 0) return;
  if (it.looking) {
    it.again = true;
    return;
  }
  clearTimeout(it.timer);
  // A database that cannot be read now is read at the next glance.
  it.timer = setTimeout(() => void look(it).catch((error: unknown) => console.error(error)), delay);
}

function look(it: Hub): Promise<void> {
  it.looking ??= tell(it).finally(() => {
    it.looking = undefined;
    lookSoon(it, it.again ? pause : glance);
    it.again = false;
  });
  return it.looking;
}

async function tell(it: Hub) {
  if (Date.now() - it.swept > sweep) {
    it.swept = Date.now();
    // Where nothing can be written, what can be read is told all the same.
    await endLapsed().catch((error: unknown) => console.error(error));
  }
  const [after, upTo] = [it.newest, await findNewestChange(reader())];
  if (after === undefined || upTo <= after) {
    it.newest = upTo;
    return;
  }
  const changes = await listChanges(reader(), { after, upTo, limit: most });
  it.newest = upTo;
  if (changes.length === 0) return;
  const all = changes.length < most;
  for (const listener of it.listeners) listener.hear(all ? changes : undefined, upTo);
}
