import { z } from "@hono/zod-openapi";
import { reading } from "../server/reading.ts";
import { reachUndo, undoAct } from "../server/undos/undo-act.ts";
import { actingIn, requires, room } from "./door.ts";
import { answers, route } from "./route.ts";
import { id } from "./schemas/common.ts";
import { undoId } from "./schemas/undo.ts";

const undo = route({
  method: "post",
  path: "/undos/{id}",
  tags: ["undos"],
  summary: "Undo an act of one's own, of the last day",
  description:
    "What is still as the act left it becomes what it was; what somebody has changed since stays, and stands in `kept`. Nothing is deleted: the histories go on. The answer's own `undo` does the act again.",
  middleware: [
    requires({ reach: (actor, ask) => reading((db) => reachUndo(db, actor, ask.req.param("id") ?? "")), key: true }),
  ],
  request: { params: z.object({ id }) },
  responses: answers(
    z
      .object({
        id,
        article: id,
        restored: z.number().int().openapi({ description: "How many parts of the act were put back" }),
        kept: z.array(z.object({ unit: id, language: z.string().optional() })),
        undo: undoId.optional(),
      })
      .openapi("Undone"),
    "What was put back",
  ),
});

export const undos = room().openapi(undo, async (ask) =>
  ask.json(await undoAct(await actingIn(ask), ask.req.valid("param").id), 200),
);
