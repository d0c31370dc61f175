import type { Actor } from "../../domain/permissions/actor.ts";
import { isRefusal } from "../../domain/refusal.ts";
import { closedByErrors } from "../../domain/workflow/obstacle.ts";
import { actAndSee } from "../act.ts";
import { examineSegment, recordMet } from "../findings/judge-segment.ts";
import { withFindings, withTheirFindings } from "../findings/with-findings.ts";
import type { Segment } from "./present-segment.ts";
import { stepIn, type TakeStep } from "./step-in.ts";

/**
 * Takes a step of the workflow on one segment. Its text is checked before the transaction, and in there it is seen that
 * it is still the same: nobody waits for a check while others want to write.
 * @throws Refusal `conflict` with theirs, `notNow`, `blocked` with the findings, `twoPeople`, `stale`; see also reachSegment
 */
export async function takeStep(actor: Actor, input: TakeStep): Promise<Segment> {
  const examined = closedByErrors.includes(input.step) ? await examineSegment(input) : undefined;
  try {
    const acting = actAndSee(actor, (tx, at) => stepIn(tx, actor, input, examined, at));
    const { answer, seen } = await withTheirFindings(input.unit, acting);
    return await withFindings(answer, input.unit, seen);
  } catch (error) {
    if (isRefusal(error) && error.code === "blocked" && input.step === "confirm") await recordMet(input, examined);
    throw error;
  }
}
