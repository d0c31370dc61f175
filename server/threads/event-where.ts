import type { ThreadRow } from "../../db/queries/threads.ts";

/** Where an act on a thread stands in the log. */
export const eventWhere = ({ project, article, unit, language }: ThreadRow) => ({
  project,
  article,
  unit,
  ...(language === null ? {} : { language }),
});
