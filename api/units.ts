import { z } from "@hono/zod-openapi";
import type { Actor } from "../domain/permissions/actor.ts";
import { unitKinds } from "../domain/segmentation/kinds.ts";
import { reachArticle } from "../server/articles/load-article.ts";
import { reading } from "../server/reading.ts";
import { addUnit } from "../server/units/add-unit.ts";
import { changeUnit, moveUnit, removeUnit, restoreUnit } from "../server/units/change-unit.ts";
import { mergeUnits } from "../server/units/merge-units.ts";
import { openUnit } from "../server/units/open-unit.ts";
import { reachUnit } from "../server/units/reach-unit.ts";
import { splitUnit } from "../server/units/split-unit.ts";
import { type Ask, actingIn, actorOf, requires, room } from "./door.ts";
import { answers, body, route } from "./route.ts";
import { unit } from "./schemas/article.ts";
import { content, id, language } from "./schemas/common.ts";
import { undoId } from "./schemas/undo.ts";

const tags = ["units"];
const params = z.object({ unit: id });
const level = z.number().int().min(1).max(6);
const reach = (actor: Actor, ask: Ask) => reading((db) => reachUnit(db, actor, ask.req.param("unit") ?? ""));
const needsKey = [requires({ reach, key: true })];
const changed = z.object({ id, undo: undoId.optional() }).openapi("ChangedUnit");

const add = route({
  method: "post",
  path: "/articles/{article}/units",
  tags,
  summary: "Add a unit with its text in the source",
  middleware: [
    requires({
      reach: (actor, ask) => reading((db) => reachArticle(db, actor, "article.change", ask.req.param("article") ?? "")),
      key: true,
    }),
  ],
  request: {
    params: z.object({ article: id }),
    body: body(z.strictObject({ after: id.optional(), kind: z.enum(unitKinds), level: level.optional(), content })),
  },
  responses: answers(changed, "The unit that was added", 201),
});

const open = route({
  method: "get",
  path: "/units/{unit}",
  tags,
  summary: "A unit in all its languages; its position is 0 while it is removed",
  middleware: [requires()],
  request: { params },
  responses: answers(unit, "The unit"),
});

const change = route({
  method: "patch",
  path: "/units/{unit}",
  tags,
  summary: "Change what a unit is, or the note at it",
  middleware: [requires({ reach })],
  request: {
    params,
    body: body(
      z.strictObject({ kind: z.enum(unitKinds).optional(), level: level.optional(), note: z.string().optional() }),
    ),
  },
  responses: answers(changed, "The unit that was changed"),
});

const remove = route({
  method: "delete",
  path: "/units/{unit}",
  tags,
  summary: "Take a unit out of its article; it can be restored",
  middleware: [requires({ reach })],
  request: { params },
  responses: answers(changed, "The unit that was removed"),
});

const restore = route({
  method: "post",
  path: "/units/{unit}/restore",
  tags,
  summary: "Put a removed unit back where it was",
  middleware: needsKey,
  request: { params },
  responses: answers(changed, "The unit that was restored"),
});

const move = route({
  method: "post",
  path: "/units/{unit}/move",
  tags,
  summary: "Put a unit behind another one, or before all",
  middleware: needsKey,
  request: { params, body: body(z.strictObject({ after: id.nullable() })) },
  responses: answers(changed, "The unit that was moved"),
});

const split = route({
  method: "post",
  path: "/units/{unit}/split",
  tags,
  summary: "Make two units of one",
  description:
    "`at` gives, for each language that is cut, an offset into its plain text (UTF-16 code units). A language that is not named stays whole in the first unit, and the second is joined to it.",
  middleware: needsKey,
  request: { params, body: body(z.strictObject({ at: z.record(language, z.number().int().min(1)) })) },
  responses: answers(z.object({ id, second: id, undo: undoId }), "Both units"),
});

const merge = route({
  method: "post",
  path: "/units/{unit}/merge",
  tags,
  summary: "Make one unit of this one and the one behind it",
  middleware: needsKey,
  request: { params },
  responses: answers(
    z.object({ id, merged: id, undo: undoId }),
    "The unit that stays, and the one that was merged into it",
  ),
});

export const units = room()
  .openapi(add, async (ask) => {
    const asked = ask.req.valid("json");
    return ask.json(await addUnit(await actingIn(ask, asked), ask.req.valid("param").article, asked), 201);
  })
  .openapi(open, async (ask) => ask.json(await openUnit(actorOf(ask), ask.req.valid("param").unit), 200))
  .openapi(change, async (ask) => {
    const asked = ask.req.valid("json");
    return ask.json(await changeUnit(await actingIn(ask, asked), ask.req.valid("param").unit, asked), 200);
  })
  .openapi(remove, async (ask) => ask.json(await removeUnit(await actingIn(ask), ask.req.valid("param").unit), 200))
  .openapi(restore, async (ask) => ask.json(await restoreUnit(await actingIn(ask), ask.req.valid("param").unit), 200))
  .openapi(move, async (ask) => {
    const asked = ask.req.valid("json");
    return ask.json(
      await moveUnit(await actingIn(ask, asked), ask.req.valid("param").unit, asked.after ?? undefined),
      200,
    );
  })
  .openapi(split, async (ask) => {
    const asked = ask.req.valid("json");
    return ask.json(await splitUnit(await actingIn(ask, asked), ask.req.valid("param").unit, asked.at), 200);
  })
  .openapi(merge, async (ask) => ask.json(await mergeUnits(await actingIn(ask), ask.req.valid("param").unit), 200));
