import { randomUUID } from 'node:crypto';
import type { PersonDecision } from '../../../core/case/transitions/decisions.ts';
import type { Refusal, Transition } from '../../../core/case/transitions/transition.ts';
import { deskVerdict } from '../../../core/insight/desk-verdict.ts';
import type { Case } from '../../../core/words/case.ts';
import type { Cause } from '../../../core/words/cause.ts';
import type { OptionKind } from '../../../core/words/option.ts';
import type { Decision } from '../../../core/words/record/decision.ts';
import type { EventType } from '../../../core/words/record/event.ts';
import { handOver, knock } from '../../pipeline/door.ts';
import { CaseMissingError } from '../../pipeline/step.ts';
import type { DeskNeeds } from '../needs.ts';
import type { Visit } from '../way-in/visitor.ts';

/** A decision that a person wants to take. */
export interface Choice {
  type: EventType;
  body?: string | undefined;
  cause?: Cause | undefined;
  option?: OptionKind | undefined;
  options?: Decision['options'];
  isDoneNow?: Decision['isDoneNow'];
  risk?: Decision['risk'];
  transition(c: Case, decision: PersonDecision): Transition;
}

export type Outcome = { taken: true } | { taken: false; refusal: Refusal };

/**
 * Takes a decision: it is kept first, then it knocks. Of two at the same instant the conditional write lets
 * one through (A5–A7); the other is kept all the same, and refused.
 */
export async function decide(needs: DeskNeeds, visit: Visit, choice: Choice): Promise<Outcome> {
  const { link, staff, role, now } = visit;
  const decision: PersonDecision = {
    id: randomUUID(),
    revision: link.revision,
    by: staff.email,
    role,
    at: now,
  };
  await needs.cases.addDecision(link.caseId, record(decision, choice));
  const result = await knock(needs, link.caseId, (c) => choice.transition(c, decision));
  if (result.outcome === 'no_case') throw new CaseMissingError(`The case ${link.caseId} of a link is gone.`);
  // The SDK repeats a write whose answer was lost, and the condition then fails on our own write.
  const ours = result.outcome === 'refused' && result.case.knockIds.includes(`decision:${decision.id}`);
  if (ours) await handOver(needs.workflow, result.case);
  if (result.outcome === 'refused' && !ours) return refused(needs, visit, choice, result.refusal);
  needs.log.info('DECISION_TAKEN', { caseId: link.caseId, revision: link.revision, type: choice.type });
  await keepVerdict(needs, result.case, decision, choice);
  return { taken: true };
}

/** Keeps what the decision says of the diagnosis, if it says anything. */
async function keepVerdict(
  { cases }: DeskNeeds,
  c: Case,
  { revision, by, at }: PersonDecision,
  { type, cause, body }: Choice,
): Promise<void> {
  const isEdited = body !== undefined;
  const verdict = deskVerdict(c, { revision, by, at, type, cause: cause ?? null, isEdited });
  if (verdict !== null) await cases.addVerdict(verdict);
}

function record({ id, revision, by, at }: PersonDecision, choice: Choice): Decision {
  return {
    id,
    revision,
    type: choice.type,
    by,
    at,
    body: choice.body ?? null,
    cause: choice.cause ?? null,
    option: choice.option ?? null,
    ...(choice.options === undefined ? {} : { options: choice.options }),
    ...(choice.isDoneNow === true ? { isDoneNow: true } : {}),
    ...(choice.risk === undefined ? {} : { risk: choice.risk }),
  };
}

function refused(needs: DeskNeeds, { link }: Visit, choice: Choice, refusal: Refusal): Outcome {
  needs.log.info('DECISION_REFUSED', {
    caseId: link.caseId,
    revision: link.revision,
    type: choice.type,
    code: refusal.code,
  });
  return { taken: false, refusal };
}
