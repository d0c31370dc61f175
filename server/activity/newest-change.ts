import { reader } from "../../db/client.ts";
import { findNewestChange } from "../../db/queries/changes.ts";

/** Where the order of commits is now: a page that is drawn after this has all that came before it. */
export const newestChange = (): Promise<number> => findNewestChange(reader());
