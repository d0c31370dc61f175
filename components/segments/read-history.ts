import type { InferResponseType } from "hono/client";
import { askPages, client } from "../../api/client.ts";
import type { Address } from "./article-data.ts";

export type History = Pick<
  InferResponseType<(typeof client.segments)[":unit"][":language"]["revisions"]["$get"], 200>,
  "revisions" | "people"
>;

/** All revisions of a segment, newest first, with the names of those in them. @throws Problem */
export async function readHistory({ unit, language }: Address): Promise<History> {
  const pages = await askPages((query) =>
    client.segments[":unit"][":language"].revisions.$get({ param: { unit, language }, query }),
  );
  return {
    revisions: pages.flatMap((page) => page.revisions),
    people: Object.assign({}, ...pages.map((page) => page.people)),
  };
}
