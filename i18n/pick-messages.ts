import type { Messages } from "./messages.ts";

/** The rooms of the messages that a client component needs: the others stay on the server. */
export function pickMessages<const R extends keyof Messages>(
  messages: Messages,
  rooms: readonly R[],
): Pick<Messages, R> {
  return Object.fromEntries(rooms.map((room) => [room, messages[room]])) as Pick<Messages, R>;
}
