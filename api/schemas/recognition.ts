import { z } from "@hono/zod-openapi";
import { groupKinds, regions, unitKinds } from "../../domain/segmentation/kinds.ts";
import { groupAttributes, notice } from "./article.ts";
import { contentOut } from "./common.ts";

export const block = z
  .object({
    kind: z.enum(unitKinds),
    region: z.enum(regions),
    level: z.number().int().optional(),
    group: z.number().int().optional(),
    content: contentOut,
  })
  .openapi("Block");

export const recognition = z
  .object({
    document: z.object({
      blocks: z.array(block),
      groups: z.array(
        z.object({ kind: z.enum(groupKinds), parent: z.number().int().optional(), attributes: groupAttributes }),
      ),
      notices: z.array(notice),
      language: z.string().optional(),
      title: z.string().optional(),
    }),
    format: z.string(),
    language: z.string().optional(),
    proposal: z.string().optional(),
  })
  .openapi("Recognition");
