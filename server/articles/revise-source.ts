import { type Db, reader } from "../../db/client.ts";
import { updateArticle } from "../../db/queries/articles.ts";
import { addEvent } from "../../db/queries/events.ts";
import { arrangeUnits, listUnits, type UnitRow } from "../../db/queries/units.ts";
import type { Fate } from "../../domain/alignment/revise.ts";
import type { RevisionDoubt } from "../../domain/alignment/revision-doubts.ts";
import { holdsMarks, orderAfter, type Planned } from "../../domain/alignment/revision-plan.ts";
import type { Actor } from "../../domain/permissions/actor.ts";
import { can } from "../../domain/permissions/can.ts";
import { invalid, Refusal } from "../../domain/refusal.ts";
import type { UndoPart } from "../../domain/workflow/undo.ts";
import { act, answered } from "../act.ts";
import { newId } from "../id.ts";
import { changedUnit, keepUndo } from "../undos/keep-undo.ts";
import { refuseIfSignedOff } from "../units/split-unit.ts";
import { carryOut, type Revision, takeOverKinds } from "./carry-out-revision.ts";
import { isSignedOff, type LoadedArticle, loadArticle } from "./load-article.ts";
import { baseOf, compareSource, countFates, type NewSource, refuseDoubtful } from "./propose-revision.ts";
import { cutsOfTranslations } from "./translation-cuts.ts";

export interface ReviseSource extends NewSource {
  /** What the source was when the one who asks looked at the change; absent: what it is. */
  base?: string | undefined;
  /** Why the changes are of form only; asked for where all of them are said to be. */
  reason?: string | undefined;
  /** Whether doubts were seen, and it is meant so. */
  despite: boolean;
}
export interface RevisedSource {
  id: string;
  counts: Record<Fate, number>;
  doubts: RevisionDoubt[];
  /** Absent where nothing was changed. */
  undo?: string;
}
const mostUnits = 50_000;

/**
 * Makes a new text the source of an article. Each unit that goes on keeps its id, its history and its translations; what
 * says something else makes stale what was made from it; what is no longer there is kept, hidden.
 * @throws Refusal `notFound`, `forbidden`, `invalid` with the doubt, `conflict` where the source has changed meanwhile, `notNow`
 */
export async function reviseSource(actor: Actor, id: string, input: ReviseSource): Promise<RevisedSource> {
  const earlier = await answered<RevisedSource>(actor);
  if (earlier) return earlier;
  if (input.minor && !input.reason?.trim()) throw invalid("reason", "required");
  const comparison = await compareSource(reader(), actor, id, input);
  const { planned, doubts } = comparison;
  refuseDoubtful(doubts, input.despite || input.pairings !== undefined);
  if (input.base !== undefined && input.base !== comparison.base)
    throw new Refusal("conflict", { reason: "sourceChanged" });
  const answer = { id, counts: countFates(planned), doubts };
  const ids = new Map(planned.map((one) => [one, idsFor(one)]));
  const cuts = cutsOfTranslations(comparison);
  return act(actor, async (tx, at) => {
    const loaded = await loadArticle(tx, actor, "article.change", id);
    if (!can(actor, "unit.change", { project: loaded.project.id })) throw new Refusal("forbidden");
    if (baseOf(loaded) !== comparison.base) throw new Refusal("conflict", { reason: "sourceChanged" });
    await refuseUnlessOpen(tx, loaded, planned);
    if (loaded.units.length + [...ids.values()].flat().length > mostUnits)
      throw new Refusal("tooLarge", { field: "content", most: mostUnits });

    const { document, reason } = input;
    const revision: Revision = { tx, actor, at, loaded, document, reason, ids, cuts };
    const before = new Map((await listUnits(tx, id)).map((unit) => [unit.id, unit]));
    const parts = new Map<Planned, UndoPart>();
    for (const one of planned) parts.set(one, await carryOut(revision, one));
    await arrangeUnits(
      tx,
      id,
      orderAfter([...before.keys()], planned, (one) => ids.get(one) ?? []),
    );
    if (holdsMarks(input.format)) await takeOverKinds(revision, planned);
    const undone = withUnits(parts, before, new Map((await listUnits(tx, id)).map((unit) => [unit.id, unit])));
    if (undone.length === 0) return answer;
    const about = { project: loaded.project.id, article: id };
    const { minor } = input;
    await updateArticle(tx, id, { changedAt: at });
    await addEvent(tx, actor, at, "article.revise", {
      ...about,
      details: { ...answer.counts, ...(minor ? { minor } : {}), ...(reason ? { reason } : {}) },
    });
    return { ...answer, undo: await keepUndo(tx, actor, at, { ...about, act: "article.revise" }, undone) };
  });
}

const adds = ({ units, blocks, ignored }: Planned) =>
  ignored ? 0 : Math.max(0, blocks.length - Math.min(1, units.length));
const idsFor = (planned: Planned): string[] => Array.from({ length: adds(planned) }, newId);

async function refuseUnlessOpen(tx: Db, loaded: LoadedArticle, planned: readonly Planned[]) {
  if (loaded.article.archivedAt) throw new Refusal("notNow");
  if (planned.some(({ fate }) => fate === "split" || fate === "merged")) await refuseIfSignedOff(tx, loaded.article);
  else if (isSignedOff(loaded, loaded.article.source))
    throw new Refusal("notNow", { reason: "signedOff", languages: [loaded.article.source] });
}

/** How each part is undone, also where a unit has got another place; what only made room for others is a part of its own. */
function withUnits(
  parts: ReadonlyMap<Planned, UndoPart>,
  before: ReadonlyMap<string, UnitRow>,
  after: ReadonlyMap<string, UnitRow>,
): UndoPart[] {
  const named = new Set<string>();
  const changed = (id: string) => JSON.stringify(before.get(id)) !== JSON.stringify(after.get(id));
  const whole = [...parts].map(([planned, part]): UndoPart => {
    const added = part.units.filter((unit) => unit.before === null);
    const own = [...new Set([...planned.units, ...part.units.filter((unit) => unit.before).map(({ id }) => id)])];
    for (const id of own) named.add(id);
    const touched = part.segments.length > 0 || own.some(changed);
    const units = touched ? own.map((id) => changedUnit(before.get(id)!, after.get(id)!)) : [];
    return { segments: part.segments, units: [...units, ...added] };
  });
  const others = [...before.keys()].filter((id) => !named.has(id) && changed(id));
  const room = { segments: [], units: others.map((id) => changedUnit(before.get(id)!, after.get(id)!)) };
  return [...whole, room].filter(({ segments, units }) => segments.length + units.length > 0);
}
