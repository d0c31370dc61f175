// What changes on the desk, as it happens. A browser has six connections to a server, whatever the number of its tabs:
// so one tab holds the stream and tells the others. It holds it by a lease that the others can see; a tab that is
// closed, or put to sleep, lets the lease lapse, and another takes over where that one was. (Web Locks would do it
// too, but are not there on plain http.)
export type Change = { id: number; article: string } & (
  | { event: "segment"; unit: string; language: string; version: number; writer: string }
  | { event: "article" | "reset" }
  | { event: "thread"; unit: string; thread: string }
  | ({ event: "claim"; gone: boolean } & ClaimHeard)
);
/** Where somebody is, tab by tab. */
export interface ClaimHeard {
  claim: string;
  member: string;
  name: string;
  unit: string | null;
  language: string | null;
  writing: boolean;
  idle: boolean;
}
type Message = { say: "change"; change: Change } | { say: "from"; after: number };

const name = "verso-stream";
const term = 4_000;
const renewal = 1_000;
const events = ["segment", "article", "thread", "claim", "reset"] as const satisfies readonly Change["event"][];

/** Tells each change after `after`, in the order of commits, until the function that it answers is called. */
export function followChanges(after: number, hear: (change: Change) => void): () => void {
  const me = Math.random().toString(36).slice(2);
  const channel = new BroadcastChannel(name);
  let seen = after;
  let source: EventSource | undefined;

  const take = (change: Change) => {
    if (change.id < seen) return;
    seen = change.id;
    hear(change);
  };
  const open = (from: number) => {
    source?.close();
    source = new EventSource(`/api/v1/stream?after=${from}`);
    for (const event of events)
      source.addEventListener(event, (message) => {
        const change = { ...JSON.parse(message.data), event, id: Number(message.lastEventId) } as Change;
        channel.postMessage({ say: "change", change } satisfies Message);
        take(change);
      });
  };
  const stop = () => {
    source?.close();
    source = undefined;
  };
  const renew = () => {
    const lease = readLease();
    if (lease && lease.tab !== me && lease.until > Date.now()) return stop();
    localStorage.setItem(name, JSON.stringify({ tab: me, until: Date.now() + term }));
    // The browser gives up for good when it is refused; who has signed in again goes on.
    if (!source || source.readyState === EventSource.CLOSED) open(seen);
  };
  const release = () => {
    if (readLease()?.tab === me) localStorage.removeItem(name);
    stop();
  };

  channel.addEventListener("message", ({ data }: MessageEvent<Message>) => {
    if (data.say === "change") take(data.change);
    // A tab whose page is older than what was heard here: what it missed is told again to all.
    else if (source && data.after < seen) open(data.after);
  });
  renew();
  channel.postMessage({ say: "from", after } satisfies Message);
  const timer = setInterval(renew, renewal);
  addEventListener("pagehide", release);
  return () => {
    clearInterval(timer);
    removeEventListener("pagehide", release);
    release();
    channel.close();
  };
}

function readLease(): { tab: string; until: number } | undefined {
  try {
    return JSON.parse(localStorage.getItem(name) ?? "null") ?? undefined;
  } catch {
    return undefined;
  }
}
