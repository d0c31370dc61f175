import { z } from "@hono/zod-openapi";
import type { Actor } from "../domain/permissions/actor.ts";
import { can } from "../domain/permissions/can.ts";
import { type Change, listen } from "../server/activity/hub.ts";
import { type Ask, actorAgain, actorOf, requires, room } from "./door.ts";
import { refusal, route } from "./route.ts";

// Proxies give a silent connection up; and whoever has been signed out since must hear no more.
const beat = 20_000;
/** What may wait for a reader that does not read, in bytes; one that is slower than that has to connect again. */
const patience = 1024 * 1024;

const stream = route({
  method: "get",
  path: "/stream",
  tags: ["activity"],
  summary: "What changes, as server-sent events in the order of commits",
  description:
    "`segment` {article, unit, language, version, state, writer}; `article` {article}: its units, languages or plan; `thread` {article, unit, thread, kind, open}; `claim` {article, claim, member, name, unit, language, writing, idle, gone}: where somebody is now; `reset`: load again what you show. Goes on after the header `Last-Event-ID`, or after the query's `after`; begins with what comes next where neither is given.",
  middleware: [requires()],
  request: { query: z.object({ after: z.coerce.number().int().min(0).optional() }) },
  responses: {
    200: { description: "The events, without an end", content: { "text/event-stream": { schema: z.string() } } },
    default: refusal,
  },
});

export const streams = room().openapi(stream, (ask) => {
  const said = Number(ask.req.header("last-event-id") || Number.NaN);
  const after = Number.isSafeInteger(said) && said >= 0 ? said : ask.req.valid("query").after;
  const headers = {
    "content-type": "text/event-stream",
    "cache-control": "no-cache, no-transform",
    "x-accel-buffering": "no",
  };
  return new Response(eventsFor(ask, after), { headers }) as never;
});

const open = new Set<() => void>();

/** Ends every stream, so that the process can stop; browsers connect again by themselves. */
export function endStreams(): void {
  for (const end of open) end();
}

function eventsFor(ask: Ask, after: number | undefined): ReadableStream<Uint8Array> {
  let actor = actorOf(ask);
  let stop = () => {};
  return new ReadableStream<Uint8Array>(
    {
      async start(controller) {
        const end = () => {
          stop();
          controller.close();
        };
        const send = (bytes: Uint8Array) => {
          if (bytes.length === 0 || !open.has(end)) return;
          controller.enqueue(bytes);
          if ((controller.desiredSize ?? 0) < -patience) end();
        };
        const beating = setInterval(async () => {
          const still = await actorAgain(ask).catch(() => undefined);
          if (!open.has(end)) return;
          if (!still) return end();
          actor = still;
          send(heartbeat);
        }, beat);
        stop = () => {
          clearInterval(beating);
          open.delete(end);
        };
        open.add(end);
        send(greeting);
        const unlisten = await listen({ hear: (changes, newest) => send(framesFor(actor, changes, newest)) }, after);
        const quiet = stop;
        stop = () => {
          quiet();
          unlisten();
        };
        if (!open.has(end)) unlisten();
      },
      cancel: () => stop(),
    },
    new ByteLengthQueuingStrategy({ highWaterMark: 0 }),
  );
}

const encoder = new TextEncoder();
// How long a browser waits before it connects again, in ms.
const greeting = encoder.encode("retry: 1000\n\n");
const heartbeat = encoder.encode(":\n\n");

function framesFor(actor: Actor, changes: readonly Change[] | undefined, newest: number): Uint8Array {
  if (!changes) return encoder.encode(`id: ${newest}\nevent: reset\ndata: {}\n\n`);
  return Buffer.concat(changes.filter(({ project }) => can(actor, "project.read", { project })).map(frameOf));
}

/** A change in bytes: made once, however many listen. */
const frames = new WeakMap<Change, Uint8Array>();
function frameOf(change: Change): Uint8Array {
  const known = frames.get(change);
  if (known) return known;
  const { change: id, event, project: _, ...data } = change;
  const frame = encoder.encode(`id: ${id}\nevent: ${event}\ndata: ${JSON.stringify(data)}\n\n`);
  frames.set(change, frame);
  return frame;
}
