import { z } from "zod";
import { isSafeHref } from "../../domain/content/link.ts";
import { groupKinds, headingLevels, regions, unitKinds } from "../../domain/segmentation/kinds.ts";
import { states } from "../../domain/workflow/states.ts";

/** What says that a file is an edition as Verso writes it. */
export const jsonFormat = "verso-edition";
export const jsonVersion = 1;

// A group is named by its id or by its place in the list.
const reference = z.union([z.string(), z.int().min(0)]);

const unit = z.strictObject({
  id: z.string().exactOptional(),
  kind: z.enum(unitKinds),
  region: z.enum(regions).exactOptional(),
  level: z.literal(headingLevels).exactOptional(),
  group: reference.exactOptional(),
  state: z.enum(states).exactOptional(),
  // Checked by the domain, node by node.
  content: z.unknown().exactOptional(),
  text: z.string().exactOptional(),
});
export type JsonUnit = z.infer<typeof unit>;

const group = z.strictObject({
  id: z.string().exactOptional(),
  kind: z.enum(groupKinds),
  parent: reference.exactOptional(),
  attributes: z
    .strictObject({
      ordered: z.boolean().exactOptional(),
      start: z.int().min(0).exactOptional(),
      src: z.string().refine(isSafeHref, "unsafeAddress").exactOptional(),
    })
    .exactOptional(),
});
export type JsonGroup = z.infer<typeof group>;

const parts = { units: z.array(unit), groups: z.array(group).max(100_000).exactOptional() };

/** The blocks of an article, as a person has put them right or a program has made them. */
export const bareShape = z.strictObject({
  ...parts,
  language: z.string().exactOptional(),
  title: z.string().exactOptional(),
});

/** What writeJson writes. */
export const editionShape = z.strictObject({
  ...parts,
  format: z.literal(jsonFormat),
  version: z.literal(jsonVersion),
  id: z.string(),
  language: z.string(),
  direction: z.enum(["ltr", "rtl"]),
  source: z.string(),
  meta: z.strictObject({
    title: z.string(),
    slug: z.string().exactOptional(),
    modified: z.string(),
    translators: z.array(z.string()),
    reviewers: z.array(z.string()),
    reviewPolicy: z.string(),
    signedOff: z.string().exactOptional(),
  }),
});
