import { id } from "./common.ts";

/** What an act answers with, so that it can be undone. */
export const undoId = id.openapi({ description: "Undoes the act, for a day: POST /undos/{id}" });
