import type { ThreadRow } from "../../db/queries/threads.ts";

/** Where an act on a thread stands in the log. */
export function eventWhere({ id, project, article, unit, language, askedIn }: ThreadRow) {
  const about = language ?? askedIn;
  return { project, article, unit, thread: id, ...(about ? { language: about } : {}) };
}
